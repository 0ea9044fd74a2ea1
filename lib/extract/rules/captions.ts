import type { CleaningRule } from '../cleaning-rule';

const NAMES =
  /(?<![a-z])(?:(?:fig)?captions?|cutline|legend|(?:image|img|photo|picture|media|figure|gallery|slide|lead-asset|foto|bild)-?(?:text|description|desc|info|meta|legend|title|credits?|source|copyright|author|count(?:er)?)|credits?|copyright|bildunterschrift|photographer)(?![a-z])/;
const LONGEST = 700;

/** Captions and credits of pictures: glued into a text they make false sentences and actors. */
export const captions: CleaningRule = {
  name: 'captions',
  drops: (block, body) =>
    block.kind === 'caption' || (block.text.length < LONGEST && NAMES.test(body.around(block))),
};
