import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../lib/article';
import { sendOrder } from '../lib/messages';
import { Section } from './section';

interface Further {
  title: string;
  /** Its place in the article's `others`. */
  index: number;
  isWhole: boolean;
}

/**
 * Further stories on the same page, each to be saved on its own: those that stand there whole in
 * view, those that the page only links to folded away.
 */
export function OtherStories({ article }: { article: Article }) {
  const others = article.others.flatMap(({ url, title, blocks }, index): Further[] =>
    url !== null && title !== null ? [{ title, index, isWhole: blocks.length > 0 }] : [],
  );
  const whole = others.filter(({ isWhole }) => isWhole);
  const linked = others.filter(({ isWhole }) => !isWhole);
  if (others.length === 0) return null;
  return (
    <Section title={i18n.t('others.title')} aside={<span>{others.length}</span>}>
      <OtherList article={article} others={whole} />
      {linked.length > 0 && (
        <details class="details">
          <summary>{i18n.t('others.linked', linked.length)}</summary>
          <OtherList article={article} others={linked} />
        </details>
      )}
    </Section>
  );
}

function OtherList({ article, others }: { article: Article; others: readonly Further[] }) {
  if (others.length === 0) return null;
  return (
    <ul class="others">
      {others.map(({ title, index }) => (
        <OtherRow key={index} article={article} index={index} title={title} />
      ))}
    </ul>
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
