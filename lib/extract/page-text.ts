import type { Span } from '../analysis';

/** Elements whose text no reader sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE']);

/**
 * The text of a live page with the way back: any span of it can be turned into a range in the
 * page, which lets a sentence be found and marked without touching the page's tree.
 */
export class PageText {
  readonly text: string;
  readonly #nodes: Text[] = [];
  /** Where each node's text begins in `text`. */
  readonly #starts: number[] = [];

  constructor(root: Element) {
    const parts: string[] = [];
    let length = 0;
    const walker = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      if (!node.data.trim() || UNSEEN.has(node.parentElement?.tagName ?? '')) continue;
      this.#nodes.push(node);
      this.#starts.push(length);
      parts.push(node.data);
      length += node.data.length;
    }
    this.text = parts.join('');
  }

  /** Whether the page still shows what was read: no node of the span was taken out since. */
  holds({ start, end }: Span): boolean {
    const from = this.#at(start);
    const to = this.#at(Math.max(start, end - 1));
    for (let i = from; i <= to; i++) if (!this.#nodes[i]?.isConnected) return false;
    return from >= 0;
  }

  range({ start, end }: Span): Range {
    const from = this.#at(start);
    const to = this.#at(Math.max(start, end - 1));
    const range = this.#nodes[from]!.ownerDocument.createRange();
    range.setStart(this.#nodes[from]!, start - this.#starts[from]!);
    range.setEnd(this.#nodes[to]!, Math.min(end - this.#starts[to]!, this.#nodes[to]!.data.length));
    return range;
  }

  /** The node that holds an offset. */
  #at(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low;
  }
}
