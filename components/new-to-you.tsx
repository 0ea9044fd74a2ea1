import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../lib/analysis';
import type { Article } from '../lib/article';
import type { News } from '../lib/related/news';
import { formatDate } from './format-day';
import { Passage } from './passage';
import { Section } from './section';
import type { Marking } from './use-mark';
import type { JudgedSentence, Novelty } from './use-novelty';

const FIRST_NEW = 5;
const FIRST_KNOWN = 2;
/** New words marked in a sentence without other news. */
const MOST_WORDS = 2;

/** The sentences that tell what the saved stories did not, with what is new in them marked. */
export function NewToYou({
  article,
  text,
  novelty,
  marking,
  now,
  onOpen,
}: {
  article: Article;
  text: string;
  novelty: Novelty;
  marking: Marking;
  now: number;
  onOpen(storyId: string): void;
}) {
  const [all, setAll] = useState(false);
  const { fresh, known, sentences } = novelty;
  const hidden = Math.max(0, fresh.length - FIRST_NEW) + Math.max(0, known.length - FIRST_KNOWN);
  return (
    <Section
      title={i18n.t('new.title')}
      aside={<span>{i18n.t('new.count', [String(fresh.length), String(sentences)])}</span>}
    >
      {fresh.length === 0 && <p class="quiet">{i18n.t('new.nothing')}</p>}
      <ul class="passages" lang={article.language ?? undefined} dir={article.direction}>
        {(all ? fresh : fresh.slice(0, FIRST_NEW)).map((sentence) => (
          <li key={sentence.start}>
            <Passage onShow={() => marking.show(sentence)}>
              <Marked
                text={text.slice(sentence.start, sentence.end)}
                marks={tellingNews(sentence.novelty.news)}
              />
            </Passage>
          </li>
        ))}
        {(all ? known : known.slice(0, FIRST_KNOWN)).map((sentence) => (
          <KnownSentence key={sentence.start} {...{ sentence, text, marking, now, onOpen }} />
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

function KnownSentence({
  sentence,
  text,
  marking,
  now,
  onOpen,
}: {
  sentence: JudgedSentence;
  text: string;
  marking: Marking;
  now: number;
  onOpen(storyId: string): void;
}) {
  const { story } = sentence.readIn!;
  return (
    <li class="known">
      <Passage onShow={() => marking.show(sentence)}>
        {text.slice(sentence.start, sentence.end)}
      </Passage>
      <button type="button" class="link-button small" onClick={() => onOpen(story.id)}>
        {i18n.t('new.readIn', [formatDate(story.published ?? story.savedAt, now), story.site])}
      </button>
    </li>
  );
}

/** New names, numbers, dates and quotes speak for themselves; new words only where there are none. */
function tellingNews(news: readonly News[]): News[] {
  const strong = news.filter(({ kind }) => kind !== 'word');
  return strong.length > 0 ? strong : news.slice(0, MOST_WORDS);
}

/** A sentence with its new pieces under the marker. */
function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  let at = 0;
  const pieces = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
