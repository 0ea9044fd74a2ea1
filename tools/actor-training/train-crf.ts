import { LABEL_COUNT, mayFollow, OUTSIDE, PAIRS } from '../../lib/actors/labels';
import { seeded } from '../seeded-random';
import type { Chains } from './chains';

export interface CrfOptions {
  epochs: number;
  /** Step of AdaGrad (Duchi et al. 2011). */
  rate: number;
  /** Share of features hidden at each visit, so that no single cue is leaned on. */
  dropout: number;
  seed: number;
  /** How many times it is trained, each in an order of its own; the weights are averaged. */
  runs: number;
  /** How many weights may differ from zero in the end. */
  most: number;
  log: (line: string) => void;
}

export interface CrfWeights {
  /** rows × LABEL_COUNT. */
  weights: Float32Array;
  transitions: Float32Array;
}

const FAR = -1e9;
const AVERAGED_EPOCHS = 3;
/** Chains longer than this are tables and lists; they teach nothing and need room. */
const LONGEST_CHAIN = 400;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient
 * with AdaGrad and feature dropout. Before the last three epochs all but the largest weights are
 * set to zero for good, so that the rest can take over their work (cutting at the end instead
 * lost 1.5 points of F1); the weights are averaged over those epochs, and over several runs, of
 * which the later ones keep to the weights of the first: the order of the texts alone is worth
 * half a point.
 */
export function trainCrf(chains: Chains, options: CrfOptions): CrfWeights {
  const first = trainOnce(chains, options, null);
  const sum = { weights: first.weights.slice(), transitions: first.transitions.slice() };
  for (let run = 1; run < options.runs; run++) {
    const next = trainOnce(chains, { ...options, seed: options.seed + run }, first.weights);
    for (let i = 0; i < sum.weights.length; i++) sum.weights[i]! += next.weights[i]!;
    for (let i = 0; i < sum.transitions.length; i++) sum.transitions[i]! += next.transitions[i]!;
  }
  const mean = (values: Float32Array) => values.map((value) => value / options.runs);
  return { weights: mean(sum.weights), transitions: mean(sum.transitions) };
}

/** @param kept weights that may differ from zero: those that do in it; null for all, until pruned */
function trainOnce(chains: Chains, options: CrfOptions, kept: Float32Array | null): CrfWeights {
  const trainer = new Trainer(chains, options);
  if (kept) trainer.keepOnly(kept);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    if (!kept && epoch === options.epochs - AVERAGED_EPOCHS) trainer.prune();
    const loss = trainer.runEpoch(1 - (0.5 * epoch) / options.epochs);
    if (epoch >= options.epochs - AVERAGED_EPOCHS) trainer.addToAverage();
    options.log(`epoch ${epoch + 1}: ${loss.toFixed(4)} nats a token`);
  }
  return trainer.average();
}

class Trainer {
  readonly #chains: Chains;
  readonly #options: CrfOptions;
  readonly #random: () => number;
  readonly #order: Int32Array;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sums: Float32Array;
  /** 1 for weights that stay zero. */
  readonly #pruned: Uint8Array;
  readonly #transitions = new Float32Array(LABEL_COUNT ** 2);
  readonly #transitionSquares = new Float32Array(LABEL_COUNT ** 2);
  readonly #transitionSums = new Float32Array(LABEL_COUNT ** 2);
  readonly #lattice = new Lattice();
  readonly #hidden = new Uint8Array(LONGEST_CHAIN * 256);
  #averaged = 0;

  constructor(chains: Chains, options: CrfOptions) {
    this.#chains = chains;
    this.#options = options;
    this.#random = seeded(options.seed);
    this.#order = Int32Array.from(chains.weights, (_, i) => i);
    this.#weights = new Float32Array(chains.hashes.length * LABEL_COUNT);
    this.#squares = new Float32Array(this.#weights.length);
    this.#sums = new Float32Array(this.#weights.length);
    this.#pruned = new Uint8Array(this.#weights.length);
  }

  /** One pass over all chains in a fresh order; returns the mean loss a token. */
  runEpoch(pace: number): number {
    const order = this.#order;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.#random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const chain of order) loss += this.#visit(chain, pace * this.#options.rate);
    return loss / this.#chains.labels.length;
  }

  /** Keeps the `most` largest weights, and those that equal the least of them. */
  prune(): void {
    const sizes = this.#weights.map(Math.abs).sort();
    const least = sizes[Math.max(0, sizes.length - this.#options.most)]!;
    for (let i = 0; i < this.#weights.length; i++) {
      if (Math.abs(this.#weights[i]!) >= least && this.#weights[i] !== 0) continue;
      this.#weights[i] = 0;
      this.#pruned[i] = 1;
    }
  }

  keepOnly(kept: Float32Array): void {
    for (let i = 0; i < kept.length; i++) this.#pruned[i] = kept[i] === 0 ? 1 : 0;
  }

  addToAverage(): void {
    this.#averaged++;
    for (let i = 0; i < this.#sums.length; i++) this.#sums[i]! += this.#weights[i]!;
    for (let i = 0; i < this.#transitionSums.length; i++)
      this.#transitionSums[i]! += this.#transitions[i]!;
  }

  average(): CrfWeights {
    return {
      weights: this.#sums.map((sum) => sum / this.#averaged),
      transitions: this.#transitionSums.map((sum) => sum / this.#averaged),
    };
  }

  #visit(chain: number, rate: number): number {
    const { starts, labels, weights } = this.#chains;
    const from = starts[chain]!;
    const length = starts[chain + 1]! - from;
    if (length > LONGEST_CHAIN) return 0;
    this.#score(from, length);
    const gold = labels.subarray(from, from + length);
    const loss = this.#lattice.expect(length, this.#transitions, gold);
    this.#stepTransitions(length, gold, rate, weights[chain]!);
    this.#stepWeights(from, gold, rate, weights[chain]!);
    return loss;
  }

  #score(from: number, length: number): void {
    const { offsets, rows } = this.#chains;
    const { dropout } = this.#options;
    const scores = this.#lattice.scores.fill(0, 0, length * LABEL_COUNT);
    const scale = 1 / (1 - dropout);
    const first = offsets[from]!;
    for (let i = 0; i < length; i++) {
      for (let k = offsets[from + i]!; k < offsets[from + i + 1]!; k++) {
        const row = rows[k]!;
        const hide = row < 0 || this.#random() < dropout;
        this.#hidden[k - first] = hide ? 1 : 0;
        if (hide) continue;
        for (let label = 0; label < LABEL_COUNT; label++)
          scores[i * LABEL_COUNT + label]! += this.#weights[row * LABEL_COUNT + label]! * scale;
      }
    }
  }

  #stepTransitions(length: number, gold: Uint8Array, rate: number, weight: number): void {
    const { from, to } = PAIRS;
    for (let i = 1; i < length; i++) {
      for (let p = 0; p < from.length; p++) {
        const real = gold[i - 1] === from[p] && gold[i] === to[p] ? 1 : 0;
        const slope = (this.#lattice.pairAt(i, p, this.#transitions) - real) * weight;
        if (Math.abs(slope) < 1e-4) continue;
        const at = from[p]! * LABEL_COUNT + to[p]!;
        this.#transitionSquares[at]! += slope * slope;
        this.#transitions[at]! -= (rate * slope) / Math.sqrt(1e-6 + this.#transitionSquares[at]!);
      }
    }
  }

  #stepWeights(from: number, gold: Uint8Array, rate: number, weight: number): void {
    const { offsets, rows } = this.#chains;
    const first = offsets[from]!;
    const slopes = new Float64Array(LABEL_COUNT);
    for (let i = 0; i < gold.length; i++) {
      let steep = false;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const chance = this.#lattice.chances[i * LABEL_COUNT + label]!;
        slopes[label] = (chance - (gold[i] === label ? 1 : 0)) * weight;
        if (Math.abs(slopes[label]!) > 1e-4) steep = true;
      }
      if (!steep) continue;
      for (let k = offsets[from + i]!; k < offsets[from + i + 1]!; k++)
        if (!this.#hidden[k - first]) this.#stepRow(rows[k]! * LABEL_COUNT, slopes, rate);
    }
  }

  #stepRow(base: number, slopes: Float64Array, rate: number): void {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const slope = slopes[label]!;
      if ((slope < 1e-4 && slope > -1e-4) || this.#pruned[base + label]) continue;
      const square = this.#squares[base + label]! + slope * slope;
      this.#squares[base + label] = square;
      this.#weights[base + label]! -= (rate * slope) / Math.sqrt(1e-2 + square);
    }
  }
}

/** Forward–backward over one chain, in logarithms. */
class Lattice {
  readonly scores = new Float64Array(LONGEST_CHAIN * LABEL_COUNT);
  /** Probability of each label at each place. */
  readonly chances = new Float64Array(LONGEST_CHAIN * LABEL_COUNT);
  readonly #forward = new Float64Array(LONGEST_CHAIN * LABEL_COUNT);
  readonly #backward = new Float64Array(LONGEST_CHAIN * LABEL_COUNT);
  readonly #most = new Float64Array(LABEL_COUNT);
  readonly #sum = new Float64Array(LABEL_COUNT);
  #total = 0;

  /** Fills `chances`; returns the loss: the sum of −log probability of the gold labels. */
  expect(length: number, transitions: Float32Array, gold: Uint8Array): number {
    this.#goForward(length, transitions);
    this.#goBackward(length, transitions);
    const last = (length - 1) * LABEL_COUNT;
    let most = FAR;
    for (let label = 0; label < LABEL_COUNT; label++)
      most = Math.max(most, this.#forward[last + label]! + this.#backward[last + label]!);
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label++)
      sum += Math.exp(this.#forward[last + label]! + this.#backward[last + label]! - most);
    this.#total = most + Math.log(sum);
    let loss = 0;
    for (let i = 0; i < length; i++) {
      for (let at = i * LABEL_COUNT; at < (i + 1) * LABEL_COUNT; at++)
        this.chances[at] = Math.exp(this.#forward[at]! + this.#backward[at]! - this.#total);
      loss -= Math.log(Math.max(1e-12, this.chances[i * LABEL_COUNT + gold[i]!]!));
    }
    return loss;
  }

  /** Probability of pair `p` of PAIRS at places i − 1 and i. */
  pairAt(i: number, p: number, transitions: Float32Array): number {
    const from = PAIRS.from[p]!;
    const to = PAIRS.to[p]!;
    const before = this.#forward[(i - 1) * LABEL_COUNT + from]!;
    const here = i * LABEL_COUNT + to;
    const after = this.scores[here]! + this.#backward[here]!;
    return Math.exp(before + transitions[from * LABEL_COUNT + to]! + after - this.#total);
  }

  #goForward(length: number, transitions: Float32Array): void {
    for (let label = 0; label < LABEL_COUNT; label++)
      this.#forward[label] = mayFollow(OUTSIDE, label)
        ? this.scores[label]! + transitions[label]!
        : FAR;
    for (let i = 1; i < length; i++) {
      const at = i * LABEL_COUNT;
      this.#addUp(PAIRS.from, PAIRS.to, transitions, this.#forward.subarray(at - LABEL_COUNT, at));
      for (let label = 0; label < LABEL_COUNT; label++)
        this.#forward[at + label] =
          this.scores[at + label]! + this.#most[label]! + Math.log(this.#sum[label]!);
    }
  }

  #goBackward(length: number, transitions: Float32Array): void {
    const last = (length - 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      this.#backward[last + label] = mayFollow(label, OUTSIDE)
        ? transitions[label * LABEL_COUNT]!
        : FAR;
    const here = new Float64Array(LABEL_COUNT);
    for (let i = length - 2; i >= 0; i--) {
      const after = (i + 1) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        here[label] = this.#backward[after + label]! + this.scores[after + label]!;
      this.#addUp(PAIRS.to, PAIRS.from, transitions, here);
      for (let label = 0; label < LABEL_COUNT; label++)
        this.#backward[i * LABEL_COUNT + label] = this.#most[label]! + Math.log(this.#sum[label]!);
    }
  }

  /** Log-sum-exp over pairs into their `into` side, kept as #most and #sum. */
  #addUp(
    over: Uint8Array,
    into: Uint8Array,
    transitions: Float32Array,
    values: Float64Array,
  ): void {
    const { from, to } = PAIRS;
    this.#most.fill(FAR);
    this.#sum.fill(0);
    for (let p = 0; p < over.length; p++) {
      const value = values[over[p]!]! + transitions[from[p]! * LABEL_COUNT + to[p]!]!;
      if (value > this.#most[into[p]!]!) this.#most[into[p]!] = value;
    }
    for (let p = 0; p < over.length; p++) {
      const value = values[over[p]!]! + transitions[from[p]! * LABEL_COUNT + to[p]!]!;
      this.#sum[into[p]!]! += Math.exp(value - this.#most[into[p]!]!);
    }
  }
}
