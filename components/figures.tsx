import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../lib/article';
import type { Earlier } from '../lib/store/storylines/read-earlier';
import { type FigurePoint, type FigureSeries, figureSeries } from '../lib/summary/figure-series';
import { findFigures } from '../lib/summary/figures';
import { formatDate } from './format-day';
import { Section } from './section';
import type { Marking } from './use-mark';

/** The article itself among the texts of its storyline. */
const HERE = '';
const MOST_ROWS = 6;
/** As many points as fit into a row of a narrow panel. */
const MOST_POINTS = 4;

/** Quantities of the article as they stood in earlier stories, where they have changed. */
export function Figures({
  article,
  text,
  earlier,
  marking,
  now,
  onOpen,
}: {
  article: Article;
  text: string;
  earlier: Earlier;
  marking: Marking;
  now: number;
  onOpen(storyId: string): void;
}) {
  const rows = useMemo(() => readRows(article, text, earlier, now), [article, earlier]);
  if (rows.length === 0) return null;
  const textOf = (id: string) =>
    id === HERE ? text : (earlier.stories.find(({ story }) => story.id === id)?.text ?? '');
  return (
    <Section title={i18n.t('figures.title')}>
      <ul class="figures">
        {rows.map((row) => (
          <li key={row.points[0]!.figure.number.start} class="figure">
            <span class="figure-label" dir="auto">
              {labelOf(row.points.at(-1)!, textOf(row.points.at(-1)!.id))}
            </span>
            <span class="run">
              {row.points.slice(-MOST_POINTS).map((point) => (
                <Point
                  key={point.id}
                  point={point}
                  text={textOf(point.id)}
                  now={now}
                  onShow={() =>
                    point.id === HERE ? marking.show(point.figure.sentence) : onOpen(point.id)
                  }
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Point({
  point: { id, published, figure, conflict },
  text,
  now,
  onShow,
}: {
  point: FigurePoint;
  text: string;
  now: number;
  onShow(): void;
}) {
  const sentence = text.slice(figure.sentence.start, figure.sentence.end);
  return (
    <button
      type="button"
      class={`point ${id === HERE ? 'here' : ''}`}
      title={sentence}
      onClick={onShow}
    >
      <span class="small">{formatDate(published, now)}</span>{' '}
      {text.slice(figure.number.start, figure.number.end)}
      {conflict && (
        <span class="conflict" title={i18n.t('figures.conflict')}>
          {' '}
          ≠<span class="for-ears">{i18n.t('figures.conflict')}</span>
        </span>
      )}
    </button>
  );
}

/** The words of the text beside the number: "workers", "crowns", "percent of the seats". */
function labelOf({ figure }: FigurePoint, text: string): string {
  const before = text.slice(figure.phrase.start, figure.number.start);
  const after = text.slice(figure.number.end, figure.phrase.end);
  return `${before}${after}`.replace(/\s+/g, ' ').trim() || figure.noun || i18n.t('figures.count');
}

function readRows(article: Article, text: string, earlier: Earlier, now: number): FigureSeries[] {
  const language = article.language;
  const texts = earlier.stories.map(({ story, text: earlierText }) => ({
    id: story.id,
    published: story.published ?? new Date(story.savedAt).toISOString(),
    figures: findFigures(earlierText, language),
  }));
  const here = {
    id: HERE,
    published: article.published ?? new Date(now).toISOString(),
    figures: findFigures(text, language),
  };
  return figureSeries([...texts, here])
    .filter(({ points }) => points.some(({ id }) => id === HERE) && hasChanged(points))
    .slice(0, MOST_ROWS);
}

function hasChanged(points: readonly FigurePoint[]): boolean {
  return new Set(points.map(({ figure }) => figure.value)).size > 1;
}
