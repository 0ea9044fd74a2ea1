/**
 * First words of a sentence that point back at the one before: pronouns and demonstratives of the
 * languages most read in news. "Es" and "il" are mostly impersonal and so not counted, "it" before some verbs.
 */
const POINTING = new Set(
  (
    'he she they it him her his their its hers theirs this that these those both neither ' +
    'er sie ihm ihr ihre sein seine dieser diese dieses ' +
    'elle elles ils lui leur celui celle ceux celles ' +
    'él ella ellos ellas este esta estos estas ese esa esto eso ' +
    'egli ella essi esse lei loro questo questa questi queste ' +
    'ele ela eles elas isso isto esse essa este esta ' +
    'hij zij ze hem haar dit deze die ' +
    'han hon hun de dette denne dessa ' +
    'он она они его её их это этот эта эти'
  ).split(' '),
);
/** After "it", nothing is pointed at: "It was Ilves who …", "It rained". */
const IMPERSONAL = new Set(
  "is was be would will could may might must isn’t isn't wasn't wasn’t rained snowed emerged turned came comes seems seemed appears appeared takes took remains remained has had".split(
    ' ',
  ),
);
/** Words that may stand before a pointing word: "But she …", "And this …". */
const CONNECTING = new Set(
  'and but so yet then however because when while if as after before although though und aber doch et mais y pero e ma mas en maar och men og'.split(
    ' ',
  ),
);
/** Openings that take up what was said, whatever follows. */
const CONTINUING = new Set(
  (
    'however instead meanwhile therefore nevertheless otherwise similarly likewise moreover furthermore ' +
    'deshalb darum daher dennoch trotzdem allerdings jedoch darin dabei dazu dafür dagegen danach ' +
    'cependant pourtant toutefois ainsi ensuite además asimismo tuttavia inoltre quindi ' +
    'daarom daarna echter derfor likevel därför однако поэтому впрочем'
  ).split(' '),
);

/**
 * Whether a sentence, given its words in lower case, leans on the one before it: read alone, the
 * reader would not know whom or what it speaks of.
 */
export function leansBack(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  if (CONTINUING.has(first)) return true;
  const [opening, next] = CONNECTING.has(first) ? [second, third] : [first, second];
  return POINTING.has(opening) && !(opening === 'it' && IMPERSONAL.has(next));
}
