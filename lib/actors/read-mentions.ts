import type { ActorType } from '../analysis';
import { BEGIN, LAST, NAME_TYPES, OUTSIDE, partOfLabel, typeOfLabel, UNIT } from './labels';
import type { TaggerText } from './tagger-text';

/** A name as tagged, by tokens (`last` inclusive) and by UTF-16 offsets (`end` exclusive). */
export interface TaggedName {
  first: number;
  last: number;
  start: number;
  end: number;
  type: ActorType;
}

/** The names in a row of labels, in text order; those of other kinds (MISC) are left out. */
export function readMentions(view: TaggerText, labels: Uint8Array): TaggedName[] {
  const found: TaggedName[] = [];
  let first = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const part = partOfLabel(label);
    if (part === BEGIN || part === UNIT) first = i;
    if ((part !== LAST && part !== UNIT) || first < 0) continue;
    const type = NAME_TYPES[typeOfLabel(label)]!;
    if (type !== 'MISC')
      found.push({
        first,
        last: i,
        start: view.tokens.starts[first]!,
        end: view.tokens.ends[i]!,
        type,
      });
    first = -1;
  }
  return found;
}
