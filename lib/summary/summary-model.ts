import type { Forest } from './sentences/forest';
import { HASH_MASK, Lexicon, type LexiconEntry } from './sentences/lexicon';

/** What is learnt for one kind of text. */
interface SummaryPipeline {
  lexicon: Lexicon;
  /** Expected count of a term in a summary. */
  terms: Forest;
  /** Expected count of a pair of neighbouring terms in a summary. */
  pairs: Forest;
  /** Worth of a sentence alone. */
  sentences: Forest;
}

/** The trained model, for English and, without words and cues of any language, for all others. */
export interface SummaryModel {
  english: SummaryPipeline;
  other: SummaryPipeline;
}

/** Says that the bytes are a model of this layout. */
export const MODEL_MAGIC = 0x314d5342;

/**
 * Reads `public/summary.bin`, made by tools/train-summary.ts. All numbers are little-endian.
 * File: u32 magic, then two pipelines of lexicon and three forests each.
 * Lexicon: u32 number of entries; f32 unit of idf, of wanted, of weight; f32 idf of unknown stems;
 * then by rising 24-bit hash of the stem the hashes as differences (7 bits a byte, low first, the
 * top bit says that more follow), u8 idf units, i8 wanted units, i8 weight units.
 * Forest: u8 features; u16 trees; f32 base; f32 unit of leaves; for every feature u8 number of
 * thresholds and these as f32; u32 nodes and leaves together; a byte for each in preorder
 * (0 a leaf, else feature + 1); a byte for every node: which threshold; i16 for every leaf.
 * @throws RangeError when the bytes are no such file
 */
export function loadSummaryModel(bytes: ArrayBuffer): SummaryModel {
  const reader = new Reader(bytes);
  if (bytes.byteLength < 4 || reader.u32() !== MODEL_MAGIC)
    throw new RangeError('not a summary model');
  return { english: readPipeline(reader), other: readPipeline(reader) };
}

class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: ArrayBuffer) {
    this.#view = new DataView(bytes);
  }

  u8(): number {
    return this.#view.getUint8(this.#at++);
  }

  i8(): number {
    return this.#view.getInt8(this.#at++);
  }

  i16(): number {
    this.#at += 2;
    return this.#view.getInt16(this.#at - 2, true);
  }

  u16(): number {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  u32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  f32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.u8();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  list<T>(length: number, read: () => T): T[] {
    return Array.from({ length }, read);
  }
}

function readPipeline(reader: Reader): SummaryPipeline {
  return {
    lexicon: readLexicon(reader),
    terms: readForest(reader),
    pairs: readForest(reader),
    sentences: readForest(reader),
  };
}

function readLexicon(reader: Reader): Lexicon {
  const size = reader.u32();
  const [idfUnit, wantedUnit, weightUnit, unknown] = reader.list(4, () => reader.f32());
  const steps = reader.list(size, () => reader.varint());
  const idf = reader.list(size, () => reader.u8() * idfUnit!);
  const wanted = reader.list(size, () => reader.i8() * wantedUnit!);
  const weight = reader.list(size, () => reader.i8() * weightUnit!);
  const entries = new Map<number, LexiconEntry>();
  let hash = 0;
  for (let e = 0; e < size; e++) {
    hash = (hash + steps[e]!) & HASH_MASK;
    entries.set(hash, { idf: idf[e]!, wanted: wanted[e]!, weight: weight[e]! });
  }
  return new Lexicon(entries, { idf: unknown!, wanted: 0, weight: 0 });
}

function readForest(reader: Reader): Forest {
  const features = reader.u8();
  const trees = reader.u16();
  const base = reader.f32();
  const unit = reader.f32();
  const thresholds = reader.list(features, () => reader.list(reader.u8(), () => reader.f32()));
  const shape = reader.list(reader.u32(), () => reader.u8());
  const splits = shape.filter((kind) => kind > 0);
  const threshold = splits.map((kind) => thresholds[kind - 1]![reader.u8()]!);
  const leaves = reader.list(shape.length - splits.length, () => reader.i16() * unit);
  return {
    features,
    base,
    feature: Uint8Array.from(splits, (kind) => kind - 1),
    threshold: Float32Array.from(threshold),
    leaves: Float32Array.from(leaves),
    ...linkNodes(shape, trees),
  };
}

/** Finds every node's children from the preorder: the left one follows at once. */
function linkNodes(shape: readonly number[], trees: number) {
  const left: number[] = [];
  const right: number[] = [];
  let at = 0;
  let leaf = 0;
  const visit = (): number => {
    if (shape[at++] === 0) return -1 - leaf++;
    const node = left.length;
    left.push(0);
    right.push(0);
    left[node] = visit();
    right[node] = visit();
    return node;
  };
  const roots = Array.from({ length: trees }, visit);
  return {
    roots: Int32Array.from(roots),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
  };
}
