import type { Completeness, FieldSource } from '../article';
import { LETTERS } from '../text/letters';
import { isProse } from './body';
import { readAccess } from './metadata/access';
import { ldTypes, ldValue } from './metadata/json-ld';
import type { Found, PageFacts } from './metadata/page-facts';
import { parseDate } from './metadata/parse-date';
import type { PageBlock } from './page-block';

/** A text this much shorter than the data says is cut off. */
const WHOLE = 0.6;
/** A locked part with this many characters of text is open to this reader. */
const OPEN = 200;
const LONGEST_WALL = 220;
/** Previews are rarely longer than this. */
const PREVIEW = 2500;
/** A sentence that ends in a letter or a comma goes on. */
const CUT_OFF = new RegExp(String.raw`(?:…|\.\.\.|[${LETTERS}\d,;–-])$`);
/** A wall stands within this many lines after the text. */
const NEAR = 15;
const WALL =
  /(?:subscribe|sign in|log in|register|join)\b.{0,60}\b(?:to (?:continue|keep|read)|(?:full|unlimited) access)|(?:continue|keep) reading\b.{0,60}\b(?:subscri|sign|log|register|account)|(?:article|story|content) is (?:\w+ )*(?:for|to) (?:our )?(?:subscribers|members|registered)|you have (?:reached|read|used) (?:your|all).{0,40}(?:limit|free)|already a (?:subscriber|member)\b|weiterlesen\b.{0,40}\b(?:abo|plus|premium)|jetzt (?:testen|weiterlesen) (?:mit|und)|nur für abonnenten|plus.{0,20} weiterlesen|réservée? (?:aux|à nos) abonnés|la suite est réservée|il vous reste \d+ ?%|para (?:suscriptores|assinantes)|suscríbete para|riservato agli abbonati|voor abonnees|ten artykuł jest dostępny|för prenumeranter|この記事は(?:有料|会員)|(?:残り|続きは)\d+文字/i;

/**
 * How much of the story the page gives this reader. A live blog is live until its data says that
 * coverage has ended. A preview is a story behind a paywall of which the reader sees a part: what
 * he sees is taken, the text in the data only tells how long the whole is.
 */
export function readCompleteness(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  lines: readonly PageBlock[],
): Found<Completeness> {
  if (isLiveBlog(facts)) {
    const end = facts.node && ldValue(facts.node, 'coverageEndTime');
    const ended = typeof end === 'string' ? parseDate(end, facts.now) : null;
    const isOver = ended !== null && Date.parse(ended) < facts.now;
    return { value: isOver ? 'complete' : 'live', source: 'json-ld' };
  }
  const source = previewSource(facts, blocks, lines);
  return source ? { value: 'preview', source } : { value: 'complete', source: 'dom' };
}

/** Whether the page's data calls its story a live blog. */
export function isLiveBlog({ node }: PageFacts): boolean {
  return node !== null && ldTypes(node).includes('LiveBlogPosting');
}

/** What shows that the text is cut off at a paywall, or null. */
function previewSource(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  lines: readonly PageBlock[],
): FieldSource | null {
  const { isLocked, lockedParts } = readAccess(facts);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const expected = facts.node ? expectedLength(facts) : 0;
  const isShort = expected > 0 && length < expected * WHOLE;
  const isWalled = hasWall(blocks, lines);
  if (!isLocked) return isWalled && (isShort || isCutOff(blocks)) ? 'dom' : null;
  if (isShort) return 'json-ld';
  const parts = lockedParts.map((selector) => openLength(facts.document, selector, lines));
  if (parts.some((open) => open !== null && open < OPEN)) return 'json-ld';
  if (parts.some((open) => open !== null)) return null;
  return isCutOff(blocks) || (isWalled && length < PREVIEW) ? 'dom' : null;
}

/** Whether soon after the text the reader is asked to subscribe; in the page's head he always is. */
function hasWall(blocks: readonly PageBlock[], lines: readonly PageBlock[]): boolean {
  const first = blocks[0]?.index ?? 0;
  const last = blocks.at(-1)?.index ?? 0;
  return lines
    .slice(first, last + NEAR)
    .some(({ text }) => text.length < LONGEST_WALL && WALL.test(text));
}

function expectedLength({ node }: PageFacts): number {
  const body = ldValue(node!, 'articleBody');
  const words = Number(ldValue(node!, 'wordCount'));
  if (typeof body === 'string') return body.length;
  // An average English word with its space; enough to tell a third from the whole.
  return Number.isFinite(words) ? words * 6 : 0;
}

/** Characters of text inside the parts of a selector; null when there is no such part. */
function openLength(
  document: Document,
  selector: string,
  lines: readonly PageBlock[],
): number | null {
  try {
    const parts = [...document.querySelectorAll(selector)];
    if (parts.length === 0) return null;
    return lines.reduce(
      (sum, { element, text }) =>
        sum + (parts.some((part) => part.contains(element)) ? text.length : 0),
      0,
    );
  } catch {
    // Not a selector.
    return null;
  }
}

/** Whether the running text stops in the middle of a sentence. */
function isCutOff(blocks: readonly PageBlock[]): boolean {
  const last = blocks.findLast(isProse);
  return last?.kind === 'paragraph' && CUT_OFF.test(last.text);
}
