import type { TaggerText } from './tagger-text';
import { isCapital } from './tagger-text';
import type { WordInfo } from './word-info';

/** Room for the features of one token. */
const MOST_FEATURES = 256;

/** Writes hashed features into a buffer; a feature is a template number and a value. */
export class FeatureBuffer {
  readonly values = new Int32Array(MOST_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    this.values[this.count++] = hash ^ (hash >>> 16);
  }

  pair(template: number, a: number, b: number): void {
    this.add(template, Math.imul(a, 31) + b);
  }

  /** One feature for every bit set. */
  bits(template: number, flags: number): void {
    let left = flags;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left);
      this.add(template, bit + 1);
      left ^= 1 << bit;
    }
  }
}

/** Distances from a token to the neighbours whose words are features of it. */
export const OFFSETS = [-2, -1, 1, 2] as const;

/**
 * The features of candidate token `i`, hashed to 32 bits: the word, its spelling, its lists and what
 * the rest of the text says of it; the two words on either side; the run of capitals it stands in
 * and what borders the run.
 */
export function tokenFeatures(view: TaggerText, i: number, out: FeatureBuffer): void {
  out.count = 0;
  wordFeatures(wordAt(view, i), out);
  for (const offset of OFFSETS) neighbourFeatures(wordAt(view, i + offset), offset, out);
  placeFeatures(view, i, out);
}

export function wordAt(view: TaggerText, i: number): WordInfo {
  return view.words[i] ?? view.border;
}

/** Features of a word wherever it stands in its text. */
export function wordFeatures(word: WordInfo, out: FeatureBuffer): void {
  const { form } = word;
  out.add(0, 0);
  out.add(1, form.hash);
  out.add(2, word.hash);
  out.add(5, word.prefix2);
  out.add(6, word.prefix3);
  out.add(7, word.prefix4);
  out.add(8, word.suffix1);
  out.add(9, word.suffix2);
  out.add(10, word.suffix3);
  out.add(11, word.suffix4);
  out.bits(12, form.flags);
  if (form.coarse) out.add(13, form.coarse);
  if (form.fine) out.add(14, form.fine);
  if (form.coarse) out.pair(15, form.coarse, word.case);
  out.bits(81, form.evidence);
  out.add(82, Math.min(4, form.runLength));
  if (form.definedHead) {
    out.add(84, form.definedHead);
    out.bits(85, form.definedFlags);
  }
  out.add(86, form.evidence);
}

/** Features that a word gives to the token `-offset` places from it. */
export function neighbourFeatures(word: WordInfo, offset: number, out: FeatureBuffer): void {
  const { form } = word;
  const near = offset === -1 || offset === 1;
  // Templates of the four neighbours stand in blocks of four: -1, 1, -2, 2.
  const place = offset === -1 ? 0 : offset === 1 ? 1 : offset === -2 ? 2 : 3;
  out.add(20 + place, form.hash);
  out.bits(35 + place, form.flags);
  if (near) {
    out.add(33 + place, word.suffix3);
    out.add(39 + place, form.coarse);
    out.add(41 + place, form.fine);
  } else out.add(41 + place, form.coarse);
}

/** Features of a token's place: what words and marks stand together there. */
export function placeFeatures(view: TaggerText, i: number, out: FeatureBuffer): void {
  const word = wordAt(view, i);
  const opens = view.opens[i]!;
  out.pair(3, word.shape, opens);
  out.pair(4, word.case, opens);
  if (view.phrasePart[i]) {
    out.add(17, view.phrasePart[i]!);
    out.bits(100 + view.phrasePart[i]!, view.phraseFlags[i]!);
  }
  windowFeatures(view, i, out);
  runFeatures(view, i, out);
  textFeatures(view, i, out);
}

function windowFeatures(view: TaggerText, i: number, out: FeatureBuffer): void {
  const word = wordAt(view, i);
  const before = wordAt(view, i - 1);
  const after = wordAt(view, i + 1);
  const before2 = wordAt(view, i - 2);
  const after2 = wordAt(view, i + 2);
  out.pair(24, before.form.hash, word.form.hash);
  out.pair(25, word.form.hash, after.form.hash);
  out.pair(26, before2.form.hash, before.form.hash);
  out.pair(27, after.form.hash, after2.form.hash);
  out.add(28, (before.case << 6) | (word.case << 3) | after.case);
  out.pair(29, before.shape, word.shape);
  out.pair(30, word.shape, after.shape);
  out.add(31, (before2.case << 9) | (before.case << 6) | (word.case << 3) | 1);
  out.add(32, (word.case << 9) | (after.case << 6) | (after2.case << 3) | 2);
  out.pair(45, before.form.coarse, word.form.coarse);
  out.pair(46, word.form.coarse, after.form.coarse);
  const glued =
    (view.tokens.ends[i - 1] === view.tokens.starts[i] ? 1 : 0) |
    (view.tokens.ends[i] === view.tokens.starts[i + 1] ? 2 : 0);
  out.pair(47, glued, (before.case << 3) | after.case);
}

function runFeatures(view: TaggerText, i: number, out: FeatureBuffer): void {
  const word = wordAt(view, i);
  const capital = isCapital(word);
  const start = view.runStart[i]!;
  const end = view.runEnd[i]!;
  const place = capital ? (i === start ? 1 : 0) | (i === end ? 2 : 0) : 4;
  const length = Math.min(6, end - start + 1);
  out.add(50, (place << 4) | length);
  out.add(51, (length << 6) | (Math.min(7, i - start) << 3) | view.opens[start]!);
  const first = wordAt(view, start);
  const last = wordAt(view, end);
  if (length > 1) {
    out.pair(52, first.form.hash, place);
    out.pair(53, last.form.hash, place);
    out.bits(54, first.form.flags);
    out.bits(55, last.form.flags);
    out.add(56, last.form.coarse);
    out.add(57, first.form.coarse);
    out.add(58, last.suffix3);
    out.add(59, view.runHash[i]!);
    out.bits(60, view.runFlags[i]!);
  }
  borderFeatures(view, start, end, out, place, i);
}

/** What borders the run, where the window around the token does not show it already. */
function borderFeatures(
  view: TaggerText,
  start: number,
  end: number,
  out: FeatureBuffer,
  place: number,
  i: number,
): void {
  const before = wordAt(view, start - 1).form;
  const after = wordAt(view, end + 1).form;
  const before2 = wordAt(view, start - 2).form;
  const after2 = wordAt(view, end + 2).form;
  if (i !== start) {
    out.pair(61, before.hash, place);
    out.bits(63, before.flags);
    out.add(65, before.coarse);
    out.pair(68, before2.hash, before.hash);
    out.bits(70, before2.flags);
    out.add(72, before2.coarse);
  }
  if (i !== end) {
    out.pair(62, after.hash, place);
    out.bits(64, after.flags);
    out.add(66, after.coarse);
    out.pair(67, after.hash, after2.hash);
    out.bits(69, after2.flags);
    out.add(71, after2.coarse);
  }
  out.pair(73, before.coarse, after.coarse);
}

function textFeatures(view: TaggerText, i: number, out: FeatureBuffer): void {
  const { form, case: spelling } = wordAt(view, i);
  const written =
    (form.lowerCount > 0 ? 1 : 0) |
    (form.capitalCount > 0 ? 2 : 0) |
    (form.lowerCount > form.capitalCount ? 4 : 0) |
    (form.capitalCount > 2 ? 8 : 0);
  out.pair(80, written, (view.opens[i]! << 3) | spelling);
  if (form.runLength > 1) {
    const longer = form.runLength > view.runEnd[i]! - view.runStart[i]! + 1;
    out.pair(83, form.runHead, longer ? 1 : 0);
  }
}
