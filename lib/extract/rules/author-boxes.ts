import type { Body } from '../body';
import type { CleaningRule } from '../cleaning-rule';
import type { PageBlock } from '../page-block';

const NAMES =
  /(?<![a-z])(?:author(?:s|-\w+)*|byline(?:s|-\w+)?|bio|biography|contributors?|writer-\w+|reporter-\w+|profile|staff-\w+|vcard|autor(?:en)?(?:-\w+)?|person-(?:box|details|info)|post-?meta|article-?meta|entry-?meta|story-?meta|meta-?info|dateline|timestamp|publish(?:ed)?-?(?:date|info|time)|date-?published|last-?updated)(?![a-z])/;
/** What follows the name in a note about the author. */
const ABOUT =
  /^,?\s*(?:\(?@|(?:is|was|are|has|covers|writes|reports|joined|works|lives|teaches|can be|contributed|ist|schreibt|arbeitet|berichtet|est|écrit|es|escribe|è|scrive|é|escreve|schrijft|jest|är|skriver|er)\s)/i;
const LONGEST = 900;

/** Boxes about the author, notes on the author after the text, lines of byline and date. */
export const authorBoxes: CleaningRule = {
  name: 'author-boxes',
  drops: (block, body) => NAMES.test(body.around(block)) || isNote(block, body),
};

function isNote({ text, index }: PageBlock, { authors, core }: Body): boolean {
  const isEnd = index >= (core[Math.max(0, core.length - 3)] ?? 0);
  if (!isEnd || core.length < 5 || text.length > LONGEST) return false;
  return authors.some((name) => text.startsWith(name) && ABOUT.test(text.slice(name.length)));
}
