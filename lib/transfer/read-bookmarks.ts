import type { LinkEntry } from '../store/library-entry';
import { isWebAddress, momentOf, tagsOf, textOf } from './list-fields';

/** Folders that a browser has made, not the reader. */
const STANDING = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];

/**
 * The links of a list in HTML: bookmarks of a browser (the Netscape form, which most link keepers
 * write too) or an old export of Pocket. The reader's folders become tags.
 * @returns null when the page is neither
 */
export function readBookmarks(text: string): LinkEntry[] | null {
  const isNetscape = /^\s*<!doctype\s+netscape-bookmark-file/i.test(text);
  if (!isNetscape && !/<a\s[^>]*\stime_added\s*=/i.test(text)) return null;
  const document = new DOMParser().parseFromString(text, 'text/html');
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const url = link.getAttribute('href')!.trim();
    if (!isWebAddress(url)) return [];
    const tags = tagsOf(link.getAttribute('tags'));
    return {
      kind: 'link',
      url,
      title: textOf(link.textContent),
      tags: [...new Set([...tags, ...foldersOf(link)])],
      note: noteOf(link),
      addedAt: momentOf(link.getAttribute('time_added') ?? link.getAttribute('add_date')),
    };
  });
}

/** The names of the folders a link is in, the outermost first. */
function foldersOf(link: Element): string[] {
  const names: string[] = [];
  for (let at = link.closest('dl'); at; at = at.parentElement?.closest('dl') ?? null) {
    const heading = at.previousElementSibling;
    const isOwn = heading?.tagName === 'H3' && !STANDING.some((name) => heading.hasAttribute(name));
    const name = isOwn ? textOf(heading.textContent) : null;
    if (name) names.unshift(name);
  }
  return names;
}

/** What stands under a link: `<DT><A …>…</A><DD>…`. */
function noteOf(link: Element): string | null {
  const below = link.closest('dt')?.nextElementSibling;
  return below?.tagName === 'DD' ? textOf(below.firstChild?.textContent) : null;
}
