import { fillDates } from './fill-dates';
import { OUTLETS } from './outlets';
import type { EventId, OutletId, PageKind } from './page';
import type { Story, StoryBlock, StoryPicture } from './story';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Locale of a story's dates where its language is not its outlet's. */
const LOCALES: Record<string, string> = {
  ar: 'ar-EG-u-nu-latn',
  de: 'de-DE',
  ja: 'ja-JP',
};

/** `{edition:first wording|second wording}`: what a page said before and after its correction. */
function pickEdition(source: string, edition: 1 | 2): string {
  return source.replace(/\{edition:([^|{}]*)\|([^{}]*)\}/g, (_, first: string, second: string) =>
    edition === 1 ? first : second,
  );
}

function readPicture(line: string): StoryPicture {
  const [name = '', caption = '', credit = ''] = line.split('|').map((part) => part.trim());
  return { name, caption, credit };
}

function readBlock(source: string, now: Date): StoryBlock {
  const [, mark = '', rest = ''] = /^(!\w+|##|>|\*)? ?(.*)$/su.exec(source) ?? [];
  const text = rest.replace(/\s+/g, ' ').trim();
  switch (mark) {
    case '##':
      return { kind: 'heading', text };
    case '>':
      return { kind: 'quote', text };
    case '*':
      return { kind: 'item', text };
    case '!pull':
      return { kind: 'pull', text };
    case '!correction':
      return { kind: 'correction', text };
    case '!picture':
      return { kind: 'picture', picture: readPicture(text) };
    case '!more':
      return { kind: 'more', key: text };
    case '!update': {
      const [, minutes = '0', title = ''] = /^(\d+) (.*)$/u.exec(text) ?? [];
      return {
        kind: 'update',
        published: new Date(now.getTime() - Number(minutes) * MINUTE_MS),
        title,
      };
    }
    case '':
      return { kind: 'paragraph', text };
    default:
      throw new Error(`no such mark: ${mark}`);
  }
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

/** The hour the story names, but never later than `latest`, nor on another day than its own. */
function timeOn(day: Date, clock: string, latest: Date): Date {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const planned = day.getTime() + (hours * 60 + minutes) * MINUTE_MS;
  return new Date(Math.max(day.getTime(), Math.min(planned, latest.getTime())));
}

/**
 * Reads one story file: `field: value` lines between two `---` lines, then blocks parted by blank
 * lines, each a paragraph unless it starts with a mark (`##` heading, `>` quotation, `*` item,
 * `!pull`, `!picture name | caption | credit`, `!more key`, `!correction`, `!update minutes title`).
 *
 * @param now the moment of serving: all dates are counted back from it.
 * @param edition 2 gives the page as it read after its correction.
 * @throws on a mark or date format that does not exist and on a missing outlet.
 */
export function readStory(key: string, source: string, now: Date, edition: 1 | 2 = 1): Story {
  const chosen = pickEdition(source.replaceAll('\r', ''), edition);
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(chosen) ?? [];
  const raw = readFields(head);
  const outlet = OUTLETS.find((candidate) => candidate.id === raw.get('outlet'));
  if (outlet === undefined) throw new Error(`${key}: no such outlet: ${raw.get('outlet')}`);

  const language = raw.get('language') ?? 'en';
  const ageDays = Number(raw.get('age') ?? 0);
  const day = startOfDay(now, ageDays);
  const filled = (text: string) => fillDates(text, day, LOCALES[language] ?? outlet.locale);
  const field = (name: string) => {
    const value = raw.get(name);
    return value === undefined ? null : filled(value);
  };
  const list = (name: string) => (field(name) ?? '').split(/, */).filter((item) => item !== '');
  const published = timeOn(
    day,
    raw.get('time') ?? '09:00',
    new Date(now.getTime() - 25 * MINUTE_MS),
  );
  const changedAfter = Number(raw.get('changed-after-minutes') ?? 0) * MINUTE_MS;

  return {
    key,
    outlet: outlet.id as OutletId,
    kind: (raw.get('kind') ?? 'article') as PageKind,
    event: (raw.get('event') ?? null) as EventId | null,
    title: field('title') ?? '',
    standfirst: field('standfirst'),
    ageDays,
    published,
    modified: new Date(Math.min(published.getTime() + changedAfter, now.getTime())),
    authors: list('authors'),
    section: field('section') ?? 'News',
    tags: list('tags'),
    picture: raw.has('picture') ? readPicture(field('picture') ?? '') : null,
    dateline: field('dateline'),
    credits: field('credits'),
    reprintOf: raw.get('reprint-of') ?? null,
    number: Number(raw.get('number') ?? 0),
    language,
    blocks: filled(body)
      .split(/\n\s*\n/)
      .map((block) => block.trim())
      .filter((block) => block !== '')
      .map((block) => readBlock(block, now))
      .filter((block) => edition === 2 || block.kind !== 'correction'),
  };
}
