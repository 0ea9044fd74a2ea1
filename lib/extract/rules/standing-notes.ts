import type { CleaningRule } from '../cleaning-rule';

const TEXT =
  /^\W*(?:our standards: |©|copyright\b|all rights reserved|this (?:article|post|page|story) (?:may )?(?:contains?|includes?) affiliate|(?:we|\w+) may (?:earn|receive) (?:a )?(?:small )?commission|this (?:story|article) (?:was|has been) (?:originally )?(?:published|updated)|(?:the )?views expressed|associated press (?:writers?|reporters?)|follow \w+ (?:\w+ )?(?:on|at)|contact (?:the (?:author|reporter)|us)|email (?:the author|us)|send (?:us )?(?:tips|feedback)|got a (?:tip|news tip|story)|have a (?:tip|story)|do you have a story|(?:if|when) you (?:buy|purchase)\b.{0,120}\b(?:commission|compensation)|this material may not be published|comments are closed|leave a (?:comment|reply)|share this|tags?:|topics?:|filed under|categories:|keywords?:|themen:|schlagworte:)/i;
const LONGEST = 300;

/** Notes that stand under every story of an outlet. */
export const standingNotes: CleaningRule = {
  name: 'standing-notes',
  drops: ({ text }) => text.length < LONGEST && TEXT.test(text),
};
