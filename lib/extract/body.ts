import { elementNames } from './element-names';
import type { PageBlock } from './page-block';
import { prefixSums } from './prefix-sums';
import { textWeight } from './text-weight';
import type { PageBlocks } from './walk-page';

/** Text of at least this weight, mostly outside links, is running text. */
const LEAST_PROSE = 80;
/** An element that holds this share of the running text is the story's, whatever its name. */
const STORY_SHARE = 0.3;
/** Not all: a stray paragraph far off must not make the whole page the container. */
const CONTAINER_SHARE = 0.9;
const MOST_LEVELS = 14;

/** The story's text while it is being chosen. */
export interface Body {
  readonly blocks: readonly PageBlock[];
  /** Indexes of the blocks chosen so far. */
  readonly kept: Set<number>;
  /** The title as found, and the names of the authors. */
  readonly title: string;
  readonly authors: readonly string[];
  /** Indexes of the running text among the kept blocks at the start, in order. */
  readonly core: readonly number[];
  /** The share of the running text that stands inside an element, 0 to 1. */
  share(element: Element): number;
  /** The innermost element that holds nearly all of the running text; null when there is none. */
  readonly container: Element | null;
  /**
   * What the page calls the element of a block and those around it, innermost first, as far as
   * they hold little of the running text: a class name says "related" of a box, but also of half
   * the page ("has-related-posts"), where it must not count.
   */
  around(block: PageBlock): string;
}

/** Whether a block is running text: long enough and not made of links. */
export function isProse(block: PageBlock): boolean {
  return (
    block.kind !== 'heading' &&
    block.kind !== 'caption' &&
    isLong(block.text) &&
    block.linkLength < block.text.length / 2
  );
}

/** Most blocks are told by their length alone, which the page's speed shows. */
const isLong = (text: string) =>
  text.length >= LEAST_PROSE || (3 * text.length >= LEAST_PROSE && textWeight(text) >= LEAST_PROSE);

export function createBody(
  page: PageBlocks,
  kept: ReadonlySet<number>,
  title: string,
  authors: readonly string[],
): Body {
  const { blocks } = page;
  const core = [...kept].sort((a, b) => a - b).filter((index) => isProse(blocks[index]!));
  const shares = sumShares(page, core);
  const share = (element: Element) => shares.get(element) ?? 0;
  const around = new Map<Element, string>();
  return {
    blocks,
    kept: new Set(kept),
    title,
    authors,
    core,
    share,
    container: findContainer(blocks[core[0] ?? -1]?.element ?? null, shares),
    around({ inner }) {
      const names = around.get(inner) ?? namesAround(inner, shares);
      around.set(inner, names);
      return names;
    },
  };
}

/**
 * Share of the running text inside each element, and inside all elements of the same name
 * together: a story cut into sections by advertising has many small boxes of one name.
 */
function sumShares(
  { blocks, parts }: PageBlocks,
  core: readonly number[],
): ReadonlyMap<Element | string, number> {
  const lengths = new Array<number>(blocks.length).fill(0);
  for (const index of core) lengths[index] = blocks[index]!.text.length;
  const sums = prefixSums(lengths);
  const total = sums[blocks.length]! || 1;
  const shares = new Map<Element | string, number>();
  const ends = new Map<string, number>();
  for (const { element, start, end } of parts) {
    const share = (sums[end]! - sums[start]!) / total;
    if (share === 0) continue;
    shares.set(element, share);
    const names = elementNames(element);
    // Inside one of the same name it has been counted.
    if (start < (ends.get(names) ?? 0)) continue;
    ends.set(names, end);
    shares.set(names, (shares.get(names) ?? 0) + share);
  }
  return shares;
}

function findContainer(
  start: Element | null,
  shares: ReadonlyMap<Element | string, number>,
): Element | null {
  for (let at = start; at; at = at.parentElement)
    if ((shares.get(at) ?? 0) >= CONTAINER_SHARE) return at;
  return null;
}

function namesAround(element: Element, shares: ReadonlyMap<Element | string, number>): string {
  const found: string[] = [];
  let levels = 0;
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if ((shares.get(at) ?? 0) >= STORY_SHARE || ++levels > MOST_LEVELS) break;
    const names = elementNames(at);
    if ((shares.get(names) ?? 0) < STORY_SHARE) found.push(names);
  }
  return found.join(' ');
}
