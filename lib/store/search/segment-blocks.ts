import type { Postings } from '../../related/signature-index';
import { decodePostings, encodePostings } from '../index/posting-bytes';
import type { SearchBlockRecord } from './search-records';

/** A term with the stories that hold it; the byte beside a number is its use. */
export interface TermPostings {
  term: string;
  postings: Postings;
}

/**
 * Packs terms (ascending, each once) into blocks of a segment.
 * @param most bytes of a block, unless a single term has more
 */
export function toBlocks(
  segment: number,
  terms: readonly TermPostings[],
  most: number,
): SearchBlockRecord[] {
  const blocks: SearchBlockRecord[] = [];
  let runs: Uint8Array[] = [];
  let names: string[] = [];
  let size = 0;
  const close = () => {
    if (names.length > 0) blocks.push(toBlock(segment, names, runs));
    runs = [];
    names = [];
    size = 0;
  };
  for (const { term, postings } of terms) {
    const bytes = encodePostings(postings);
    if (size > 0 && size + bytes.length > most) close();
    names.push(term);
    runs.push(bytes);
    size += bytes.length + term.length;
  }
  close();
  return blocks;
}

function toBlock(segment: number, names: string[], runs: Uint8Array[]): SearchBlockRecord {
  const ends = new Uint32Array(runs.length);
  let end = 0;
  for (const [at, run] of runs.entries()) {
    end += run.length;
    ends[at] = end;
  }
  const bytes = new Uint8Array(end);
  for (const [at, run] of runs.entries()) bytes.set(run, ends[at]! - run.length);
  return { segment, first: names[0]!, terms: names.join('\n'), ends, bytes };
}

/** The postings of the terms of a block that `wanted` accepts. */
export function fromBlock(
  { terms, ends, bytes }: Pick<SearchBlockRecord, 'terms' | 'ends' | 'bytes'>,
  wanted: (term: string) => boolean,
): TermPostings[] {
  const found: TermPostings[] = [];
  for (const [at, term] of terms.split('\n').entries()) {
    if (!wanted(term)) continue;
    const run = bytes.subarray(at === 0 ? 0 : ends[at - 1]!, ends[at]!);
    found.push({ term, postings: decodePostings([run]) });
  }
  return found;
}

/** The last of the terms of a block. */
export function lastTerm({ terms }: Pick<SearchBlockRecord, 'terms'>): string {
  return terms.slice(terms.lastIndexOf('\n') + 1);
}

/** Lists of terms, each ascending and later in story numbers than the one before, as one. */
export function mergeTerms(
  lists: readonly (readonly TermPostings[])[],
  gone: ReadonlySet<number>,
): TermPostings[] {
  const byTerm = new Map<string, Postings[]>();
  for (const list of lists)
    for (const { term, postings } of list) {
      const known = byTerm.get(term);
      if (known) known.push(postings);
      else byTerm.set(term, [postings]);
    }
  return [...byTerm.keys()].sort().flatMap((term) => {
    const postings = join(byTerm.get(term)!, gone);
    return postings.numbers.length > 0 ? [{ term, postings }] : [];
  });
}

function join(parts: readonly Postings[], gone: ReadonlySet<number>): Postings {
  if (parts.length === 1 && gone.size === 0) return parts[0]!;
  const length = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const numbers = new Uint32Array(length);
  const weights = new Uint8Array(length);
  let count = 0;
  for (const part of parts)
    for (let at = 0; at < part.numbers.length; at++) {
      if (gone.has(part.numbers[at]!)) continue;
      numbers[count] = part.numbers[at]!;
      weights[count++] = part.weights[at]!;
    }
  return { numbers: numbers.subarray(0, count), weights: weights.subarray(0, count) };
}
