import type { Newsroom } from './newsroom';
import { outletOf } from './outlets';
import type { OutletId } from './page';

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Curls straight marks by what stands before them; a paragraph may open a quote and not close it. */
export function curl(text: string): string {
  return text
    .replace(/(^|[\s(—[])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(—[“])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** Plain words in the outlet's typography, fit for HTML text and attributes. */
export function plainText(text: string, outlet: OutletId): string {
  return escapeHtml(outletOf(outlet).curlyQuotes ? curl(text) : text);
}

/**
 * A block's words as HTML. Inline marks: `[words](story-key)` a link to another story,
 * `*words*` emphasis, `[[Name|who it is]]` a name with a hover card that repeats it, as large
 * sites have them.
 */
export function richText(text: string, outlet: OutletId, room: Newsroom): string {
  return plainText(text, outlet)
    .replace(
      /\[\[([^|\]]+)\|([^\]]+)\]\]/g,
      '<a class="person" href="#">$1<span class="hover-card"><b>$1</b><span>$2</span></span></a>',
    )
    .replace(/\[([^\]]+)\]\(([a-z0-9-]+)\)/g, (_, words: string, key: string) => {
      const story = room.stories.get(key);
      if (story === undefined) throw new Error(`no such story: ${key}`);
      return `<a href="${escapeHtml(room.urlOf(story))}">${words}</a>`;
    })
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');
}
