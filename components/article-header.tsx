import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type Article, articleText } from '../lib/article';
import { readingMinutes } from '../lib/text/words';
import { formatDay } from './format-day';

/** Outlet, date, reading time, completeness and headline of the article in the tab. */
export function ArticleHeader({
  article,
  now,
  children,
}: {
  article: Article;
  now: number;
  children?: ComponentChildren;
}) {
  const facts = [
    article.published ? formatDay(article.published, now) : null,
    i18n.t('article.minutes', [String(readingMinutes(articleText(article.blocks)))]),
    i18n.t(`article.${completenessKey(article)}`),
  ].filter(Boolean);
  return (
    <header class="article-header">
      <p class="meta">
        <b dir="auto">{article.site}</b>
        <span>{facts.join(' · ')}</span>
      </p>
      <h1 class="headline" dir="auto" lang={article.language ?? undefined} title={article.title}>
        {article.title}
      </h1>
      {children}
    </header>
  );
}

function completenessKey({ completeness }: Article) {
  return completeness === 'link-only' ? 'linkOnly' : completeness;
}
