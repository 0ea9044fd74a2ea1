import { describe, expect, it } from 'vitest';
import { CLEANING_RULES } from '../../../lib/extract/cleaning-rules';
import { readPage } from '../../../lib/extract/read-page';
import { NOW, parsePage } from './read-fixture';

const URL = 'https://www.orvane.example/news/2026/05/04/quarry-lake-turns-green';

const PARAGRAPHS = [
  'The lake in the old quarry at Orvane has turned a bright green, and nobody in the town can say why it has done so.',
  'Divers who took samples on Sunday found neither algae nor copper in the water, the county laboratory said in a note.',
  '“I have bathed in it for sixty years,” said Fenna Aldous, who lives above the quarry. “It never once looked at me like this.”',
  'The mayor, Ruben Stahl, has closed the shore until the cause is known. He asked people to keep their dogs away as well.',
  'A geologist from the Tarn institute believes that an underground spring has shifted after the small earthquake in March.',
  'Swimmers gathered at the fence all the same. Some of them had brought bottles, which they filled through the wire.',
  'The county will publish the results of a second round of tests on Friday and decide then whether to drain the lake.',
];

interface Inserts {
  /** Between headline and text. */
  before?: string;
  /** As first, among and as last of the paragraphs. */
  start?: string;
  inside?: string;
  end?: string;
  /** After the text. */
  after?: string;
}

/** A page with one story and something in it to judge. */
function page({ before = '', start = '', inside = '', end = '', after = '' }: Inserts): string {
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);
  return `<!DOCTYPE html><html lang="en"><head><title>Quarry lake turns green overnight</title>
<meta property="og:type" content="article"><meta property="og:title" content="Quarry lake turns green overnight">
<meta name="author" content="Ottmar Veil"><meta property="article:published_time" content="2026-05-04T08:00:00Z">
</head><body><main><article><h1>Quarry lake turns green overnight</h1>${before}<div class="story">
${start}${text.slice(0, 3).join('')}${inside}${text.slice(3).join('')}${end}</div>${after}</article></main></body></html>`;
}

function read(html: string, without: string[] = []) {
  const dropped: string[] = [];
  const result = readPage(parsePage(html, URL), URL, NOW, {
    without: new Set(without),
    trace: ({ rule, text }) => dropped.push(`${rule}: ${text}`),
  });
  if (!result.ok) throw new Error(result.reason);
  return { texts: result.article.blocks.map(({ text }) => text), dropped };
}

/** Rule, what it is about, the text in question, and the page around it. */
const CASES: [rule: string, about: string, text: string, inserts: Inserts][] = [
  [
    'captions',
    'a caption in a wrapper of its own',
    'The quarry lake on Monday morning, seen from the crane.',
    {
      inside:
        '<div class="media-caption">The quarry lake on Monday morning, seen from the crane.</div>',
    },
  ],
  [
    'captions',
    'a figure',
    'The fence was put up in a hurry.',
    {
      inside:
        '<figure><img src="a.jpg"><figcaption>The fence was put up in a hurry.</figcaption></figure>',
    },
  ],
  [
    'captions',
    'a line with its credit in brackets',
    'Bathers wait behind the fence at the lake (Image: Jonna Reit)',
    { inside: '<p>Bathers wait behind the fence at the lake (Image: Jonna Reit)</p>' },
  ],
  [
    'credit-lines',
    'a credit',
    'Photo: Jonna Reit / Lakeland Pictures',
    { inside: '<p>Photo: Jonna Reit / Lakeland Pictures</p>' },
  ],
  [
    'desk-credits',
    'who reported and edited, under the text',
    'Reporting by Ada Orne in Orvane and Leo Vask in Tarn; Editing by Mia Solt',
    { end: '<p>Reporting by Ada Orne in Orvane and Leo Vask in Tarn; Editing by Mia Solt</p>' },
  ],
  ['advert-marks', 'a mark of advertising', 'Advertisement', { inside: '<p>Advertisement</p>' }],
  ['advert-marks', 'another language', 'Anzeige', { inside: '<p>Anzeige</p>' }],
  ['advert-marks', 'a button', 'Story continues below', { inside: '<p>Story continues below</p>' }],
  [
    'newsletter-boxes',
    'an invitation among the paragraphs',
    'Sign up for our morning briefing and never miss a story from the lakes.',
    { inside: '<p>Sign up for our morning briefing and never miss a story from the lakes.</p>' },
  ],
  [
    'newsletter-boxes',
    'a box by its name',
    'All about the lakes, every Saturday, free of charge.',
    {
      inside:
        '<div class="newsletter-signup"><p>All about the lakes, every Saturday, free of charge.</p></div>',
    },
  ],
  [
    'side-boxes',
    'a box of other stories',
    'Heron steals wedding cake from terrace, guests applaud it',
    {
      inside:
        '<div class="recommended-box"><p>Heron steals wedding cake from terrace, guests applaud it</p></div>',
    },
  ],
  [
    'author-boxes',
    'a box about the author',
    'Writes about water, stone and the people between them.',
    {
      inside:
        '<div class="profile"><p>Writes about water, stone and the people between them.</p></div>',
    },
  ],
  [
    'author-boxes',
    'a note on the author as the last paragraph',
    'Ottmar Veil is a reporter for the Orvane Courier and covers the northern lakes since 2019.',
    {
      end: '<p>Ottmar Veil is a reporter for the Orvane Courier and covers the northern lakes since 2019.</p>',
    },
  ],
  [
    'social-embeds',
    'what is left of an embedded post',
    'A post shared by Orvane Divers (@orvanedivers)',
    {
      inside:
        '<blockquote class="media"><p>A post shared by Orvane Divers (@orvanedivers)</p></blockquote>',
    },
  ],
  [
    'read-more',
    'a pointer to another story',
    'Read also the report on the wells in our weekend edition.',
    {
      inside:
        '<p>Read also the report on the wells <a href="/report">in our weekend edition.</a></p>',
    },
  ],
  [
    'read-more',
    'another language',
    'Lesen Sie auch den Bericht zum Beben im neuen Heft der Stadt.',
    {
      inside:
        '<p>Lesen Sie auch den Bericht zum Beben <a href="/heft">im neuen Heft der Stadt.</a></p>',
    },
  ],
  [
    'linked-lines',
    'a headline that is all link',
    'FISHERMEN OF TARN ASK FOR A BAN ON MOTOR BOATS',
    {
      inside:
        '<p><a href="/news/motor-boats">FISHERMEN OF TARN ASK FOR A BAN ON MOTOR BOATS</a></p>',
    },
  ],
  [
    'link-lists',
    'a list of links',
    'Heron steals cake in broad daylight',
    {
      inside:
        '<ul><li><a href="/a">Heron steals cake in broad daylight</a></li><li><a href="/b">Ferry timetable for the summer</a></li><li><a href="/c">Where to swim now</a></li></ul>',
    },
  ],
  [
    'byline-lines',
    'a byline in the text',
    'By Ottmar Veil, Orvane, May 4, 2026',
    { start: '<p>By Ottmar Veil, Orvane, May 4, 2026</p>' },
  ],
  [
    'standing-notes',
    'a note under every story',
    'Tags: lakes, quarries, colours',
    { end: '<p>Tags: lakes, quarries, colours</p>' },
  ],
  [
    'consent-text',
    'a notice of consent without a name',
    'We and our partners use cookies to process personal data, such as unique identifiers.',
    {
      inside:
        '<p>We and our partners use cookies to process personal data, such as unique identifiers.</p>',
    },
  ],
  [
    'repeated-blocks',
    'a quote pulled from a paragraph',
    'It never once looked at me like this.',
    { inside: '<blockquote><p>It never once looked at me like this.</p></blockquote>' },
  ],
  [
    'repeated-title',
    'the title again',
    'Quarry lake turns green overnight',
    { inside: '<h2>Quarry lake turns green overnight</h2>' },
  ],
  [
    'strange-tail',
    'a box after the text that no name gives away',
    'Walks to the quarry start at ten from the old mill.',
    {
      after:
        '<section><div class="c"><p class="q">Walks to the quarry start at ten from the old mill.</p></div></section>',
    },
  ],
  [
    'trailing-headings',
    'a heading with nothing under it',
    'Elsewhere on the lakes',
    {
      end: '<h2>Elsewhere on the lakes</h2>',
    },
  ],
];

describe('cleaning rules', () => {
  it.each(CASES)('%s: %s', (rule, _, text, inserts) => {
    const html = page(inserts);
    const { texts, dropped } = read(html);
    for (const paragraph of PARAGRAPHS) expect(texts).toContain(paragraph);
    expect(texts).not.toContain(text);
    expect(dropped).toContain(`${rule}: ${text}`);
  });

  it.each(CASES)('%s off: %s stays', (rule, _, text, inserts) => {
    expect(read(page(inserts), [rule]).texts).toContain(text);
  });

  it('each has a case here', () => {
    const tested = new Set(CASES.map(([rule]) => rule));
    expect(CLEANING_RULES.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });

  it.each([
    [
      'a sentence that begins like a pointer',
      'Read more books, the librarian told the children, and stay away from the lake for now.',
    ],
    [
      'a paragraph that mentions a newsletter',
      'The town’s newsletter, which is printed on green paper, had warned of the spring as early as last autumn.',
    ],
    [
      'a paragraph with one link',
      'The <a href="/institute">institute at Tarn</a> keeps a record of every earthquake in the county since 1921.',
    ],
    [
      'a paragraph that names the author’s namesake',
      'Veil, a hamlet of nine houses, draws its water from the same rock and has noticed nothing at all so far.',
    ],
    ['a subheading', 'What the divers saw'],
  ])('keeps %s', (_, text) => {
    const tag = text.includes('.') ? 'p' : 'h2';
    const { texts } = read(page({ inside: `<${tag}>${text}</${tag}>` }));
    expect(texts).toContain(text.replace(/<[^>]+>/g, ''));
  });

  it('a box by its name is no box when it holds the story', () => {
    const html = page({}).replace('class="story"', 'class="story has-sidebar related-posts-below"');
    expect(read(html).texts).toEqual(PARAGRAPHS);
  });
});

describe('a story in several parts', () => {
  it.each([
    [
      'a section with a name of its own',
      'Nobody drowned, and nobody expects to: the quarry is forty metres deep but its water has always been cold and clear.',
      page({
        after: `<div class="supplemental"><div class="story"><p>Nobody drowned, and nobody expects to: the quarry is forty metres deep but its water has always been cold and clear.</p></div></div>`,
      }),
    ],
    [
      'key points over the text',
      'The lake at Orvane has turned green',
      page({
        before:
          '<div class="key-points"><ul><li>The lake at Orvane has turned green</li><li>The shore is closed until Friday</li></ul></div>',
      }),
    ],
    [
      'a list inside the text',
      'Keep dogs and children away from the shore',
      page({
        inside:
          '<div class="extra"><ul><li>Keep dogs and children away from the shore</li><li>Do not fill bottles</li></ul></div>',
      }),
    ],
  ])('is read with %s', (_, text, html) => {
    const { texts } = read(html);
    for (const paragraph of PARAGRAPHS) expect(texts).toContain(paragraph);
    expect(texts).toContain(text);
  });
});

describe('what is left out before reading', () => {
  it.each([
    [
      'hidden',
      '<p hidden>Draft of a paragraph that nobody should see before it is printed in full tomorrow.</p>',
    ],
    [
      'hidden',
      '<div style="display: none"><p>Draft of a paragraph that nobody should see before it is printed in full.</p></div>',
    ],
    [
      'hidden',
      '<span class="sr-only">opens in a new window, and says so to screen readers only</span>',
    ],
    [
      'dialogs',
      '<div role="dialog"><p>Choose your region to see the lakes near you and the news about them.</p></div>',
    ],
    [
      'consent',
      '<div id="onetrust-banner"><p>Your choice of cookies matters to us more than you would believe.</p></div>',
    ],
    [
      'hover-cards',
      '<span class="tooltip">Tarn institute: a place of learning on the north shore</span>',
    ],
  ])('%s', (reason, html) => {
    const inserted = html.replace(/<[^>]+>/g, '');
    const { texts, dropped } = read(page({ inside: html }));
    expect(texts).toEqual(PARAGRAPHS);
    expect(dropped).toContain(`${reason}: ${inserted}`);
  });

  it('keeps what is hidden on narrow screens only', () => {
    const text =
      'The wide page says a little more about the lake than the narrow one has room to say.';
    const { texts } = read(page({ inside: `<p class="hidden md:block">${text}</p>` }));
    expect(texts).toContain(text);
  });
});
