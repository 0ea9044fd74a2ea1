import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ReanalysisProgress, reanalysisProgress } from '../lib/reanalysis-progress';

/** Says that saved stories are being analysed anew, while they are. */
export function ReanalysisNote() {
  const [progress, setProgress] = useState<ReanalysisProgress | null>(null);
  useEffect(() => {
    void reanalysisProgress.getValue().then(setProgress);
    return reanalysisProgress.watch(setProgress);
  }, []);
  if (!progress) return null;
  const { done, total } = progress;
  const text = i18n.t('library.reanalysing', [String(done), String(total)]);
  return (
    <div class="small quiet">
      <p>{text}</p>
      <progress aria-label={text} value={done} max={total} />
    </div>
  );
}
