import type { Lexicon } from '../../lib/summary/sentences/lexicon';
import { MODEL_MAGIC } from '../../lib/summary/summary-model';
import type { Boosted } from './boosting';
import type { Tree } from './grow-tree';

/** A trained pipeline before packing. */
export interface TrainedPipeline {
  lexicon: Lexicon;
  terms: Boosted;
  pairs: Boosted;
  sentences: Boosted;
}

/** The bytes of `public/summary.bin`; the layout is told at `loadSummaryModel`. */
export function packModel(english: TrainedPipeline, other: TrainedPipeline): Uint8Array {
  const writer = new Writer();
  writer.u32(MODEL_MAGIC);
  for (const { lexicon, terms, pairs, sentences } of [english, other]) {
    writeLexicon(writer, lexicon);
    for (const forest of [terms, pairs, sentences]) writeForest(writer, forest);
  }
  return Uint8Array.from(writer.bytes);
}

class Writer {
  readonly bytes: number[] = [];
  readonly #view = new DataView(new ArrayBuffer(4));

  u8(value: number): void {
    this.bytes.push(value & 0xff);
  }

  u16(value: number): void {
    this.bytes.push(value & 0xff, (value >> 8) & 0xff);
  }

  u32(value: number): void {
    this.#view.setUint32(0, value, true);
    this.#push4();
  }

  f32(value: number): void {
    this.#view.setFloat32(0, value, true);
    this.#push4();
  }

  varint(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.u8((rest & 0x7f) | 0x80);
    this.u8(rest);
  }

  #push4(): void {
    for (let i = 0; i < 4; i++) this.bytes.push(this.#view.getUint8(i));
  }
}

const largest = (values: readonly number[]) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);

function writeLexicon(writer: Writer, lexicon: Lexicon): void {
  const entries = [...lexicon.entries()].sort((a, b) => a[0] - b[0]);
  const values = entries.map(([, entry]) => entry);
  const idfUnit = largest(values.map(({ idf }) => idf)) / 255;
  const wantedUnit = largest(values.map(({ wanted }) => wanted)) / 127;
  const weightUnit = largest(values.map(({ weight }) => weight)) / 127;
  writer.u32(entries.length);
  for (const unit of [idfUnit, wantedUnit, weightUnit, lexicon.unknown.idf]) writer.f32(unit);
  let last = 0;
  for (const [hash] of entries) {
    writer.varint(hash - last);
    last = hash;
  }
  for (const { idf } of values) writer.u8(Math.round(idf / idfUnit));
  for (const { wanted } of values) writer.u8(Math.round(wanted / wantedUnit));
  for (const { weight } of values) writer.u8(Math.round(weight / weightUnit));
}

function writeForest(writer: Writer, { base, trees, edges }: Boosted): void {
  const used = edges.map((_, f) => usedBins(trees, f));
  const unit = largest(trees.flatMap((tree) => tree.leaves)) / 32767;
  writer.u8(edges.length);
  writer.u16(trees.length);
  writer.f32(base);
  writer.f32(unit);
  used.forEach((bins, f) => {
    writer.u8(bins.length);
    for (const bin of bins) writer.f32(edges[f]![bin - 1]!);
  });
  const preorder = trees.map(inPreorder);
  writer.u32(preorder.reduce((sum, { shape }) => sum + shape.length, 0));
  for (const { shape } of preorder) for (const kind of shape) writer.u8(kind);
  preorder.forEach(({ nodes }, t) => {
    const { feature, bin } = trees[t]!;
    for (const node of nodes) writer.u8(used[feature[node]!]!.indexOf(bin[node]!));
  });
  for (const { leaves } of preorder) for (const leaf of leaves) writer.u16(Math.round(leaf / unit));
}

function usedBins(trees: readonly Tree[], feature: number): number[] {
  const bins = trees.flatMap((tree) =>
    tree.bin.filter((_, node) => tree.feature[node] === feature),
  );
  return [...new Set(bins)].sort((a, b) => a - b);
}

function inPreorder(tree: Tree) {
  const shape: number[] = [];
  const nodes: number[] = [];
  const leaves: number[] = [];
  const visit = (child: number) => {
    if (child < 0) {
      shape.push(0);
      leaves.push(tree.leaves[-1 - child]!);
      return;
    }
    shape.push(tree.feature[child]! + 1);
    nodes.push(child);
    visit(tree.left[child]!);
    visit(tree.right[child]!);
  };
  visit(tree.feature.length > 0 ? 0 : -1);
  return { shape, nodes, leaves };
}
