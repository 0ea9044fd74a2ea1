import { blockKind, isBlockElement, isSkippedElement } from './element-kinds';
import type { PageBlock } from './page-block';
import { TextRun } from './text-run';

/** Attribute of the span put around the beginning of a block in the copy; its value is the index. */
export const MARK = 'data-backstory-run';

/** Pages over this are read up to there: a hundred times the length of a long report. */
const MOST_ELEMENTS = 60_000;
const MOST_TEXT = 2_000_000;

/** What is kept counts as shown: a consent dialog hides the page behind it by attributes. */
const HIDING = ['hidden', 'aria-hidden', 'style'];

export interface PageCopy {
  /** A document of its own, without scripts and furniture, that may be taken apart. */
  document: Document;
  /** All text of the page in reading order. */
  blocks: PageBlock[];
}

/**
 * One walk over the live page, which it only reads: builds a slim copy for Readability and, at the
 * same time, the list of all runs of text with their live elements. The beginning of each run is
 * marked in the copy, so that what Readability keeps can be told block by block.
 * @param root the body, or the element of one story
 * @param skip says of an element that it and all in it is to be left out
 */
export function copyPage(root: Element, skip: (element: Element) => boolean): PageCopy {
  const page = root.ownerDocument;
  const copy = page.implementation.createHTMLDocument(page.title);
  const blocks = new CopyWalk(copy, skip).run(root);
  return { document: copy, blocks };
}

/** An element being walked. */
interface Frame {
  source: Element;
  copy: Element;
  /** The next node to visit, and the ones after it where they are not its siblings (slots). */
  next: Node | null;
  queue: Node[] | null;
  isBlock: boolean;
  isLink: boolean;
  kind: PageBlock['kind'];
}

/** Keeps its own stack: nesting a thousand deep is no danger. */
class CopyWalk {
  private readonly blocks: PageBlock[] = [];
  private readonly stack: Frame[] = [];
  private readonly text = new TextRun();
  private elements = 0;
  private characters = 0;

  constructor(
    private readonly copy: Document,
    private readonly skip: (element: Element) => boolean,
  ) {}

  run(root: Element): PageBlock[] {
    this.push(root, this.copy.body, true, false, 'paragraph');
    while (this.stack.length > 0) {
      const frame = this.stack[this.stack.length - 1]!;
      const node = frame.next;
      if (node === null || this.elements > MOST_ELEMENTS || this.characters > MOST_TEXT) {
        if (frame.isBlock) this.flush();
        this.stack.pop();
        continue;
      }
      frame.next = frame.queue ? (frame.queue.pop() ?? null) : node.nextSibling;
      if (node.nodeType === 3) this.addText(node as Text, frame);
      else if (node.nodeType === 1) this.enter(node as Element, frame);
    }
    return this.blocks;
  }

  private addText(node: Text, frame: Frame): void {
    const text = this.copy.createTextNode(node.data);
    this.characters += text.length;
    frame.copy.appendChild(text);
    this.text.add(text, frame.source, frame.isLink);
  }

  private enter(element: Element, frame: Frame): void {
    const tag = element.localName;
    if (isSkippedElement(tag) || this.skip(element)) return;
    this.elements++;
    const isBlock = isBlockElement(tag);
    if (isBlock) this.flush();
    else if (tag === 'br') this.text.breakLine();
    else if (tag === 'td' || tag === 'th') this.text.separateCell();
    const twin = this.copy.importNode(element, false);
    for (const name of HIDING) twin.removeAttribute(name);
    frame.copy.appendChild(twin);
    this.push(element, twin, isBlock, frame.isLink || tag === 'a', blockKind(tag, frame.kind));
  }

  private push(
    source: Element,
    copy: Element,
    isBlock: boolean,
    isLink: boolean,
    kind: PageBlock['kind'],
  ): void {
    const assigned = source.localName === 'slot' ? assignedNodes(source) : [];
    const queue = assigned.length > 0 ? assigned.reverse() : null;
    const next = queue ? queue.pop()! : (source.shadowRoot ?? source).firstChild;
    this.stack.push({ source, copy, next, queue, isBlock, isLink, kind });
  }

  /** Ends the run of text that has been gathered. */
  private flush(): void {
    if (this.text.isEmpty()) return;
    const { source: element, kind } = this.stack.findLast(({ isBlock }) => isBlock)!;
    for (const { node, ...part } of this.text.take()) {
      const mark = this.copy.createElement('span');
      mark.setAttribute(MARK, String(this.blocks.length));
      node.replaceWith(mark);
      mark.appendChild(node);
      this.blocks.push({ index: this.blocks.length, kind, element, ...part });
    }
  }
}

/** What a slot of a shadow tree shows; its own content stands in when nothing is assigned. */
function assignedNodes(slot: Element): Node[] {
  return (slot as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
}
