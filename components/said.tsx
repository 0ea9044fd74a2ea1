import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorAnalysis, Quote } from '../lib/analysis';
import type { Article } from '../lib/article';
import { Passage } from './passage';
import { Section } from './section';
import type { Marking } from './use-mark';

/** How many are shown before "more". */
const FIRST = 4;
/** Below this many words it is a phrase, not a statement. */
const LEAST_WORDS = 4;

/** The quotations of an article with their speakers; a click finds each in the page. */
export function Said({
  article,
  text,
  analysis,
  marking,
}: {
  article: Article;
  text: string;
  analysis: ActorAnalysis;
  marking: Marking;
}) {
  const [all, setAll] = useState(false);
  const quotes = analysis.quotes.filter(
    ({ start, end, speaker }) =>
      speaker !== null && text.slice(start, end).split(/\s+/).length >= LEAST_WORDS,
  );
  if (quotes.length === 0) return null;
  const hidden = quotes.length - FIRST;
  return (
    <Section
      title={i18n.t('said.title')}
      aside={<span>{i18n.t('said.count', quotes.length)}</span>}
    >
      <ul class="quotes" lang={article.language ?? undefined} dir={article.direction}>
        {(all ? quotes : quotes.slice(0, FIRST)).map((quote) => (
          <li key={quote.start}>
            <Passage class="quoted" onShow={() => marking.show(quote)}>
              {text.slice(quote.start, quote.end)}
            </Passage>
            <p class="speaker">{speakerOf(analysis, text, quote)}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && !all && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {i18n.t('actor.more', hidden)}
        </button>
      )}
    </Section>
  );
}

/** Name and role of whoever is known; else the words the text has for the speaker. */
function speakerOf({ actors }: ActorAnalysis, text: string, { speaker, actor }: Quote): string {
  const named = actor === null ? undefined : actors[actor];
  if (!named) return speaker ? text.slice(speaker.start, speaker.end) : '';
  const [role] = named.roles;
  return role ? `${named.name}, ${role.text}` : named.name;
}
