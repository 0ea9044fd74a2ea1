import type { CleaningRule } from '../cleaning-rule';

const TEXT =
  /^(?:a (?:post|video|tweet|reel) shared by\b|view (?:this|the) (?:post|profile|tweet|thread) on|voir cette publication|sieh dir diesen beitrag|ver esta publicación|visualizza questo post|see new posts|tweets? by @)/i;

/**
 * What is left of an embedded post when its script has not run. The words of the post itself stay:
 * the story quotes them (keeping them: scrapinghub +.005, other sets −.001).
 */
export const socialEmbeds: CleaningRule = {
  name: 'social-embeds',
  drops: ({ text }) => TEXT.test(text),
};
