import type { DemoPage } from './page';

/** What the start journey saves, and the fresh article it opens on that library. */
export interface Journey {
  /** Eight stories of the three events, oldest first. */
  saves: DemoPage[];
  /** A new article of one of the events; four of the saved stories led up to it. */
  opens: DemoPage;
}

const SAVES = [
  'crossing-first-walkout',
  'minerals-deal-signed',
  'minerals-orchards',
  'flood-fourteen-dead',
  'flood-ignored-warnings',
  'minerals-convoy-attack',
  'minerals-toll-eleven',
  'crossing-offer-rejected',
];

const OPENS = 'minerals-envoy-warns';

/** @throws if a page of the journey is not served. */
export function journeyThrough(pages: readonly DemoPage[]): Journey {
  const page = (key: string): DemoPage => {
    const found = pages.find((candidate) => candidate.key === key);
    if (found === undefined) throw new Error(`the journey's page is not served: ${key}`);
    return found;
  };
  return { saves: SAVES.map(page), opens: page(OPENS) };
}
