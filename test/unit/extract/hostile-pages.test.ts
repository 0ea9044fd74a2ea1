import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, ReadResult } from '../../../lib/article';
import { readPage } from '../../../lib/extract/read-page';
import { fixture, NOW, parsePage } from './read-fixture';

const URL = 'https://www.orvane.example/news/2026/05/04/quarry-lake-turns-green';
const FIXTURES = readdirSync('test/fixtures/pages').map((file) => file.replace(/\.html$/, ''));

/** What a page may hold by accident or malice; put in at any place of a fixture. */
const INSERTS = [
  '<div><p><table><tr><td>',
  '</div></div></article></main></body></html>',
  '<p',
  '<a href="javascript:alert(1)"><h1>Click for more of the lake</h1></a>',
  '<base href="javascript:alert(1)//"><link rel="canonical" href="data:text/html,x">',
  '<meta property="og:image" content="javascript:alert(1)"><meta property="og:url" content="//">',
  '\u0000\u202e\u2066 turned round \u202c\ufeff',
  '<svg><style><p>in a style</p></style></svg>',
  '<template><p>in a template that nobody is shown, however long it may be</p></template>',
  '<p hidden>'.repeat(30),
  '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"name":1},"author":{"author":[null,[[]],{"name":{}}]},"datePublished":[{}],"mainEntityOfPage":[[[]]],"image":{"url":7}}</script>',
  '<script type="application/ld+json">{"@type":["Article"],"headline":"&lt;b&gt;bold&lt;/b&gt; <i>claim</i>",</script>',
  '<!-- <p>no text</p> --><![CDATA[<p>none</p>]]>',
  '<time datetime="9999-99-99">never</time><time datetime="">',
  '<article><a rel="bookmark" href="https://other.example/%E0%A4%A">Another story that is elsewhere</a></article>',
  '<div class="constructor __proto__ hasOwnProperty" id="toString">named like a method</div>',
  '<frameset><frame>',
  '<plaintext>',
];

/** Bidi overrides and isolates, and controls other than white space. */
const UNSEEN = /(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

function textsOf(result: ReadResult): string[] {
  const article: Partial<Article> = (result.ok ? result.article : result.article) ?? {};
  return [
    ...(article.blocks ?? []).map(({ text }) => text),
    ...(article.others ?? []).flatMap(({ title, blocks }) => [
      title ?? '',
      ...blocks.map(({ text }) => text),
    ]),
    ...(article.authors ?? []),
    ...(article.tags ?? []),
    article.title ?? '',
    article.standfirst ?? '',
    article.section ?? '',
    article.image?.caption ?? '',
  ];
}

/** What holds of every page: it is only read, and what comes of it is text and addresses of the web. */
function readSafely(html: string): ReadResult {
  const page = parsePage(html, URL);
  const changes = new page.defaultView!.MutationObserver(() => {});
  changes.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const result = readPage(page, URL, NOW);
  expect(changes.takeRecords()).toEqual([]);
  for (const text of textsOf(result)) expect(text).not.toMatch(UNSEEN);
  const article = result.article;
  for (const url of [article?.image?.url, article?.canonical, ...(article?.aliases ?? [])])
    if (url) expect(url).toMatch(/^https?:/);
  for (const { url } of article?.others ?? []) if (url) expect(url).toMatch(/^https?:/);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

describe('broken and hostile pages', () => {
  it('fixtures with anything put in anywhere are read, and never changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIXTURES),
        fc.array(
          fc.tuple(fc.constantFrom(...INSERTS), fc.double({ min: 0, max: 1, noNaN: true })),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (name, inserts) => {
          let html = fixture(name);
          for (const [insert, share] of inserts) {
            const at = Math.floor(html.length * share);
            html = html.slice(0, at) + insert + html.slice(at);
          }
          readSafely(html);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('fixtures cut off anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIXTURES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (name, share) => {
          const html = fixture(name);
          const texts = textsOf(readSafely(html.slice(0, Math.floor(html.length * share))));
          for (const text of texts) expect(text).not.toMatch(/<\/?[a-z!]/i);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  const PARAGRAPH =
    '<p>The lake in the old quarry at Orvane has turned a bright green, and nobody in the town can say why it has done so.</p>';
  const page = (body: string, head = '') =>
    `<html><head><title>Quarry lake turns green</title>${head}</head><body><h1>Quarry lake turns green</h1>${body}</body></html>`;

  it('tables a thousand deep still give their text', () => {
    const deep = '<table><tr><td>'.repeat(1000) + PARAGRAPH.repeat(5);
    const { article } = readSafely(page(deep));
    expect(article?.blocks.length).toBeGreaterThan(0);
    for (const { text } of article?.blocks ?? []) expect(text).toMatch(/^The lake/);
  }, 60_000);

  it('a paragraph of five megabytes', () => {
    const { article } = readSafely(page(`<p>${'The lake has turned green. '.repeat(190_000)}</p>`));
    expect(article?.blocks[0]?.text.length).toBeGreaterThan(1_000_000);
  }, 60_000);

  it('data that is nested ten thousand deep, or is a hundred thousand times the same', () => {
    const bombs = [
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      JSON.stringify(Array.from({ length: 30_000 }, () => ({ '@type': 'NewsArticle' }))),
    ];
    const scripts = bombs.map((json) => `<script type="application/ld+json">${json}</script>`);
    const { article } = readSafely(page(PARAGRAPH.repeat(5), scripts.join('')));
    expect(article?.title).toBe('Quarry lake turns green');
  }, 60_000);
});
