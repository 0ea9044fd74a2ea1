import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';

/** Says that saves have failed and are kept, and tries them again; nothing when none is waiting. */
export function WaitingSaves() {
  const [titles, setTitles] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const look = () => sendOrder('waitingSaves', {}).then(setTitles, () => setTitles([]));
  useEffect(() => void look(), []);
  async function retry() {
    setBusy(true);
    await sendOrder('retrySaves', {}).catch(() => null);
    await look();
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
