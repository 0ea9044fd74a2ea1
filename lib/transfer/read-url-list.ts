import type { LinkEntry } from '../store/library-entry';
import { isWebAddress, textOf } from './list-fields';

/**
 * The links of a plain text with an address at the beginning of its lines; what follows behind
 * space or a bar is the title.
 * @returns null when most lines begin otherwise: then it is some other text
 */
export function readUrlList(text: string): LinkEntry[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const links = lines.flatMap((line): LinkEntry[] => {
    const [, url = '', rest = ''] = /^\s*(?:[-*]\s+)?(\S+)\s*(.*)$/.exec(line) ?? [];
    if (!isWebAddress(url)) return [];
    const title = textOf(rest.replace(/^\|\s*/, ''));
    return [{ kind: 'link', url, title, tags: [], note: null, addedAt: null }];
  });
  return links.length > 0 && links.length * 2 >= lines.length ? links : null;
}
