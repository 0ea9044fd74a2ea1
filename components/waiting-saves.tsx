import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../lib/article';
import { sendOrder } from '../lib/messages';
import { waitingArticles } from '../lib/waiting-articles';

/** Says that saves have failed and are kept, and tries them again; nothing when none is waiting. */
export function WaitingSaves() {
  const [titles, setTitles] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const show = (articles: Article[] | null) =>
      setTitles((articles ?? []).map(({ title }) => title));
    // Read here: asking the background would wake it for nothing, while the page is being read.
    void waitingArticles.getValue().then(show, () => {});
    return waitingArticles.watch(show);
  }, []);
  async function retry() {
    setBusy(true);
    await sendOrder('retrySaves', {}).catch(() => null);
    setBusy(false);
  }
  if (titles.length === 0) return null;
  return (
    <div class="strip" role="alert">
      <p>{i18n.t('save.waiting', titles.length, [String(titles.length), titles[0]!])}</p>
      <button type="button" class="link-button" disabled={busy} onClick={retry}>
        {i18n.t('save.retry')}
      </button>
    </div>
  );
}
