import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Article, articleText } from '../lib/article';
import { loadSummaryModel } from '../lib/models';
import type { SummaryLength } from '../lib/settings';
import { checkHeadline } from '../lib/summary/headline-check';
import { type KeySentence, keySentences, sentenceCount } from '../lib/summary/key-sentences';
import { ModelSummary } from './model-summary';
import { Passage } from './passage';
import { Section } from './section';
import type { Marking } from './use-mark';
import { useSettings } from './use-settings';

const LENGTHS: SummaryLength[] = ['short', 'medium', 'long'];

/** The article's own key sentences, in its order, as many as the reader likes. */
export function Summary({ article, marking }: { article: Article; marking: Marking }) {
  const [{ summaryLength }, change] = useSettings();
  const text = articleText(article.blocks);
  const sentences = useKeySentences(article, text, summaryLength);
  return (
    <Section
      title={i18n.t('summary.title')}
      busy={sentences === null}
      aside={
        <LengthChoice
          value={summaryLength}
          onChange={(length) => change({ summaryLength: length })}
        />
      }
    >
      {sentences?.length === 0 && <p class="quiet">{i18n.t('summary.none')}</p>}
      <ul class="passages" lang={article.language ?? undefined} dir={article.direction}>
        {sentences?.map((sentence) => (
          <li key={sentence.start}>
            <Passage onShow={() => marking.show(sentence)}>
              {sentence.needsContext && (
                <span class="context">
                  {text.slice(sentence.needsContext.start, sentence.needsContext.end)}{' '}
                </span>
              )}
              {text.slice(sentence.start, sentence.end)}
            </Passage>
          </li>
        ))}
      </ul>
      <HeadlineCheck article={article} text={text} />
      <ModelSummary text={text} />
    </Section>
  );
}

function LengthChoice({
  value,
  onChange,
}: {
  value: SummaryLength;
  onChange(length: SummaryLength): void;
}) {
  return (
    <fieldset class="lengths" aria-label={i18n.t('options.summaryLength')}>
      {LENGTHS.map((length) => (
        <button
          key={length}
          type="button"
          aria-pressed={length === value}
          onClick={() => onChange(length)}
        >
          {i18n.t(`summary.${length}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Names and numbers of the headline for which the text gives no ground. */
function HeadlineCheck({ article, text }: { article: Article; text: string }) {
  // A preview or a running live blog does not hold all that its headline speaks of.
  if (article.completeness !== 'complete') return null;
  // What only standfirst or caption bears out is borne out.
  const { standfirst, image, language } = article;
  const all = [standfirst, text, image?.caption].filter(Boolean).join('\n\n');
  const unsupported = checkHeadline(article.title, all, language);
  if (unsupported.length === 0) return null;
  return (
    <p class="small quiet headline-check">
      {i18n.t('summary.headline', [unsupported.map((each) => `“${each.text}”`).join(', ')])}
    </p>
  );
}

function useKeySentences(article: Article, text: string, length: SummaryLength) {
  const [sentences, setSentences] = useState<KeySentence[] | null>(null);
  useEffect(() => {
    let current = true;
    void loadSummaryModel().then((model) => {
      const { title, language } = article;
      const count = sentenceCount(length, text);
      if (current) setSentences(keySentences({ title, text, language }, count, model));
    });
    return () => {
      current = false;
    };
  }, [article, text, length]);
  return sentences;
}
