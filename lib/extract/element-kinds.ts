import type { BlockKind } from '../article';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never text: code, media, controls, and the page's own furniture. */
const SKIPPED = set(
  'script style noscript template iframe object embed svg canvas audio video input select textarea button datalist link meta head nav map frameset dialog',
);

/** Elements that begin and end a run of text. Custom elements are inline until they hold a block. */
const BLOCK = set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu ol p pre section summary table tbody tfoot thead tr ul',
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  // What stands in a table or a story of its own is not part of the list or figure around it.
  ['table', 'paragraph'],
  ['article', 'paragraph'],
]);

export function isSkippedElement(tag: string): boolean {
  return SKIPPED.has(tag);
}

export function isBlockElement(tag: string): boolean {
  return BLOCK.has(tag);
}

/** The kind of the text in an element of this (lower-case) name inside text of the given kind. */
export function blockKind(tag: string, outer: BlockKind): BlockKind {
  return KINDS.get(tag) ?? outer;
}
