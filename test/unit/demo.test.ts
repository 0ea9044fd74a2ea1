import { get } from 'node:http';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyThrough } from '../../tools/demo/journey';
import type { DemoPage } from '../../tools/demo/page';
import { type DemoServer, serveDemo } from '../../tools/demo/serve';

const NOW = new Date('2027-03-04T15:00:00Z');

interface Reply {
  status: number;
  type: string;
  body: string;
}

/** Asks 127.0.0.1 under the outlet's name: not every resolver knows `.localhost` names. */
function ask(address: string): Promise<Reply> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    get(
      {
        host: '127.0.0.1',
        port: url.port,
        path: url.pathname + url.search,
        headers: { host: url.host },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => {
          const type = response.headers['content-type'] ?? '';
          resolve({ status: response.statusCode ?? 0, type, body });
        });
      },
    ).on('error', reject);
  });
}

function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
}

/** What a page makes a browser fetch, every size of a picture included. */
function resourcesOf(document: Document): string[] {
  const sources = [...document.querySelectorAll('[src], [poster], link[href]')].flatMap((element) =>
    ['src', 'poster', 'href'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const sets = [...document.querySelectorAll('[srcset], [imagesrcset]')].flatMap((element) => {
    const set = element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '';
    return set.split(', ').map((candidate) => candidate.split(' ')[0] as string);
  });
  return [...sources, ...sets];
}

let demo: DemoServer;
const replies = new Map<string, Reply>();
const documents = new Map<string, Document>();

beforeAll(async () => {
  demo = await serveDemo({ now: NOW });
  for (const { url, editionTwoUrl, subscriberUrl } of demo.pages)
    for (const address of [url, editionTwoUrl, subscriberUrl]) {
      if (address === null) continue;
      const reply = await ask(address);
      replies.set(address, reply);
      documents.set(address, documentOf(reply.body, address));
    }
});
afterAll(() => demo.close());

function page(key: string): DemoPage {
  const found = demo.pages.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`no such page: ${key}`);
  return found;
}

function shown(address: string | null): Document {
  return documents.get(address ?? '') as Document;
}

function text(node: ParentNode, selector: string): string {
  return [...node.querySelectorAll(selector)].map((element) => element.textContent).join('\n');
}

function paragraphs(node: ParentNode): string[] {
  return [...node.querySelectorAll('.body-part > p')].map((element) => element.textContent ?? '');
}

function jsonLd(document: Document): Record<string, unknown>[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const data = JSON.parse(script.textContent ?? '');
    return data['@graph'] ?? data;
  });
}

describe('the demo site', () => {
  it('serves every page as HTML', () => {
    for (const [address, { status, type }] of replies) {
      expect(status, address).toBe(200);
      expect(type, address).toContain('text/html');
    }
  });

  it('has four outlets, three events, all kinds of page and enough articles', () => {
    const articles = demo.pages.filter(
      ({ kind, language }) => kind === 'article' && language === 'en',
    );
    expect(articles.length).toBeGreaterThanOrEqual(14);
    expect(new Set(articles.map(({ outlet }) => outlet)).size).toBe(4);
    expect(new Set(articles.flatMap(({ event }) => event ?? [])).size).toBe(3);
    expect(new Set(demo.pages.map(({ kind }) => kind)).size).toBe(7);
    expect(new Set(demo.pages.map(({ language }) => language))).toEqual(
      new Set(['en', 'de', 'ar', 'ja']),
    );
    expect(new Set(demo.pages.map(({ url }) => url)).size).toBe(demo.pages.length);
  });

  it('gives its English articles the length of real ones', () => {
    const bodies = { halvan: '.post:not(.next-post) .entry-content > p', ledger: '.body-part > p' };
    for (const { kind, language, outlet, url } of demo.pages) {
      if (kind !== 'article' || language !== 'en') continue;
      const selector = {
        ...bodies,
        'north-wire': '[data-testid^="paragraph-"]',
        'harbour-post': '.text',
      };
      const length = words(text(shown(url), selector[outlet]));
      expect(length, url).toBeGreaterThanOrEqual(350);
      expect(length, url).toBeLessThanOrEqual(950);
    }
  });

  it('gives its pages the weight of real ones', () => {
    const counts = demo.pages
      .map(({ url }) => shown(url).getElementsByTagName('*').length)
      .sort((a, b) => a - b);
    const median = counts[Math.floor(counts.length / 2)];
    // Pages of news sites have about 850 at the median.
    expect(median).toBeGreaterThanOrEqual(700);
    expect(median).toBeLessThanOrEqual(1200);
  });

  it('asks nothing of any other host', async () => {
    const resources = new Set<string>();
    for (const [address, document] of documents)
      for (const asked of resourcesOf(document))
        if (!asked.startsWith('data:')) resources.add(new URL(asked, address).href);
    for (const { outlet, url } of demo.pages)
      expect(new URL(url).hostname).toBe(`${outlet}.localhost`);
    const own = new Set(demo.pages.map(({ url }) => new URL(url).origin));
    for (const resource of resources) {
      expect(own, resource).toContain(new URL(resource).origin);
      const reply = await ask(resource);
      expect(reply.status, resource).toBe(200);
      if (reply.type === 'text/css') expect(reply.body).not.toMatch(/url\(|@import/);
    }
  });

  it('has no dead links', async () => {
    const links = new Set<string>();
    for (const [address, document] of documents)
      for (const link of document.querySelectorAll('a[href]'))
        links.add(new URL(link.getAttribute('href') ?? '', address).href.split('#')[0] as string);
    for (const link of links) expect((await ask(link)).status, link).toBe(200);
  });

  it('fills every placeholder', () => {
    for (const [address, document] of documents) {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const script of copy.querySelectorAll('script')) script.remove();
      expect(copy.outerHTML, address).not.toMatch(/\{[a-z]+:|undefined|Invalid Date|NaN|\[\[|\]\(/);
      expect(text(copy, 'p, div'), address).not.toMatch(/^\s*![a-z]/m);
    }
  });

  it('answers 404 for what it does not have', async () => {
    expect((await ask(`${new URL(page('ledger-home').url).origin}/nothing`)).status).toBe(404);
  });
});

describe('its dates', () => {
  it('count back from the day of serving', () => {
    const attack = text(shown(page('minerals-toll-eleven').url), '.article-body');
    // Ten days before 4 March is 22 February; the text looks back on the 20th and ahead to the 25th.
    expect(attack).toContain('on 20 February');
    expect(attack).toContain('in Kesht on 25 February');
    expect(page('minerals-toll-eleven').path).toContain('/2027/02/22/');
  });

  it('follow the language of the page', () => {
    expect(text(shown(page('crossing-faehren').url), '.text')).toContain('am 19. Februar');
    expect(text(shown(page('flood-japanese').url), '[data-testid="ArticleBody"]')).toContain(
      '2月24日',
    );
    expect(text(shown(page('minerals-arabic').url), '.entry-content')).toContain('20 فبراير');
  });

  it('never lie in the future, not even just after midnight', async () => {
    const now = new Date('2027-03-04T00:10:00Z');
    const early = await serveDemo({ now });
    for (const { kind, url } of early.pages) {
      if (kind === 'live') continue;
      for (const [, time = ''] of (await ask(url)).body.matchAll(/datetime="([^"]+)"/g))
        expect(Date.parse(time), url).toBeLessThanOrEqual(now.getTime());
    }
    await early.close();
  });
});

describe('its special pages', () => {
  it('put three whole further stories under the hard article', () => {
    const document = shown(page('minerals-envoy-warns').url);
    const further = [...document.querySelectorAll('.next-post')];
    expect(further).toHaveLength(3);
    for (const story of further) {
      expect(words(text(story, '.entry-content > p'))).toBeGreaterThan(300);
      expect(story.querySelector('.entry-title a')?.getAttribute('href')).toMatch(/^http/);
    }
    expect(document.querySelectorAll('h1')).toHaveLength(2);
  });

  it('keep the paid part of the preview from those who have not paid', () => {
    const { url, subscriberUrl } = page('minerals-scramble');
    const article = jsonLd(shown(url)).find((node) => node['@type'] === 'NewsArticle');
    expect(article).toMatchObject({ isAccessibleForFree: false });
    expect(paragraphs(shown(url))).toHaveLength(2);
    expect(shown(url).querySelector('.subscriber-only')).not.toBeNull();
    expect(paragraphs(shown(subscriberUrl)).length).toBeGreaterThan(8);
    expect(shown(subscriberUrl).querySelector('.paywall')).toBeNull();
  });

  it('time the updates of the live blog, newest first', () => {
    const document = shown(page('crossing-live').url);
    const live = jsonLd(document).find((node) => node['@type'] === 'LiveBlogPosting');
    const updates = live?.liveBlogUpdate as { datePublished: string; articleBody: string }[];
    expect(updates.length).toBeGreaterThanOrEqual(8);
    const times = updates.map((update) => update.datePublished);
    expect(times).toEqual([...times].sort().reverse());
    expect(document.querySelectorAll('.live-block')).toHaveLength(updates.length);
    for (const update of updates) expect(update.articleBody).not.toBe('');
  });

  it('change a headline and two sentences in the second edition, and say so', () => {
    const { url, editionTwoUrl } = page('crossing-offer-rejected');
    const [before, after] = [shown(url), shown(editionTwoUrl)];
    expect(text(after, 'h1')).not.toBe(text(before, 'h1'));
    const changed = paragraphs(before).filter((words) => !paragraphs(after).includes(words));
    expect(changed).toHaveLength(2);
    expect(text(before, '.correction')).toBe('');
    expect(text(after, '.correction')).toContain('was amended on 2 March');
    const canonical = 'link[rel="canonical"]';
    expect(after.querySelector(canonical)?.getAttribute('href')).toBe(url);
    expect(before.querySelector(canonical)?.getAttribute('href')).toBe(url);
  });

  it('reprint an agency text word for word under another headline', () => {
    const agency = shown(page('crossing-one-more-week').url);
    const reprint = shown(page('crossing-one-more-week-reprint').url);
    expect(page('crossing-one-more-week-reprint').title).not.toBe(
      page('crossing-one-more-week').title,
    );
    const [, ...rest] = [...agency.querySelectorAll('[data-testid^="paragraph-"]')];
    for (const paragraph of rest) expect(text(reprint, '.text')).toContain(paragraph.textContent);
  });

  it('run the stories of the app in one document', () => {
    const apps = demo.pages.filter(({ kind }) => kind === 'app');
    expect(apps.length).toBeGreaterThanOrEqual(2);
    for (const { url, title } of apps) {
      expect(text(shown(url), '#view h1')).toBe(title);
      const data = JSON.parse(text(shown(url), '#stories')) as { path: string }[];
      expect(data.map(({ path }) => path)).toEqual(apps.map(({ path }) => path));
    }
  });

  it('set the Arabic page from right to left', () => {
    const root = shown(page('minerals-arabic').url).documentElement;
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });

  it('leave the town paper without any metadata', () => {
    const document = shown(page('crossing-third-walkout').url);
    expect(jsonLd(document)).toEqual([]);
    expect(document.querySelector('meta[property], meta[name], time, h1, p')).toBeNull();
  });
});

describe('the journey', () => {
  it('saves eight stories of three events, oldest first, then opens a fresh one', () => {
    const { saves, opens } = journeyThrough(demo.pages);
    expect(saves).toHaveLength(8);
    expect(new Set(saves.map(({ event }) => event)).size).toBe(3);
    const ages = saves.map(({ ageDays }) => ageDays);
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
    expect(opens.ageDays).toBe(0);
    expect(saves.filter(({ event }) => event === opens.event).length).toBeGreaterThanOrEqual(3);
    expect(saves).not.toContain(opens);
  });

  it('names the page that is missing', () => {
    expect(() => journeyThrough([])).toThrow(/crossing-first-walkout/);
  });
});
