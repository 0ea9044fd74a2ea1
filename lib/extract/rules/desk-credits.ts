import { LETTERS } from '../../text/letters';
import { isProse } from '../body';
import type { CleaningRule } from '../cleaning-rule';

const CREDIT = new RegExp(
  String.raw`^\W*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|production|research)\b[^.]{0,40}\bby|(?:written|edited|reported|compiled|translated) by)\s+[${LETTERS}]`,
  'i',
);
/** Who reported is told in less; a sentence about reporting goes on. */
const LONGEST = 400;
/** The credits stand at the end, before at most this many lines of running text. */
const MOST_AFTER = 1;

/** Lines under a story that say who at the agency reported, wrote and edited it. */
export const deskCredits: CleaningRule = {
  name: 'desk-credits',
  drops: ({ text, index }, { blocks, kept }) => {
    if (text.length > LONGEST || !CREDIT.test(text)) return false;
    const after = blocks.filter((other) => other.index > index && kept.has(other.index));
    return after.filter(isProse).length <= MOST_AFTER;
  },
};
