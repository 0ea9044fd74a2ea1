import type { CleaningRule } from '../cleaning-rule';

const NAMES =
  /(?<![a-z])(?:(?:fig)?captions?|cutline|legend|(?:image|img|photo|picture|media|figure|gallery|slide|lead-asset|foto|bild)-?(?:text|desc(?:ription)?|info|meta|legend|title|credits?|source|copyright|author|count(?:er)?)|credits?|copyright|bildunterschrift|photographer)(?![a-z])/;
/** Wrappers of a picture; only short text in them is its caption. */
const PICTURE =
  /(?<![a-z-])(?:(?:photo|image|picture|pic)s?|img)(?:-(?:wrap(?:per)?|container|holder|box|embed|block|ct|frame|inline|left|right|center|full))*(?![a-z-])/;
/** A credit in brackets at the end of a line. */
const CREDIT =
  /[([](?:[^()[\]]{0,20}\b)?(?:image|photo|picture|pic|foto|bild|credit|source|quelle|fotó|fot)s?\s*[:.©/][^()[\]]*[)\]]\s*$/i;
const LONGEST = 700;
const SHORT = 300;

/** Captions and credits of pictures: glued into a text they make false sentences and actors. */
export const captions: CleaningRule = {
  name: 'captions',
  drops: (block, body) => {
    if (block.kind === 'caption') return true;
    if (block.text.length >= LONGEST) return false;
    const names = body.around(block);
    if (NAMES.test(names)) return true;
    return block.text.length < SHORT && (CREDIT.test(block.text) || PICTURE.test(names));
  },
};
