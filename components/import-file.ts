import { sendOrder } from '../lib/messages';
import type { ImportOutcome, WriteFailure } from '../lib/store/outcomes';
import { batches, withMovedIds } from '../lib/transfer/batches';
import { type ImportFault, openImportFile } from '../lib/transfer/open-import-file';

interface ImportCounts {
  /** Stories that are new, that were there already, entries that could not be read. */
  added: number;
  known: number;
  refused: number;
}

export type ImportEnd =
  | { state: 'done'; counts: ImportCounts }
  /** The file cannot be read; nothing was changed. */
  | { state: 'unreadable'; fault: ImportFault }
  /** A write failed; what had come in before stays. */
  | { state: 'stopped'; failure: WriteFailure; done: number; total: number };

/**
 * Reads a file in this page and has the background bring its entries in, batch by batch.
 * @param onProgress told how many of how many entries have been brought in
 */
export async function importFile(
  file: Blob,
  onProgress: (done: number, total: number) => void,
): Promise<ImportEnd> {
  const opened = await openImportFile(file);
  if (!opened.ok) return { state: 'unreadable', fault: opened.fault };
  const { total } = opened;
  const counts: ImportCounts = { added: 0, known: 0, refused: 0 };
  const moved = new Map<string, string>();
  let done = 0;
  onProgress(done, total);
  for await (const { entries, isLast } of batches(opened.entries)) {
    const sent = entries.map((entry) => withMovedIds(entry, moved));
    const outcome = await send(sent, isLast);
    if (!outcome.ok) return { state: 'stopped', failure: outcome.failure, done, total };
    for (const [theirs, ours] of outcome.moved) moved.set(theirs, ours);
    counts.added += outcome.added;
    counts.known += outcome.known;
    counts.refused += outcome.refused;
    done += entries.length;
    onProgress(done, total);
  }
  return { state: 'done', counts };
}

function send(
  entries: Parameters<typeof sendOrder<'importEntries'>>[1]['entries'],
  isLast: boolean,
): Promise<ImportOutcome> {
  return sendOrder('importEntries', { entries, isLast }).catch((error: unknown) => ({
    ok: false,
    failure: 'unknown',
    detail: String(error),
  }));
}
