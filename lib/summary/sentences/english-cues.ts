const list = (words: string) => new Set(words.split(' '));

/** Words of English (lower case) that say what kind of sentence it is. */
export const PERSONAL_PRONOUNS = list('he she they it him her them his their its hers theirs');
export const FIRST_PERSON = list('i we me us my our mine ours myself ourselves');
export const SECOND_PERSON = list('you your yours yourself');
export const DEMONSTRATIVES = list('this that these those such');
export const CONNECTIVES = list(
  'but and or so yet however meanwhile also still then thus therefore instead moreover nevertheless although though because while nor plus besides',
);
export const SPEECH_VERBS = list(
  'said says say saying told tells added adds asked wrote writes tweeted claimed claims insisted explained admitted argued warned announced described recalled revealed according',
);
export const TIME_WORDS = list(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year january february march april june july august september october november december',
);
