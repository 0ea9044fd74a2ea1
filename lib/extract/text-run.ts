import { cleanText } from './clean-text';

/** Between the cells of a table row, which is one run. */
const CELL = ' | ';

export interface RunPart {
  text: string;
  linkLength: number;
  /** The innermost element of the page around all of it. */
  inner: Element;
}

interface Piece {
  text: string;
  isLink: boolean;
  /** The element that holds the text; null for breaks and white space. */
  parent: Element | null;
}

const NONE: RunPart[] = [];

/** Gathers the text between two block boundaries, piece by piece. */
export class TextRun {
  private pieces: Piece[] = [];
  private hasText = false;

  /**
   * @param data of one text node
   * @param parent the element that holds it
   */
  add(data: string, parent: Element, isLink: boolean): void {
    const hasText = /\S/.test(data);
    this.hasText ||= hasText;
    // Spaces inside are tidied once the run is whole; in links they would count as their text.
    const text = !hasText ? ' ' : isLink ? data.replace(/\s+/g, ' ') : data;
    this.pieces.push({ text, isLink, parent: hasText ? parent : null });
  }

  /** One line break is a space; two in a row part paragraphs. */
  breakLine(): void {
    this.pieces.push({ text: '\n', isLink: false, parent: null });
  }

  separateCell(): void {
    if (this.hasText) this.pieces.push({ text: CELL, isLink: false, parent: null });
  }

  /** The parts of the run with text in them; the run is empty afterwards. */
  take(): RunPart[] {
    const { pieces } = this;
    if (pieces.length > 0) this.pieces = [];
    // Mostly: the white space between two blocks.
    if (!this.hasText) return NONE;
    const parts: RunPart[] = [];
    let from = 0;
    for (let at = 0; at < pieces.length; at++)
      if (isDoubleBreak(pieces, at)) {
        joinPieces(pieces.slice(from, at), parts);
        from = at;
      }
    joinPieces(pieces.slice(from), parts);
    this.hasText = false;
    return parts;
  }
}

/** Whether a break follows another one with nothing but space between. */
function isDoubleBreak(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]!.text !== '\n') return false;
  let before = at - 1;
  while (before >= 0 && pieces[before]!.text === ' ') before--;
  return pieces[before]?.text === '\n';
}

function joinPieces(pieces: readonly Piece[], parts: RunPart[]): void {
  const parents = pieces.flatMap(({ parent }) => parent ?? []);
  const text = cleanText(pieces.map((piece) => piece.text).join(''));
  const row = text.replace(/^(?:\| ?)+|(?: ?\|)+$/g, '');
  if (row === '' || parents.length === 0) return;
  const linked = pieces.filter(({ isLink }) => isLink);
  parts.push({
    text: row,
    linkLength: linked.reduce((sum, piece) => sum + piece.text.trim().length, 0),
    inner: commonParent(parents),
  });
}

function commonParent(elements: readonly Element[]): Element {
  let common = elements[0]!;
  for (const element of elements)
    while (!common.contains(element) && common.parentElement) common = common.parentElement;
  return common;
}
