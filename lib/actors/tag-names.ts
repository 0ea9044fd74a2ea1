import { type ActorModel, countBits, GROUP_WORDS, LAST_WEIGHT } from './actor-model';
import { LABEL_COUNT, labelOf, mayFollow, OUTSIDE, PAIRS, partOfLabel } from './labels';
import type { TaggerText } from './tagger-text';
import {
  FeatureBuffer,
  neighbourFeatures,
  OFFSETS,
  placeFeatures,
  wordAt,
  wordFeatures,
} from './token-features';
import type { WordInfo } from './word-info';

/** How far the words are whose features a token has, see OFFSETS. */
const REACH = 2;
const BLOCK = (2 * REACH + 1) * LABEL_COUNT;
const IMPOSSIBLE = -1e9;
/** Longer chains of candidates (a list of a thousand capitals) are cut; names are far shorter. */
const LONGEST_CHAIN = 512;

/** What the tagger says of a text. */
export interface Tagging {
  /** A label for every token. */
  labels: Uint8Array;
  /** ACTOR_TYPES scores a token: how well each type fits a token of a name, whatever its label. */
  typeScores: Float32Array;
}

/** How many of NAME_TYPES, from the first, are actors. */
export const ACTOR_TYPES = 3;

/** The best chain of labels by the model (Viterbi); OUTSIDE where nothing is a candidate. */
export function tagNames(view: TaggerText, model: ActorModel): Tagging {
  const labels = new Uint8Array(view.tokens.count);
  const typeScores = new Float32Array(view.tokens.count * ACTOR_TYPES);
  const lattice = new Lattice(model);
  let from = 0;
  while (from < labels.length) {
    if (!view.candidate[from]) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < labels.length && to - from < LONGEST_CHAIN && joined(view, from, to)) to++;
    lattice.decode(view, from, to, labels, typeScores);
    from = to;
  }
  return { labels, typeScores };
}

function joined(view: TaggerText, from: number, at: number): boolean {
  return view.candidate[at] === 1 && view.sentence[at] === view.sentence[from];
}

class Lattice {
  readonly #model: ActorModel;
  readonly #features = new FeatureBuffer();
  readonly #scores = new Float32Array(LONGEST_CHAIN * LABEL_COUNT);
  readonly #back = new Uint8Array(LONGEST_CHAIN * LABEL_COUNT);
  /** A block for every word met: its scores for tokens REACH places before it to REACH behind. */
  #pool = new Float32Array(256 * BLOCK);
  #used = 0;
  #best = new Float32Array(LABEL_COUNT);
  #next = new Float32Array(LABEL_COUNT);

  constructor(model: ActorModel) {
    this.#model = model;
  }

  decode(
    view: TaggerText,
    from: number,
    to: number,
    labels: Uint8Array,
    typeScores: Float32Array,
  ): void {
    for (let i = from; i < to; i++) this.#score(view, i, (i - from) * LABEL_COUNT);
    this.#start();
    for (let i = 1; i < to - from; i++) this.#step(i * LABEL_COUNT);
    let label = this.#bestEnd();
    for (let i = to - 1; i >= from; i--) {
      labels[i] = label;
      this.#writeTypes(
        i - from,
        label,
        typeScores.subarray(i * ACTOR_TYPES, (i + 1) * ACTOR_TYPES),
      );
      label = this.#back[(i - from) * LABEL_COUNT + label]!;
    }
  }

  #writeTypes(at: number, label: number, out: Float32Array): void {
    if (label === OUTSIDE) return;
    for (let type = 0; type < ACTOR_TYPES; type++)
      out[type] = this.#scores[at * LABEL_COUNT + labelOf(type, partOfLabel(label))]!;
  }

  #score(view: TaggerText, i: number, base: number): void {
    this.#scores.fill(0, base, base + LABEL_COUNT);
    this.#addPart(wordAt(view, i), 0, base);
    for (let k = 0; k < OFFSETS.length; k++)
      this.#addPart(wordAt(view, i + OFFSETS[k]!), OFFSETS[k]!, base);
    this.#features.count = 0;
    placeFeatures(view, i, this.#features);
    this.#addFeatures(this.#scores, base);
  }

  /** Adds what a word alone says, from the pool after the first time. */
  #addPart(word: WordInfo, offset: number, base: number): void {
    const place = offset + REACH;
    if (((word.scored >>> place) & 1) === 0) this.#scorePart(word, offset);
    const from = word.scoresAt + place * LABEL_COUNT;
    const pool = this.#pool;
    const scores = this.#scores;
    for (let label = 0; label < LABEL_COUNT; label++) scores[base + label]! += pool[from + label]!;
  }

  #scorePart(word: WordInfo, offset: number): void {
    if (word.scoresAt < 0) word.scoresAt = this.#takeBlock();
    this.#features.count = 0;
    if (offset === 0) wordFeatures(word, this.#features);
    else neighbourFeatures(word, offset, this.#features);
    this.#addFeatures(this.#pool, word.scoresAt + (offset + REACH) * LABEL_COUNT);
    word.scored |= 1 << (offset + REACH);
  }

  #takeBlock(): number {
    const at = this.#used;
    this.#used += BLOCK;
    if (this.#used > this.#pool.length) {
      const wider = new Float32Array(this.#pool.length * 2);
      wider.set(this.#pool);
      this.#pool = wider;
    }
    return at;
  }

  #addFeatures(scores: Float32Array, base: number): void {
    const { bits, bitmap, starts, labels, weights, levels } = this.#model;
    const { values, count } = this.#features;
    const mask = 2 ** bits - 1;
    for (let k = 0; k < count; k++) {
      const hash = values[k]! & mask;
      const word = hash >>> 5;
      const known = bitmap[word]!;
      const bit = hash & 31;
      if (((known >>> bit) & 1) === 0) continue;
      const group = Math.floor(word / GROUP_WORDS);
      // The other rows of the group stand before this one: two, as a rule.
      let before = bit === 0 ? 0 : countBits(known << (32 - bit));
      for (let other = group * GROUP_WORDS; other < word; other++)
        before += countBits(bitmap[other]!);
      let at = starts[group]!;
      for (; before > 0; before--) while (labels[at++]! < LAST_WEIGHT);
      for (;;) {
        const label = labels[at]!;
        scores[base + (label & ~LAST_WEIGHT)]! += levels[weights[at++]!]!;
        if (label >= LAST_WEIGHT) break;
      }
    }
  }

  #start(): void {
    for (let label = 0; label < LABEL_COUNT; label++)
      this.#best[label] = mayFollow(OUTSIDE, label)
        ? this.#scores[label]! + this.#model.transitions[label]!
        : IMPOSSIBLE;
  }

  #step(at: number): void {
    const { transitions } = this.#model;
    const { from, to } = PAIRS;
    const best = this.#best;
    const next = this.#next.fill(IMPOSSIBLE * 2);
    const back = this.#back;
    for (let p = 0; p < from.length; p++) {
      const target = to[p]!;
      const score = best[from[p]!]! + transitions[from[p]! * LABEL_COUNT + target]!;
      if (score <= next[target]!) continue;
      next[target] = score;
      back[at + target] = from[p]!;
    }
    for (let label = 0; label < LABEL_COUNT; label++) next[label]! += this.#scores[at + label]!;
    this.#next = best;
    this.#best = next;
  }

  #bestEnd(): number {
    let best = OUTSIDE;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (!mayFollow(label, OUTSIDE)) continue;
      const score = this.#best[label]! + this.#model.transitions[label * LABEL_COUNT]!;
      if (score <= most) continue;
      most = score;
      best = label;
    }
    return best;
  }
}
