import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../lib/article';
import { sendOrder } from '../lib/messages';
import { Section } from './section';

/** Further stories on the same page, each to be saved on its own. */
export function OtherStories({ article }: { article: Article }) {
  const others = article.others
    .map((other, index) => ({ ...other, index }))
    .filter(({ url, title }) => url !== null && title !== null);
  if (others.length === 0) return null;
  return (
    <Section title={i18n.t('others.title')} aside={<span>{others.length}</span>}>
      <ul class="others">
        {others.map(({ title, index }) => (
          <OtherRow key={index} article={article} index={index} title={title!} />
        ))}
      </ul>
    </Section>
  );
}

type Progress = 'idle' | 'busy' | 'saved' | 'failed';

function OtherRow({ article, index, title }: { article: Article; index: number; title: string }) {
  const [progress, setProgress] = useState<Progress>('idle');
  async function save() {
    setProgress('busy');
    const outcome = await sendOrder('saveOther', { article, index }).catch(() => null);
    setProgress(outcome?.ok ? 'saved' : 'failed');
  }
  return (
    <li>
      <span class="other-title" dir="auto">
        {title}
      </span>
      <button
        type="button"
        class="button small"
        aria-label={i18n.t('others.saveOne', [title])}
        disabled={progress === 'busy' || progress === 'saved'}
        onClick={save}
      >
        {i18n.t(progress === 'saved' ? 'others.saved' : 'others.save')}
      </button>
      <span class="for-ears" role="status">
        {progress === 'saved' && i18n.t('save.savedSpoken')}
      </span>
      {progress === 'failed' && (
        <span class="failure" role="alert">
          {i18n.t('failure.unknown')}
        </span>
      )}
    </li>
  );
}
