import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../lib/analysis';
import { type Article, articleText } from '../lib/article';
import { loadSummaryModel } from '../lib/models';
import { keySentences } from '../lib/summary/key-sentences';

const SENTENCES = 3;

/** The article's own key sentences, in its order. */
export function Summary({ article }: { article: Article }) {
  const text = articleText(article.blocks);
  const [sentences, setSentences] = useState<Span[] | null>(null);
  useEffect(() => {
    let current = true;
    void loadSummaryModel().then((model) => {
      const { title, language } = article;
      if (current) setSentences(keySentences({ title, text, language }, SENTENCES, model));
    });
    return () => {
      current = false;
    };
  }, [article]);
  return (
    <section aria-labelledby="summary-title" aria-busy={sentences === null}>
      <h2 class="section-title" id="summary-title">
        {i18n.t('summary.title')}
      </h2>
      {sentences?.length === 0 && <p class="quiet">{i18n.t('summary.none')}</p>}
      <ul class="summary" lang={article.language ?? undefined} dir={article.direction}>
        {sentences?.map(({ start, end }) => (
          <li key={start}>{text.slice(start, end)}</li>
        ))}
      </ul>
    </section>
  );
}
