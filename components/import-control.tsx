import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ImportEnd, importFile } from './import-file';
import { ReanalysisNote } from './reanalysis-note';

interface Progress {
  done: number;
  /** Null while the file is being looked at. */
  total: number | null;
}

/** Brings a file into the library; says how far it is and what came of it. */
export function ImportControl() {
  const input = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [end, setEnd] = useState<ImportEnd | null>(null);

  async function run(file: File) {
    setEnd(null);
    setProgress({ done: 0, total: null });
    // A file that vanishes while it is read is as good as damaged.
    const outcome = await importFile(file, (done, total) => setProgress({ done, total })).catch(
      (): ImportEnd => ({ state: 'unreadable', fault: 'damaged' }),
    );
    setProgress(null);
    setEnd(outcome);
  }

  return (
    <div class="transfer">
      <p class="small quiet">{i18n.t('transfer.importHint')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".gz,.jsonl,.html,.htm,.csv,.txt,.zip"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void run(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="button"
        disabled={progress !== null}
        onClick={() => input.current?.click()}
      >
        {i18n.t('transfer.import')}
      </button>
      {progress && <ImportProgress {...progress} />}
      <p class="small" role="status">
        {end?.state === 'done' && countsText(end.counts)}
      </p>
      {end && end.state !== 'done' && (
        <p class="failure" role="alert">
          {failureText(end)}
        </p>
      )}
      <ReanalysisNote />
    </div>
  );
}

function ImportProgress({ done, total }: Progress) {
  const text =
    total === null
      ? i18n.t('transfer.reading')
      : i18n.t('transfer.progress', [String(done), String(total)]);
  return (
    <div class="small quiet">
      <p>{text}</p>
      <progress aria-label={text} value={total === null ? undefined : done} max={total ?? 1} />
    </div>
  );
}

function countsText({ added, known, refused }: Extract<ImportEnd, { state: 'done' }>['counts']) {
  const parts = [
    i18n.t('transfer.added', added, [String(added)]),
    known > 0 && i18n.t('transfer.known', known, [String(known)]),
    refused > 0 && i18n.t('transfer.refused', refused, [String(refused)]),
  ];
  return parts.filter(Boolean).join(' ');
}

function failureText(end: Exclude<ImportEnd, { state: 'done' }>): string {
  if (end.state === 'unreadable') return i18n.t(`transfer.${end.fault}`);
  const place = i18n.t('transfer.stopped', [String(end.done), String(end.total)]);
  return `${i18n.t(`failure.${end.failure}`)} ${place}`;
}
