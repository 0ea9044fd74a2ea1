import type { ActorAnalysis } from './analysis';
import type { Article, NotArticleReason } from './article';
import type { Signature } from './related/signature';

/** Why a tab could not be read at all. */
export type NoAccessReason =
  /** The reader has not let us look: no click on this page, no allowed site. */
  | 'not-granted'
  /** A page of the browser or its store, closed to every extension. */
  | 'browser-page'
  /** The tab was closed or went elsewhere while it was read. */
  | 'gone';

/** An article read from a tab, with what it is shown with. */
export interface ArticleReading {
  state: 'article';
  article: Article;
  actors: ActorAnalysis;
  /** What related stories are looked up by. */
  signature: Signature;
  /** The saved story of this page, when there is one. */
  storyId: string | null;
}

/** What reading the page in a tab gave. */
export type TabReading =
  | ArticleReading
  | {
      state: 'not-article';
      reason: NotArticleReason;
      title: string;
      url: string;
      /** Whether there is text that the reader may want to have read all the same. */
      hasText: boolean;
    }
  | { state: 'no-access'; reason: NoAccessReason };
