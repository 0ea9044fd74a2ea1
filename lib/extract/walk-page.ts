import type { Steps } from '../text/steps';
import { blockKind, isBlockElement, isSkippedElement } from './element-kinds';
import type { PageBlock } from './page-block';
import { TextRun } from './text-run';

/** Pages over this are read up to there: a hundred times the length of a long report. */
const MOST_ELEMENTS = 60_000;
const MOST_TEXT = 2_000_000;
/** Nodes a step of the walk. */
const STEP = 500;

/** An element of the page with text in it: blocks `start` up to, not including, `end`. */
export interface PagePart {
  element: Element;
  start: number;
  end: number;
  /** The part around it; null for the outermost. */
  outer: PagePart | null;
}

export interface PageBlocks {
  /** All text of the page in reading order. */
  blocks: PageBlock[];
  /** Every element around them, outer before inner. */
  parts: PagePart[];
  /** For each block the part of its element. */
  owners: PagePart[];
}

/**
 * One walk over the live page, which it only reads: lists all runs of text with their elements.
 * @param root the body, or the element of one story
 * @param skip says of an element that it and all in it is to be left out
 */
export function walkPage(root: Element, skip: (element: Element) => boolean): Steps<PageBlocks> {
  return new Walk(skip).run(root);
}

/** An element being walked. */
interface Frame {
  source: Element;
  part: PagePart;
  /** The next node to visit, and the ones after it where they are not its siblings (slots). */
  next: Node | null;
  queue: Node[] | null;
  isBlock: boolean;
  isLink: boolean;
  kind: PageBlock['kind'];
}

/** Keeps its own stack: nesting a thousand deep is no danger. */
class Walk {
  private readonly blocks: PageBlock[] = [];
  private readonly parts: PagePart[] = [];
  private readonly owners: PagePart[] = [];
  private readonly stack: Frame[] = [];
  private readonly text = new TextRun();
  private nodes = 0;
  private elements = 0;
  private characters = 0;

  constructor(private readonly skip: (element: Element) => boolean) {}

  *run(root: Element): Steps<PageBlocks> {
    this.push(root, true, false, 'paragraph');
    while (this.stack.length > 0) {
      const frame = this.stack[this.stack.length - 1]!;
      const node = frame.next;
      if (node === null || this.elements > MOST_ELEMENTS || this.characters > MOST_TEXT) {
        if (frame.isBlock) this.flush();
        frame.part.end = this.blocks.length;
        this.stack.pop();
        continue;
      }
      if (++this.nodes % STEP === 0) yield;
      frame.next = frame.queue ? (frame.queue.pop() ?? null) : node.nextSibling;
      if (node.nodeType === 3) this.addText((node as Text).data, frame);
      else if (node.nodeType === 1) this.enter(node as Element, frame);
    }
    const parts = this.parts.filter(({ start, end }) => end > start);
    return { blocks: this.blocks, parts, owners: this.owners };
  }

  private addText(text: string, frame: Frame): void {
    this.characters += text.length;
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
    this.push(element, isBlock, frame.isLink || tag === 'a', blockKind(tag, frame.kind));
  }

  private push(source: Element, isBlock: boolean, isLink: boolean, kind: PageBlock['kind']): void {
    const assigned = source.localName === 'slot' ? assignedNodes(source) : [];
    const queue = assigned.length > 0 ? assigned.reverse() : null;
    const next = queue ? queue.pop()! : (source.shadowRoot ?? source).firstChild;
    const outer = this.stack[this.stack.length - 1]?.part ?? null;
    const part: PagePart = { element: source, start: this.blocks.length, end: 0, outer };
    this.parts.push(part);
    this.stack.push({ source, part, next, queue, isBlock, isLink, kind });
  }

  /** Ends the run of text that has been gathered. */
  private flush(): void {
    const runs = this.text.take();
    if (runs.length === 0) return;
    const { source: element, kind, part } = this.stack.findLast(({ isBlock }) => isBlock)!;
    for (const run of runs) {
      this.blocks.push({ index: this.blocks.length, kind, element, ...run });
      this.owners.push(part);
    }
  }
}

/** What a slot of a shadow tree shows; its own content stands in when nothing is assigned. */
function assignedNodes(slot: Element): Node[] {
  return (slot as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
}
