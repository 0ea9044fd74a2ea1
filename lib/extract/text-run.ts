import { cleanText } from './clean-text';

/** Between the cells of a table row, which is one run. */
const CELL = ' | ';

export interface RunPart {
  text: string;
  linkLength: number;
  /** Where the part begins: the first copied text node with text in it. */
  node: Text;
}

/** Gathers the text between two block boundaries, piece by piece. */
export class TextRun {
  private pieces: string[] = [];
  private inLink: boolean[] = [];
  private nodes: (Text | null)[] = [];
  private hasText = false;

  /** @param node the copy of the text node, where a mark can be set later */
  add(node: Text, isLink: boolean): void {
    const hasText = /\S/.test(node.data);
    this.hasText ||= hasText;
    this.push(node.data.replace(/\s+/g, ' '), isLink, hasText ? node : null);
  }

  /** One line break is a space; two in a row part paragraphs. */
  breakLine(): void {
    this.push('\n', false, null);
  }

  separateCell(): void {
    if (this.hasText) this.push(CELL, false, null);
  }

  isEmpty(): boolean {
    return !this.hasText && this.pieces.length === 0;
  }

  /** The parts of the run with text in them; the run is empty afterwards. */
  take(): RunPart[] {
    const parts: RunPart[] = [];
    if (this.hasText) {
      let text = '';
      let linkLength = 0;
      let node: Text | null = null;
      const close = () => {
        const clean = cleanText(text).replace(/^(?:\| ?)+|(?: ?\|)+$/g, '');
        if (clean !== '' && node) parts.push({ text: clean, linkLength, node });
        text = '';
        linkLength = 0;
        node = null;
      };
      this.pieces.forEach((piece, at) => {
        if (piece === '\n' && /\n *$/.test(text)) close();
        text += piece;
        node ??= this.nodes[at]!;
        if (this.inLink[at]) linkLength += piece.trim().length;
      });
      close();
    }
    this.pieces = [];
    this.inLink = [];
    this.nodes = [];
    this.hasText = false;
    return parts;
  }

  private push(text: string, isLink: boolean, node: Text | null): void {
    this.pieces.push(text);
    this.inLink.push(isLink);
    this.nodes.push(node);
  }
}
