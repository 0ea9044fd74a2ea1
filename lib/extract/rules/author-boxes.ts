import type { CleaningRule } from '../cleaning-rule';

const NAMES =
  /(?<![a-z])(?:author(?:s|-\w+)*|about-(?:the-)?(?:author|writer)|byline(?:s|-\w+)?|bio|biography|contributors?|writer-\w+|reporter-\w+|profile|staff-\w+|vcard|autor(?:en)?(?:-\w+)?|person-(?:box|details|info)|post-?meta|article-?meta|entry-?meta|story-?meta|meta-?info|dateline|timestamp|publish(?:ed)?-?(?:date|info|time)|date-?published|last-?updated)(?![a-z])/;

/** Boxes about the author, and the lines of byline and date. */
export const authorBoxes: CleaningRule = {
  name: 'author-boxes',
  drops: (block, body) => NAMES.test(body.around(block)),
};
