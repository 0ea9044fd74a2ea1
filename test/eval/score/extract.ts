import { compareWithOptional, goldParagraphs } from './optional-paragraphs';
import { rougeLsum } from './rouge-lsum';
import { byId, mean } from './rows';
import { compareTexts, type Overlap, summarise, tokens } from './shingles';

/** An output line of the task `extract`, as far as it is scored. */
export interface ExtractRow {
  id: string;
  error?: string;
  isArticle?: boolean;
  title?: string | null;
  standfirst?: string | null;
  authors?: string[];
  published?: string | null;
  text?: string;
  blocks?: { text: string }[];
}

/** A line of a set's gold; parts that a set has not are absent. */
export interface ExtractGold {
  id: string;
  /** `article` when absent. */
  type?: string;
  text?: string;
  /** The text without its optional paragraphs. */
  required?: string;
  title?: string;
  authors?: string[];
  /** ISO 8601; the day counts. */
  published?: string;
}

type Pair = [gold: ExtractGold, row: ExtractRow | null];

/**
 * Scores extraction as in the protocol of the batch interface. A missing or failed line counts as
 * an empty prediction. Measures that the gold has nothing for are left out.
 */
export function scoreExtract(
  rows: readonly ExtractRow[],
  gold: readonly ExtractGold[],
): Record<string, number> {
  const found = byId(rows);
  const pairs = gold.map((line): Pair => [line, found.get(line.id) ?? null]);
  const articles = pairs.filter(([{ type }]) => (type ?? 'article') === 'article');
  return {
    pages: gold.length,
    missing: pairs.filter(([, row]) => row === null).length,
    ...scoreTexts(articles.filter(([{ text }]) => text)),
    ...scoreFields(articles),
    ...scoreDetector(pairs, articles),
  };
}

function scoreTexts(pairs: readonly Pair[]): Record<string, number> {
  if (pairs.length === 0) return {};
  const { precision, recall, f1 } = summarise(
    pairs.map(([gold, row]) => compareTexts(gold.text!, row?.text ?? '')),
  );
  const withStandfirst = pairs.map(([gold, row]) => compareTexts(gold.text!, fullText(row)));
  return {
    precision,
    recall,
    f1,
    'f1 with standfirst': summarise(withStandfirst).f1,
    ...scoreOptional(pairs.filter(([{ required }]) => required !== undefined)),
  };
}

/** Sets whose gold begins with the standfirst are scored with it in front. */
function fullText(row: ExtractRow | null): string {
  const text = row?.text ?? '';
  const standfirst = row?.standfirst;
  return standfirst && !text.startsWith(standfirst) ? `${standfirst}\n\n${text}` : text;
}

function scoreOptional(pairs: readonly Pair[]): Record<string, number> {
  if (pairs.length === 0) return {};
  const overlaps: Overlap[] = [];
  const rouge: number[] = [];
  for (const [gold, row] of pairs) {
    const paragraphs = goldParagraphs(gold.text!, gold.required!);
    const text = row?.text ?? '';
    const blocks = row?.blocks?.length ? row.blocks.map((block) => block.text) : text.split(/\n+/);
    overlaps.push(compareWithOptional(paragraphs, text));
    rouge.push(rougeLsum(paragraphs, blocks));
  }
  return { 'f1 optional free': summarise(overlaps).f1, 'rouge-lsum': mean(rouge) };
}

function scoreFields(pairs: readonly Pair[]): Record<string, number> {
  const share = (some: readonly Pair[], holds: (pair: Pair) => boolean) =>
    mean(some.map((pair) => Number(holds(pair))));
  const titled = pairs.filter(([{ title }]) => title);
  const signed = pairs.filter(([{ authors }]) => names(authors ?? []).size > 0);
  const dated = pairs.filter(([{ published }]) => published);
  const scores: Record<string, number> = {};
  if (titled.length > 0)
    scores.title = share(titled, ([g, row]) => plain(g.title!) === plain(row?.title ?? ''));
  if (signed.length > 0)
    scores.authors = share(signed, ([g, row]) =>
      isSameSet(names(g.authors!), names(row?.authors ?? [])),
    );
  if (dated.length > 0)
    scores.day = share(dated, ([g, row]) =>
      days(row?.published ?? '').includes(g.published!.slice(0, 10)),
    );
  return scores;
}

/** Words in one spelling: quotes, hyphens and case do not count. */
function plain(text: string): string {
  const even = text
    .normalize('NFKC')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-');
  return tokens(even.toLowerCase()).join(' ');
}

const LEAD = /^\s*(?:by|von|par|por|di|av|door|text|words by|written by)\b[:\s]+/i;
const BETWEEN = /\s*[;,|•\n]\s*|\s+(?:and|und|&|et|y|og|och|i)\s+/;

function names(authors: readonly string[]): Set<string> {
  const parts = authors.flatMap((author) => author.replace(/^\s*by\s+/i, '').split(BETWEEN));
  return new Set(parts.map((part) => plain(part.replace(LEAD, ''))).filter((name) => name !== ''));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}

/** The day as written, and the day in universal time. */
function days(date: string): string[] {
  const found: string[] = [];
  const written = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(date.trim());
  if (written)
    found.push([written[1], written[2]!.padStart(2, '0'), written[3]!.padStart(2, '0')].join('-'));
  const time = new Date(date.trim());
  if (!Number.isNaN(time.getTime())) found.push(time.toISOString().slice(0, 10));
  return found;
}

function scoreDetector(pairs: readonly Pair[], articles: readonly Pair[]): Record<string, number> {
  if (!pairs.some(([, row]) => typeof row?.isArticle === 'boolean')) return {};
  const yes = (some: readonly Pair[]) =>
    mean(some.map(([, row]) => Number(row?.isArticle === true)));
  const others = pairs.filter((pair) => !articles.includes(pair));
  return {
    'articles recognised': yes(articles),
    ...(others.length > 0 ? { 'false alarms': yes(others) } : {}),
  };
}
