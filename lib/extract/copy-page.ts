import { blockKind, isBlockElement, isSkippedElement } from './element-kinds';
import type { PageBlock } from './page-block';
import { TextRun } from './text-run';

/** Attribute of the span put around the beginning of a block in the copy; its value is the index. */
export const MARK = 'data-backstory-run';

/** Pages over this are read up to there: a hundred times the length of a long report. */
const MOST_ELEMENTS = 60_000;
const MOST_TEXT = 2_000_000;

export interface PageCopy {
  /** A document of its own, without scripts and furniture, that may be taken apart. */
  document: Document;
  /** All text of the page in reading order. */
  blocks: PageBlock[];
}

interface Frame {
  source: Element;
  copy: Element;
  next: Node | null;
  isBlock: boolean;
  isLink: boolean;
  kind: PageBlock['kind'];
}

/**
 * One walk over the live page, which it only reads: builds a slim copy for Readability and, at the
 * same time, the list of all runs of text with their live elements. An element that owns a run is
 * marked in the copy, so that what Readability keeps can be told block by block. The walk keeps
 * its own stack: nesting a thousand deep is no danger.
 * @param root the body, or the element of one story
 * @param skip says of an element that it and all in it is to be left out
 */
export function copyPage(root: Element, skip: (element: Element) => boolean): PageCopy {
  const page = root.ownerDocument;
  const copy = page.implementation.createHTMLDocument(page.title);
  const blocks: PageBlock[] = [];
  walk(root, copy, skip, blocks);
  return { document: copy, blocks };
}

function walk(
  top: Element,
  copy: Document,
  skip: (element: Element) => boolean,
  blocks: PageBlock[],
): void {
  const root: Frame = {
    source: top,
    copy: copy.body,
    next: top.firstChild,
    isBlock: true,
    isLink: false,
    kind: 'paragraph',
  };
  const stack = [root];
  const run = new TextRun();
  let elements = 0;
  let characters = 0;
  const flush = () => {
    if (run.isEmpty()) return;
    const owner = stack.findLast((frame) => frame.isBlock) ?? root;
    for (const { node, ...part } of run.take()) {
      const mark = copy.createElement('span');
      mark.setAttribute(MARK, String(blocks.length));
      node.replaceWith(mark);
      mark.appendChild(node);
      blocks.push({ index: blocks.length, kind: owner.kind, element: owner.source, ...part });
    }
  };
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.next;
    if (node === null || elements > MOST_ELEMENTS || characters > MOST_TEXT) {
      if (frame.isBlock) flush();
      stack.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) {
      const text = copy.createTextNode((node as Text).data);
      characters += text.length;
      frame.copy.appendChild(text);
      run.add(text, frame.isLink);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (isSkippedElement(tag) || skip(element)) continue;
      elements++;
      const isBlock = isBlockElement(tag);
      if (isBlock) flush();
      else if (tag === 'br') run.breakLine();
      else if (tag === 'td' || tag === 'th') run.separateCell();
      const twin = copy.importNode(element, false);
      frame.copy.appendChild(twin);
      stack.push({
        source: element,
        copy: twin,
        next: (element.shadowRoot ?? element).firstChild,
        isBlock,
        isLink: frame.isLink || tag === 'a',
        kind: blockKind(tag, frame.kind),
      });
    }
  }
}
