const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** How much a text says, in characters of a Latin script: a Han or Kana sign says as much as three. */
export function textWeight(text: string): number {
  return text.length + 2 * (text.match(UNSPACED)?.length ?? 0);
}
