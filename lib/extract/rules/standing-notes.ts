import type { CleaningRule } from '../cleaning-rule';

const TEXT =
  /^\W*(?:our standards: |©|copyright\b|all rights reserved|this \w+ (?:may )?(?:contains?|includes?) affiliate|\w+ may (?:earn|receive) (?:a )?(?:small )?commission|this (?:story|article) (?:was|has been) (?:originally )?(?:published|updated)|(?:the )?views expressed|associated press (?:writers?|reporters?)|follow \w+ (?:\w+ )?(?:on|at)|(?:contact|email) (?:the (?:author|reporter)|us)|send (?:us )?(?:tips|feedback)|(?:got|(?:do you )?have) a (?:\w+ )?(?:tip|story)|(?:if|when) you (?:buy|purchase)\b.{0,120}\b(?:commission|compensation)|this material may not be|comments are closed|leave a (?:comment|reply)|share this|filed under|(?:tags?|topics?|categories|keywords?|themen|schlagworte):)/i;
const LONGEST = 300;

/** Notes that stand under every story of an outlet. */
export const standingNotes: CleaningRule = {
  name: 'standing-notes',
  drops: ({ text }) => text.length < LONGEST && TEXT.test(text),
};
