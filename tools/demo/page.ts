/** The four outlets; each is a site of its own at `<id>.localhost`. */
export type OutletId = 'halvan' | 'ledger' | 'north-wire' | 'harbour-post';

/** The three running events. */
export type EventId = 'crossing' | 'minerals' | 'flood';

/**
 * `article` a whole article, `preview` the open part of a paid one, `live` a live blog, `app` a
 * story of the single-page site; `home`, `section` and `about` are no articles.
 */
export type PageKind = 'article' | 'preview' | 'live' | 'home' | 'section' | 'about' | 'app';

/** One page of the demo as a test or a tour sees it. */
export interface DemoPage {
  /** The file name of its story without ending, or `<outlet>-home`, `<outlet>-section`. */
  key: string;
  outlet: OutletId;
  /** From the root of the outlet's site, with its query where the site uses one. */
  path: string;
  url: string;
  kind: PageKind;
  event: EventId | null;
  /** Whole days before the day of serving; 0 for pages that are always new. */
  ageDays: number;
  title: string;
  /** BCP 47. */
  language: string;
  /** The same page after its correction; null where it was never changed. */
  editionTwoUrl: string | null;
  /** The whole text of a preview; null elsewhere. */
  subscriberUrl: string | null;
}
