import { cleanText } from './clean-text';

/** Between the cells of a table row, which is one run. */
const CELL = ' | ';

export interface RunPart {
  text: string;
  linkLength: number;
  /** Where the part begins: the first copied text node with text in it. */
  node: Text;
  /** The innermost element of the page around all of it. */
  inner: Element;
}

interface Piece {
  text: string;
  isLink: boolean;
  /** The copy of the text node, and the element of the page that holds it; null for breaks. */
  source: { node: Text; parent: Element } | null;
}

/** Gathers the text between two block boundaries, piece by piece. */
export class TextRun {
  private pieces: Piece[] = [];
  private hasText = false;

  /**
   * @param node the copy of the text node, where a mark can be set later
   * @param parent the element of the page that holds the text node
   */
  add(node: Text, parent: Element, isLink: boolean): void {
    const hasText = /\S/.test(node.data);
    this.hasText ||= hasText;
    const source = hasText ? { node, parent } : null;
    this.pieces.push({ text: node.data.replace(/\s+/g, ' '), isLink, source });
  }

  /** One line break is a space; two in a row part paragraphs. */
  breakLine(): void {
    this.pieces.push({ text: '\n', isLink: false, source: null });
  }

  separateCell(): void {
    if (this.hasText) this.pieces.push({ text: CELL, isLink: false, source: null });
  }

  isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  /** The parts of the run with text in them; the run is empty afterwards. */
  take(): RunPart[] {
    const parts: RunPart[] = [];
    let from = 0;
    for (let at = 0; this.hasText && at < this.pieces.length; at++)
      if (this.isDoubleBreak(at)) {
        joinPieces(this.pieces.slice(from, at), parts);
        from = at;
      }
    if (this.hasText) joinPieces(this.pieces.slice(from), parts);
    this.pieces = [];
    this.hasText = false;
    return parts;
  }

  /** Whether a break follows another one with nothing but space between. */
  private isDoubleBreak(at: number): boolean {
    if (this.pieces[at]!.text !== '\n') return false;
    let before = at - 1;
    while (before >= 0 && this.pieces[before]!.text === ' ') before--;
    return this.pieces[before]?.text === '\n';
  }
}

function joinPieces(pieces: readonly Piece[], parts: RunPart[]): void {
  const sources = pieces.flatMap(({ source }) => source ?? []);
  const text = cleanText(pieces.map((piece) => piece.text).join(''));
  const row = text.replace(/^(?:\| ?)+|(?: ?\|)+$/g, '');
  if (row === '' || sources.length === 0) return;
  const linked = pieces.filter(({ isLink }) => isLink);
  parts.push({
    text: row,
    linkLength: linked.reduce((sum, piece) => sum + piece.text.trim().length, 0),
    node: sources[0]!.node,
    inner: commonParent(sources.map(({ parent }) => parent)),
  });
}

function commonParent(elements: readonly Element[]): Element {
  let common = elements[0]!;
  for (const element of elements)
    while (!common.contains(element) && common.parentElement) common = common.parentElement;
  return common;
}
