import Papa from 'papaparse';
import type { LinkEntry } from '../store/library-entry';
import { isWebAddress, momentOf, tagsOf, textOf } from './list-fields';

type Row = Record<string, string | undefined>;

/** Columns by what they hold, in lower case, as the exports of link keepers name them. */
const COLUMNS = {
  url: ['url', 'link', 'href'],
  title: ['title', 'name'],
  tags: ['tags', 'document tags', 'labels'],
  note: ['note', 'selection', 'excerpt', 'description'],
  added: ['time_added', 'timestamp', 'saved date', 'created', 'date added'],
};

/** Instapaper's own folders; all others are the reader's. */
const STANDING_FOLDERS = ['unread', 'archive', 'starred'];

/**
 * The links of a table: the export of Pocket, of Instapaper, or any other whose first row names
 * a column for the address. The reader's folders become tags.
 * @returns null when it is no such table
 */
export function readCsv(text: string): LinkEntry[] | null {
  const { data, meta } = Papa.parse<Row>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const fields = meta.fields ?? [];
  if (!fields.some((name) => COLUMNS.url.includes(name))) return null;
  return data.flatMap((row) => {
    const url = cell(row, COLUMNS.url)?.trim() ?? '';
    if (!isWebAddress(url)) return [];
    const title = textOf(cell(row, COLUMNS.title));
    return {
      kind: 'link',
      url,
      // Pocket puts the address where it knows no title.
      title: title === url ? null : title,
      tags: [...new Set([...tagsOf(cell(row, COLUMNS.tags)), ...folderOf(row)])],
      note: textOf(cell(row, COLUMNS.note)),
      addedAt: momentOf(cell(row, COLUMNS.added)),
    };
  });
}

function cell(row: Row, names: readonly string[]): string | undefined {
  const name = names.find((each) => Object.hasOwn(row, each) && typeof row[each] === 'string');
  return name === undefined ? undefined : row[name];
}

function folderOf(row: Row): string[] {
  const folder = cell(row, ['folder'])?.trim() ?? '';
  return folder === '' || STANDING_FOLDERS.includes(folder.toLowerCase()) ? [] : [folder];
}
