import { type LexiconTable, startSlot } from '../../lib/actors/lexicon';
import { hashText } from '../../lib/actors/word-info';

export interface LexiconEntry {
  flags: number;
  coarse: number;
  fine: number;
  sense: number;
}

/** Fills the open-addressing table of a Lexicon, at most two thirds full. */
export function makeLexicon(entries: ReadonlyMap<string, LexiconEntry>): LexiconTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, entries.size * 1.5)));
  const table: LexiconTable = {
    keys: new Uint32Array(slots),
    flags: new Uint32Array(slots),
    coarse: new Uint8Array(slots),
    fine: new Uint16Array(slots),
    senses: new Uint8Array(slots),
  };
  for (const [word, { flags, coarse, fine, sense }] of entries) {
    const key = hashText(word) >>> 0 || 1;
    let slot = startSlot(key, slots - 1);
    while (table.keys[slot] !== 0 && table.keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    table.keys[slot] = key;
    table.flags[slot]! |= flags;
    table.coarse[slot] = coarse || table.coarse[slot]!;
    table.fine[slot] = fine || table.fine[slot]!;
    table.senses[slot] = sense || table.senses[slot]!;
  }
  return table;
}
