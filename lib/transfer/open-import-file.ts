import { unzipSync } from 'fflate';
import type { LibraryEntry, LinkEntry } from '../store/library-entry';
import { inspectLibraryFile, isGzip, type LibraryFileFault, readLibraryFile } from './library-file';
import { readBookmarks } from './read-bookmarks';
import { readCsv } from './read-csv';
import { readUrlList } from './read-url-list';

export type ImportFile =
  | { ok: true; total: number; entries: AsyncIterable<LibraryEntry> }
  | { ok: false; fault: ImportFault };

/** `empty`: a list that we know, without a link in it. */
export type ImportFault = LibraryFileFault | 'empty' | 'huge';

/** A list of links is read whole: a hundred thousand take about 20 MB. */
const BIGGEST_LIST = 200 * 1024 * 1024;

/**
 * Opens a file for import. What it is, its content says: names of files are changed. A library
 * file is read to its end beforehand, so that one that is damaged changes nothing.
 */
export async function openImportFile(file: Blob): Promise<ImportFile> {
  if ((await isGzip(file)) || (await startsWith(file, '{'))) {
    const found = await inspectLibraryFile(file);
    if ('fault' in found) return { ok: false, fault: found.fault };
    return { ok: true, total: found.entries, entries: readLibraryFile(file) };
  }
  if (file.size > BIGGEST_LIST) return { ok: false, fault: 'huge' };
  const lists = (await startsWith(file, 'PK\u0003\u0004'))
    ? await unzip(file)
    : [await file.text()];
  if (!lists) return { ok: false, fault: 'damaged' };
  return openLists(lists.map(readLinks).filter((links) => links !== null));
}

function openLists(lists: readonly LinkEntry[][]): ImportFile {
  if (lists.length === 0) return { ok: false, fault: 'foreign' };
  const links = lists.flat();
  if (links.length === 0) return { ok: false, fault: 'empty' };
  return { ok: true, total: links.length, entries: each(links) };
}

async function* each(links: readonly LinkEntry[]): AsyncGenerator<LibraryEntry> {
  yield* links;
}

function readLinks(text: string): LinkEntry[] | null {
  // Plain text last: a table or a page may have lines that begin with an address.
  return readBookmarks(text) ?? readCsv(text) ?? readUrlList(text);
}

/** The texts in an archive, of those kinds that lists come in; null when it cannot be read. */
async function unzip(file: Blob): Promise<string[] | null> {
  try {
    let room = BIGGEST_LIST;
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:csv|html?|txt)$/i.test(name) || name.startsWith('__MACOSX/')) return false;
        room -= originalSize;
        return room >= 0;
      },
    });
    return Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function startsWith(file: Blob, text: string): Promise<boolean> {
  return (await file.slice(0, text.length).text()) === text;
}
