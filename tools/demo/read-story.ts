import { fillDates } from './fill-dates';
import { OUTLETS } from './outlets';
import type { EventId, PageKind } from './page';
import { readBlocks, readPicture } from './read-blocks';
import type { Story, StoryBlock } from './story';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Locale of a story's dates where its language is not its outlet's. */
const LOCALES: Record<string, string> = {
  ar: 'ar-EG-u-nu-latn',
  de: 'de-DE',
  ja: 'ja-JP',
};

/** Either wording may hold placeholders of its own. */
const EDITIONS = /\{edition:((?:[^{}|]|\{[^{}]*\})*)\|((?:[^{}|]|\{[^{}]*\})*)\}/g;

/** `{edition:first wording|second wording}`: what a page said before and after its correction. */
function pickEdition(source: string, edition: 1 | 2): string {
  return source.replace(EDITIONS, (_, first: string, second: string) =>
    edition === 1 ? first : second,
  );
}

function readFields(head: string): Map<string, string> {
  return new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
}

function startOfDay(now: Date, ageDays: number): Date {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return new Date(midnight - ageDays * DAY_MS);
}

/**
 * When a story came out: a live blog with its first update, all others at the hour they name, but
 * at least 25 minutes ago, and never on another day than their own.
 */
function publishedAt(day: Date, clock: string, blocks: StoryBlock[], now: Date): Date {
  const opening = blocks.findLast((block) => block.kind === 'update');
  if (opening?.kind === 'update') return opening.published;
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const planned = day.getTime() + (hours * 60 + minutes) * MINUTE_MS;
  return new Date(Math.max(day.getTime(), Math.min(planned, now.getTime() - 25 * MINUTE_MS)));
}

/**
 * Reads one story file: `field: value` lines between two `---` lines, then the body (see
 * `readBlocks`). Both may hold date placeholders (see `fillDates`) and two editions.
 *
 * @param now the moment of serving: all dates are counted back from it.
 * @param edition 2 gives the page as it read after its correction.
 * @throws on a mark or date format that does not exist and on a missing outlet.
 */
export function readStory(key: string, source: string, now: Date, edition: 1 | 2 = 1): Story {
  const chosen = pickEdition(source, edition);
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(chosen) ?? [];
  const raw = readFields(head);
  const outlet = OUTLETS.find((candidate) => candidate.id === raw.get('outlet'));
  if (outlet === undefined) throw new Error(`${key}: no such outlet: ${raw.get('outlet')}`);

  const language = raw.get('language') ?? 'en';
  const ageDays = Number(raw.get('age') ?? 0);
  const day = startOfDay(now, ageDays);
  const filled = (text: string) => fillDates(text, day, LOCALES[language] ?? outlet.locale);
  const field = (name: string) => (raw.has(name) ? filled(raw.get(name) as string) : null);
  const list = (name: string) => (field(name) ?? '').split(/, */).filter((item) => item !== '');
  const picture = field('picture');
  const blocks = readBlocks(filled(body), now);
  const published = publishedAt(day, raw.get('time') ?? '09:00', blocks, now);
  const changedAfter = Number(raw.get('changed-after-minutes') ?? 0) * MINUTE_MS;

  return {
    key,
    outlet: outlet.id,
    kind: (raw.get('kind') ?? 'article') as PageKind,
    event: (raw.get('event') ?? null) as EventId | null,
    title: field('title') ?? '',
    standfirst: field('standfirst'),
    ageDays,
    published,
    modified: new Date(published.getTime() + (edition === 2 ? changedAfter : 0)),
    authors: list('authors'),
    section: field('section') ?? 'News',
    tags: list('tags'),
    picture: picture === null ? null : readPicture(picture),
    dateline: field('dateline'),
    credits: field('credits'),
    reprintOf: raw.get('reprint-of') ?? null,
    number: Number(raw.get('number') ?? 0),
    language,
    blocks: blocks.filter((block) => edition === 2 || block.kind !== 'correction'),
  };
}
