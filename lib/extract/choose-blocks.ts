import { isProse } from './body';
import { elementNames } from './element-names';
import type { PageBlock } from './page-block';
import { textWeight } from './text-weight';
import type { PageBlocks, PagePart } from './walk-page';

/** Boxes that are not the story's text, whatever they say. */
const NOISE =
  /(?<![a-z])(?:aside|footer|nav|header|form|comments?(?:-\w+)*|disqus|related(?:-\w+)*|recommend\w*|sidebar|widgets?|newsletters?|promo\w*|popular|trending|outbrain|taboola|share|social|sponsor\w*|ads?|advert\w*|banner|breadcrumbs?|cookies?|consent|gdpr|privacy(?:-\w+)*|legal|login|sign-?up|subscri\w+|menu|modal|popup|rss|shoutbox|toolbar|tags?)(?![a-z])/;
/** A box that holds this share of the page's running text is the page. */
const MOST_NOISE = 0.3;
const HARD = /^(?:aside|footer|nav)|(?<![a-z])(?:comments|disqus|footer)(?![a-z])/;
const MOST_HARD = 0.75;
const NEVER = /^(?:body|article|main|h\d|p|span|a|li)$/;
const P = { cut: 60, link: 60, linkItem: 40, half: 10, short: -4, item: 4, head: 0, base: 0.3, full: 0.25, teaser: 0.1, share: 0.5, gap: 25, ...(globalThis as any).__P };

/**
 * Which blocks of a page are its story: the part of the page, and the stretch of blocks in it,
 * whose running text outweighs most what else it holds.
 * @returns indexes of blocks
 */
export function chooseBlocks(page: PageBlocks, headline: Element | null): Set<number> {
  const { blocks, parts } = page;
  const noise = markNoise(page, headline);
  const at = headline ? blocks.findIndex(({ element }) => headline.contains(element)) : -1;
  const styles = styleShares(blocks.filter((block) => !noise[block.index] && block.index > at && isProse(block)));
  const teasers = markTeasers(page, headline);
  const scores = blocks.map((block) => {
    if (noise[block.index]) return -50;
    let score = scoreBlock(block);
    if (score > 20) score *= teasers[block.index] ? P.teaser : P.base + (1 - P.base) * Math.min(1, (styles.get(styleOf(block)) ?? 0) / P.full);
    return block.index < at && score > 0 ? score / 5 : score;
  });
  const owners: PagePart[] = [];

  const values = new Map<PagePart, number>();
  for (const part of parts) for (let i = part.start; i < part.end; i++) owners[i] = part;
  owners.forEach((part, index) => values.set(part, (values.get(part) ?? 0) + scores[index]!));
  let best: PagePart | null = null;
  let bestSum = 0;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    const sum = values.get(part) ?? 0;
    values.set(part, sum);
    if (part.outer) values.set(part.outer, (values.get(part.outer) ?? 0) + Math.max(-P.cut, sum));
    if (sum > bestSum) {
      best = part;
      bestSum = sum;
    }
  }
  if (!best) return new Set();
  const dropped = blocks.map(({ index }) => noise[index]!);
  const links = [0];
  const lengths = [0];
  for (const { text, linkLength } of blocks) {
    links.push(links[links.length - 1]! + linkLength);
    lengths.push(lengths[lengths.length - 1]! + text.length);
  }
  for (const part of parts) {
    if (part.start < best.start || part.end > best.end || /^(?:h\d)$/.test(part.element.localName)) continue;
    const share =
      (links[part.end]! - links[part.start]!) / (lengths[part.end]! - lengths[part.start]!);
    if (values.get(part)! < 0 && share > P.share) dropped.fill(true, part.start, part.end);
  }
  const kept = new Set<number>();
  for (let index = best.start; index < best.end; index++)
    if (!dropped[index] && (blocks[index]!.kind === 'heading' || blocks[index]!.linkLength < blocks[index]!.text.length * 0.8))
      kept.add(index);
  if (at >= 0 && best.start > at && best.start - at < P.gap)
    for (let index = at + 1; index < best.start; index++)
      if (!noise[index] && !teasers[index] && blocks[index]!.kind !== 'list-item' && isProse(blocks[index]!)) kept.add(index);
  (globalThis as any).__dbg?.(() => blocks.map((b, i) => {
    let at: Element | null = b.element; const names: string[] = []; let why = '';
    for (; at && at.localName !== 'body'; at = at.parentElement) { names.push(elementNames(at)); if (!why && noise[i]) why = NOISE.exec(elementNames(at))?.[0] ?? ''; }
    return { text: b.text, kind: b.kind, first: best!.start === i, score: Math.round(scores[i]!), noise: noise[i] ? why || '?' : dropped[i] ? 'dropped' : '', kept: kept.has(i), names: names.join(' < ') };
  }));
  return kept;
}

function markNoise({ blocks, parts }: PageBlocks, headline: Element | null): boolean[] {
  const lengths = [0];
  for (const block of blocks)
    lengths.push(lengths[lengths.length - 1]! + (isProse(block) ? block.text.length : 0));
  const total = lengths[lengths.length - 1]!;
  const byName = new Map<string, number>();
  const noisy = parts.filter(({ element }) => !NEVER.test(element.localName) && NOISE.test(elementNames(element)));
  for (const part of noisy) {
    const names = elementNames(part.element);
    byName.set(names, (byName.get(names) ?? 0) + lengths[part.end]! - lengths[part.start]!);
  }
  const noise = blocks.map(() => false);
  for (const { element, start, end } of noisy) {
    const names = elementNames(element);
    if (byName.get(names)! > total * (HARD.test(names) ? MOST_HARD : MOST_NOISE)) continue;
    if (headline && element.contains(headline)) continue;
    noise.fill(true, start, end);
  }
  return noise;
}

function scoreBlock(block: PageBlock): number {
  const { text, kind, linkLength } = block;
  const weight = textWeight(text);
  if (linkLength > text.length * 0.8) return -Math.min(kind === 'list-item' ? P.linkItem : P.link, weight);
  if (linkLength > text.length / 2) return kind === 'list-item' ? 0 : -P.half;
  if (kind === 'caption') return 0;
  if (kind === 'heading') return P.head;
  if (isProse(block)) return weight;
  if (/[.!?…。！？।]["”»’')\]]*$/u.test(text)) return weight / 2;
  return kind === 'list-item' ? P.item : P.short;
}

function styleOf({ element }: PageBlock): string {
  const parent = element.parentElement;
  return `${element.localName} ${element.className} < ${parent?.localName} ${parent?.className}`;
}

function styleShares(prose: readonly PageBlock[]): Map<string, number> {
  const total = prose.reduce((sum, { text }) => sum + text.length, 0);
  const shares = new Map<string, number>();
  for (const block of prose) {
    const style = styleOf(block);
    shares.set(style, (shares.get(style) ?? 0) + block.text.length / total);
  }
  return shares;
}

function markTeasers({ blocks, parts }: PageBlocks, headline: Element | null): boolean[] {
  const marks = blocks.map(() => false);
  for (const { element, start, end } of parts) {
    if (!/^(?:li|article)$/.test(element.localName) || end - start > 8 || end - start < 2) continue;
    if (headline && element.contains(headline)) continue;
    const own = blocks.slice(start, end);
    if (own.some(({ text, linkLength }) => linkLength > text.length * 0.8)) marks.fill(true, start, end);
  }
  return marks;
}
