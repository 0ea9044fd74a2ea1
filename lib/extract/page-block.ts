import type { BlockKind } from '../article';

/** One run of text of the page, before anything is decided about it. */
export interface PageBlock {
  /** Its place among all blocks of the page, from 0. */
  index: number;
  kind: BlockKind;
  /** Clean text, never empty. */
  text: string;
  /** The block-level element of the live page that holds it; for reading only. */
  element: Element;
  /** The innermost element around all of its text: a `<span class="caption">`, else `element`. */
  inner: Element;
  /** Characters of `text` that stand inside links. */
  linkLength: number;
}
