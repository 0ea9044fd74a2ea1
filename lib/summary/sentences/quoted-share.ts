import type { SummaryDocument } from './summary-document';

/** How much of a sentence stands in quotation marks. */
export interface Quoted {
  /** 0 to 1, of its characters. */
  share: number;
  /** Whether its first character is quoted or a quotation mark. */
  opens: boolean;
}

// Curly, angle and CJK marks and the `` '' of tokenised text say which side they are on. So does
// ‘, while ’ is mostly an apostrophe: it closes only what ‘ has opened, before a space or a mark.
const OPENING = /[“«„「『]|``|(?<=^|[\s(])‘/;
const CLOSING = /[”»」』]|''|’(?=$|[\s.,;:!?)])/;
const PLAIN = /"|(?<=^|\s)'(?=\s|$)/;
const MARKS = new RegExp(`(${OPENING.source})|(${CLOSING.source})|(${PLAIN.source})`, 'g');

/**
 * The quoted part of every sentence. Quotations run on over sentence ends but end with their
 * block: by custom a quotation of several paragraphs is opened anew in each.
 */
export function quotedParts(document: SummaryDocument): Quoted[] {
  let open = false;
  let block = -1;
  return document.sentences.map(({ start, end }, i) => {
    if (document.blocks[i] !== block) open = false;
    block = document.blocks[i]!;
    const sentence = document.text.slice(start, end);
    const first = sentence.search(MARKS);
    const opens = open || first === 0;
    let quoted = 0;
    let from = 0;
    for (const mark of sentence.matchAll(MARKS)) {
      if (open) quoted += mark.index - from;
      open = mark[1] ? true : mark[2] ? false : !open;
      from = mark.index + mark[0].length;
    }
    if (open) quoted += sentence.length - from;
    return { share: quoted / sentence.length, opens };
  });
}
