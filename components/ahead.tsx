import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../lib/analysis';
import type { Article } from '../lib/article';
import type { Earlier } from '../lib/store/storylines/read-earlier';
import { datesAhead } from '../lib/summary/dates-ahead';
import { formatDate } from './format-day';
import { Passage } from './passage';
import { Section } from './section';
import type { Marking } from './use-mark';

interface AheadRow {
  from: string;
  sentence: string;
  /** Null: the article itself. */
  storyId: string | null;
  span: Span;
}

const MOST = 6;
/** Farther off than this it is a plan, not a date to watch; in days. */
const HORIZON = 400;

/** Dates to come that the article and the stories before it speak of, soonest first. */
export function Ahead({
  article,
  text,
  earlier,
  marking,
  now,
  onOpen,
}: {
  article: Article;
  text: string;
  earlier: Earlier | null;
  marking: Marking;
  now: number;
  onOpen(storyId: string): void;
}) {
  const rows = useMemo(() => readRows(article, text, earlier, now), [article, earlier]);
  if (rows.length === 0) return null;
  return (
    <Section title={i18n.t('ahead.title')}>
      <ul class="ahead">
        {rows.map((row) => (
          <li key={`${row.from}${row.sentence}`}>
            <time dateTime={row.from}>{formatDate(row.from, now)}</time>
            <Passage
              class="small"
              onShow={() => (row.storyId === null ? marking.show(row.span) : onOpen(row.storyId))}
            >
              {row.sentence}
            </Passage>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function readRows(
  article: Article,
  text: string,
  earlier: Earlier | null,
  now: number,
): AheadRow[] {
  const today = new Date(now).toISOString();
  const horizon = new Date(now + HORIZON * 86_400_000).toISOString();
  const read = (
    storyId: string | null,
    source: string,
    published: string | null,
    language: string | null,
  ) =>
    datesAhead(source, { published: published ?? today, now: today, language })
      .filter(({ from }) => from < horizon)
      .map(({ from, sentence }) => ({
        from,
        storyId,
        span: sentence,
        sentence: source.slice(sentence.start, sentence.end),
      }));
  const all = [
    ...read(null, text, article.published, article.language),
    ...(earlier?.stories ?? []).flatMap(({ story, text: source }) =>
      read(story.id, source, story.published, story.language),
    ),
  ];
  // One row a day: the article in front of the reader has the word, then the newest story.
  const byDay = new Map<string, AheadRow>();
  for (const row of all) if (!byDay.has(row.from)) byDay.set(row.from, row);
  return [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1)).slice(0, MOST);
}
