import { findSlot, type LexiconTable, markOf } from '../../lib/actors/lexicon';
import { hashText } from '../../lib/actors/word-info';

export interface LexiconEntry {
  flags: number;
  coarse: number;
  fine: number;
}

/** Fills the open-addressing table of a Lexicon, at most three quarters full. */
export function makeLexicon(entries: ReadonlyMap<string, LexiconEntry>): LexiconTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, entries.size / 0.75)));
  const table: LexiconTable = {
    marks: new Uint16Array(slots),
    flags: new Uint16Array(slots),
    coarse: new Uint8Array(slots),
    fine: new Uint16Array(slots),
  };
  for (const [word, { flags, coarse, fine }] of entries) {
    const hash = hashText(word);
    const slot = findSlot(table.marks, hash, true);
    table.marks[slot] = markOf(hash);
    table.flags[slot]! |= flags;
    table.coarse[slot] = coarse || table.coarse[slot]!;
    table.fine[slot] = fine || table.fine[slot]!;
  }
  return table;
}
