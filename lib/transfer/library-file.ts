import type { LibraryEntry } from '../store/library-entry';
import { textLines } from './text-lines';

/**
 * The library as a file: UTF-8 text packed by gzip, one JSON object a line, lines ended by `\n`.
 * The first line is `{"format": "backstory-library", "version": 1, "exportedAt": ISO 8601}`; then
 * comes a `LibraryEntry` a line (store/library-entry.ts); the last is `{"kind": "end", "entries": n}`
 * with their number, so that a file which was cut off is known for one. Any part may be read and
 * written without holding the whole.
 */
const FORMAT = 'backstory-library';
/** Raised when a file of the new form would be misunderstood by those who know only the old. */
const VERSION = 1;

/** Writes entries as a file; the parts come packed as the entries do. */
export function writeLibraryFile(
  entries: AsyncIterable<LibraryEntry>,
  exportedAt: Date,
): Promise<Blob> {
  const lines = linesOf(entries, exportedAt);
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
  });
  return new Response(text.pipeThrough(new CompressionStream('gzip'))).blob();
}

async function* linesOf(
  entries: AsyncIterable<LibraryEntry>,
  exportedAt: Date,
): AsyncGenerator<object> {
  yield { format: FORMAT, version: VERSION, exportedAt: exportedAt.toISOString() };
  let count = 0;
  for await (const entry of entries) {
    yield entry;
    count++;
  }
  yield { kind: 'end', entries: count };
}

/** `foreign`: no library file; `newer`: of a version we do not know; `damaged`: cut off or spoilt. */
export type LibraryFileFault = 'foreign' | 'newer' | 'damaged';

/** Why a file cannot be read, as an exception within this folder. */
class UnreadableFile extends Error {
  readonly fault: LibraryFileFault;

  constructor(fault: LibraryFileFault) {
    super(`The file is ${fault}.`);
    this.fault = fault;
  }
}

/** Reads a file to its end: how many entries it has, or what is wrong with it. */
export async function inspectLibraryFile(
  file: Blob,
): Promise<{ entries: number } | { fault: LibraryFileFault }> {
  let entries = 0;
  try {
    for await (const _ of readLibraryFile(file)) entries++;
    return { entries };
  } catch (error) {
    return { fault: error instanceof UnreadableFile ? error.fault : 'damaged' };
  }
}

/**
 * The entries of a file, packed or not, of the form the file gives them: unchecked.
 * @throws Error when it cannot be read to its end; `inspectLibraryFile` says why
 */
export async function* readLibraryFile(file: Blob): AsyncGenerator<LibraryEntry> {
  let entries = -1;
  let isWhole = false;
  for await (const line of textLines(await unpacked(file))) {
    if (isWhole) throw new UnreadableFile('damaged');
    if (entries < 0) checkHeader(line);
    else {
      const entry = parse(line);
      if (isEnd(entry, entries)) isWhole = true;
      else yield entry as unknown as LibraryEntry;
    }
    entries++;
  }
  if (!isWhole) throw new UnreadableFile(entries < 0 ? 'foreign' : 'damaged');
}

/** Whether a file is packed by gzip. */
export async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

async function unpacked(file: Blob): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const bytes = file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  return (await isGzip(file)) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
}

function checkHeader(line: string): void {
  const header = line.length < 10_000 ? tryParse(line) : null;
  if (header?.format !== FORMAT) throw new UnreadableFile('foreign');
  if (header.version !== VERSION) throw new UnreadableFile('newer');
}

function isEnd(entry: Record<string, unknown>, entries: number): boolean {
  if (entry.kind !== 'end') return false;
  if (entry.entries !== entries) throw new UnreadableFile('damaged');
  return true;
}

function parse(line: string): Record<string, unknown> {
  const parsed = tryParse(line);
  if (!parsed) throw new UnreadableFile('damaged');
  return parsed;
}

function tryParse(line: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null
      ? (parsed as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
