import { type ActorModel, countBits } from './actor-model';
import { LABEL_COUNT, mayFollow, OUTSIDE, PAIRS } from './labels';
import type { TaggerText } from './tagger-text';
import { FeatureBuffer, tokenFeatures } from './token-features';

const IMPOSSIBLE = -1e9;
/** Longer chains of candidates (a list of a thousand capitals) are cut; names are far shorter. */
const LONGEST_CHAIN = 512;

/** A label for every token: the best chain by the model (Viterbi), OUTSIDE where nothing is a candidate. */
export function tagNames(view: TaggerText, model: ActorModel): Uint8Array {
  const labels = new Uint8Array(view.tokens.count);
  const lattice = new Lattice(model);
  let from = 0;
  while (from < labels.length) {
    if (!view.candidate[from]) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < labels.length && to - from < LONGEST_CHAIN && joined(view, from, to)) to++;
    lattice.decode(view, from, to, labels);
    from = to;
  }
  return labels;
}

function joined(view: TaggerText, from: number, at: number): boolean {
  return view.candidate[at] === 1 && view.sentence[at] === view.sentence[from];
}

class Lattice {
  readonly #model: ActorModel;
  readonly #features = new FeatureBuffer();
  readonly #scores = new Float32Array(LONGEST_CHAIN * LABEL_COUNT);
  readonly #back = new Uint8Array(LONGEST_CHAIN * LABEL_COUNT);
  #best = new Float32Array(LABEL_COUNT);
  #next = new Float32Array(LABEL_COUNT);

  constructor(model: ActorModel) {
    this.#model = model;
  }

  decode(view: TaggerText, from: number, to: number, labels: Uint8Array): void {
    for (let i = from; i < to; i++) this.#score(view, i, (i - from) * LABEL_COUNT);
    this.#start();
    for (let i = 1; i < to - from; i++) this.#step(i * LABEL_COUNT);
    let label = this.#bestEnd();
    for (let i = to - 1; i >= from; i--) {
      labels[i] = label;
      label = this.#back[(i - from) * LABEL_COUNT + label]!;
    }
  }

  #score(view: TaggerText, i: number, base: number): void {
    const { bits, bitmap, ranks, offsets, labels, values, levels } = this.#model;
    const features = this.#features;
    const scores = this.#scores;
    const mask = 2 ** bits - 1;
    scores.fill(0, base, base + LABEL_COUNT);
    tokenFeatures(view, i, features);
    for (let k = 0; k < features.count; k++) {
      const hash = features.values[k]! & mask;
      const word = bitmap[hash >>> 5]!;
      const bit = hash & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = ranks[hash >>> 5]! + (bit === 0 ? 0 : countBits(word << (32 - bit)));
      const end = offsets[row + 1]!;
      for (let at = offsets[row]!; at < end; at++)
        scores[base + labels[at]!]! += levels[values[at]!]!;
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
    for (let p = 0; p < from.length; p++) {
      const target = to[p]!;
      const score = best[from[p]!]! + transitions[from[p]! * LABEL_COUNT + target]!;
      if (score <= next[target]!) continue;
      next[target] = score;
      this.#back[at + target] = from[p]!;
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
