import { UNSPACED } from '../text/letters';

/** Hangul has spaces, but a sign of it is a syllable. */
const DENSE = new RegExp(String.raw`[${UNSPACED}\u1100-\u11ff\u3131-\u318e\uac00-\ud7ff]`, 'g');

/** How much a text says, in characters of a Latin script: a Han or Kana sign says as much as three. */
export function textWeight(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}
