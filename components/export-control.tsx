import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import { libraryEntries } from '../lib/transfer/library-entries';
import { writeLibraryFile } from '../lib/transfer/library-file';

/** The browser reads the file after the click has returned; this long it may take to begin. */
const KEPT = 60_000;

/** Writes the whole library into a file among the reader's downloads. */
export function ExportControl({ db }: { db: Database }) {
  const [state, setState] = useState<'busy' | 'done' | 'failed' | null>(null);

  async function run() {
    setState('busy');
    try {
      const now = new Date();
      download(await writeLibraryFile(libraryEntries(db), now), fileName(now));
      setState('done');
    } catch {
      setState('failed');
    }
  }

  return (
    <div class="transfer">
      <p class="small quiet">{i18n.t('transfer.exportHint')}</p>
      <button type="button" class="button" disabled={state === 'busy'} onClick={() => void run()}>
        {i18n.t('transfer.export')}
      </button>
      <p class="small" role="status">
        {state === 'busy' && i18n.t('transfer.exporting')}
        {state === 'done' && i18n.t('transfer.exported')}
      </p>
      {state === 'failed' && (
        <p class="failure" role="alert">
          {i18n.t('transfer.exportFailed')}
        </p>
      )}
    </div>
  );
}

function fileName(now: Date): string {
  return `backstory-${now.toISOString().slice(0, 10)}.jsonl.gz`;
}

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
