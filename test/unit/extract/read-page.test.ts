import { describe, expect, it } from 'vitest';
import { articleText } from '../../../lib/article';
import { readPage } from '../../../lib/extract/read-page';
import { articleOf, NOW, parsePage, readFixture } from './read-fixture';

const WIRE = 'https://www.kvel12.example/news/harbour-strike-ends-in-vellmar-after-nine-days/';

describe('a wire story on a small WordPress site, with three more stories under it', () => {
  const article = articleOf('wordpress-wire', WIRE);
  const text = articleText(article.blocks);

  it('is read whole, from the dateline to the last quote', () => {
    expect(article.blocks).toHaveLength(7);
    expect(text).toMatch(/^VELLMAR \(Coastline Wire\) — Dock workers/);
    expect(text).toMatch(/better than the one they refused\.”$/);
  });

  it.each([
    'Published',
    'Advertisement',
    'Continue Reading',
    'Trending',
    'You may like',
    'Read more',
    'Orla Venn',
    'Copyright',
    'Share',
  ])('leaves out “%s”', (word) => expect(text).not.toContain(word));

  it('lists the other stories with their own text', () => {
    expect(article.others.map(({ title, url }) => [title, url])).toEqual([
      [
        'School roof collapses in Ostermark, nobody hurt',
        'https://www.kvel12.example/news/school-roof-collapses-in-ostermark/',
      ],
      ['Two rangers rescued from the Hollin marsh', null],
      [
        'Vellmar Rovers sign goalkeeper from Tarn United',
        'https://www.kvel12.example/sports/vellmar-rovers-sign-keeper/',
      ],
    ]);
    expect(articleText(article.others[0]!.blocks)).toMatch(/^OSTERMARK.*1975\.$/s);
    expect(text).not.toMatch(/Ostermark|Hollin|Rovers/);
  });

  it('has its metadata and where each was found', () => {
    expect(article).toMatchObject({
      url: 'https://kvel12.example/news/harbour-strike-ends-in-vellmar-after-nine-days',
      title: 'Harbour strike ends in Vellmar after nine days',
      authors: ['Tessaly Brand'],
      published: '2026-03-05T19:12:44+00:00',
      modified: '2026-03-05T21:40:02+00:00',
      site: 'KVEL News 12',
      section: 'News',
      language: 'en-US',
      completeness: 'complete',
      sources: { title: 'dom', authors: 'dom', published: 'meta', site: 'opengraph' },
    });
    expect(article.image).toEqual({
      url: 'https://www.kvel12.example/wp-content/uploads/2026/03/harbour.jpg',
      caption:
        'Cranes stood idle at the Vellmar container terminal for more than a week. (Photo: Orla Venn)',
    });
  });
});

describe('templates of newsrooms', () => {
  it('Arc: two authors, standfirst, evening of the outlet, no promos', () => {
    const article = articleOf(
      'arc',
      'https://www.marrowledger.example/local/2026/02/11/glass-tower-taken-down/?utm_source=mail',
    );
    expect(article).toMatchObject({
      url: 'https://marrowledger.example/local/2026/02/11/glass-tower-taken-down',
      authors: ['Ines Calloway', 'Rufus Dent'],
      standfirst: 'Engineers say the Aldine building can no longer be made safe.',
      published: '2026-02-11T20:15:00-05:00',
      tags: ['Aldine Tower', 'Marrow Bay', 'housing'],
      section: 'Local',
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(articleText(article.blocks)).not.toMatch(
      /Sign up|Fenwick Courier|A year after|More from/,
    );
  });

  it('Drupal: the body in several fields, byline and kicker outside', () => {
    const article = articleOf(
      'drupal',
      'https://www.talbote.example/region/seilbahn-am-kargenstein-steht-nach-blitzschlag-still-20417',
    );
    expect(article).toMatchObject({
      title: 'Seilbahn am Kargenstein steht nach Blitzschlag still',
      authors: ['Lennart Voss'],
      published: '2026-01-22T06:40:00+01:00',
      language: 'de',
    });
    expect(article.standfirst).toMatch(/^Ein Blitz hat die Steuerung/);
    const text = articleText(article.blocks);
    expect(text).toMatch(/^Die Seilbahn am Kargenstein fährt vorerst nicht\./);
    expect(text).toMatch(/„für alle, die noch laufen können“\.$/);
    expect(text).not.toMatch(/Unwetter|Lesezeit|Bergwacht Oberried|interessieren/);
  });

  it('a small site of tables and line breaks, without any data', () => {
    const article = articleOf('small-cms', 'http://fenwickcourier.example/story.php?id=3311');
    expect(article).toMatchObject({
      title: 'Well runs dry at Coldspring Farm',
      authors: ['Barnaby Oxley'],
      published: '2025-07-12',
      site: 'fenwickcourier.example',
    });
    expect(article.blocks).toHaveLength(5);
    expect(articleText(article.blocks)).not.toMatch(/Print this page|Small ads|Copyright/);
  });

  it('a page without headings: section, headline and byline in the line above the text', () => {
    const lines = [
      'The well that gave Coldspring Farm its name has run dry for the first time in living memory.',
      'The family that works the land will have to sell half its herd before the autumn, it says.',
      'A public meeting will be held in the chapel hall at Lower Fenwick on Friday at seven.',
    ];
    const html = `<html><head><title>Fenwick Courier: Well runs dry at Coldspring Farm</title></head><body>
<table><tr><td><a href="/">Farm</a> &gt; <a href="/wells">Wells</a><br>
<span class="headline">Well runs dry at Coldspring Farm</span><br>Published: 12.07. Text: Barnaby Oxley<hr>
<div>${lines.join('<br><br>')}</div>
<table><tr><td>Readers write</td></tr><tr><td>Stott, Lower Fenwick</td><td>My own well has been dry since May, and nobody has called a meeting about that one.</td></tr></table>
</td></tr></table></body></html>`;
    const url = 'http://fenwickcourier.example/news/story.php?id=3312';
    const result = readPage(parsePage(html, url), url, NOW);
    expect(result.article?.title).toBe('Well runs dry at Coldspring Farm');
    expect(result.article?.blocks.slice(0, 3).map(({ text }) => text)).toEqual(lines);
  });

  it('AMP', () => {
    const article = articleOf(
      'amp',
      'https://www.hillcrier.example/amp/nature/wolves-on-the-old-railway',
    );
    expect(article.url).toBe('https://hillcrier.example/nature/wolves-on-the-old-railway');
    expect(article.authors).toEqual(['Rosamund Pike-Hale']);
    expect(article.blocks).toHaveLength(3);
    expect(articleText(article.blocks)).not.toContain('Advertisement');
  });

  it('a body cut into sections by advertising comes back whole', () => {
    const article = articleOf(
      'split-body',
      'https://www.meridianweekly.example/features/the-last-ferryman-of-sund',
    );
    expect(article.standfirst).toMatch(/^For fifty-one years/);
    expect(article.blocks).toHaveLength(6);
    expect(articleText(article.blocks)).not.toMatch(/Advertisement|Sign up|More features/);
  });

  it('cards that pop up over a name are not glued to it', () => {
    const article = articleOf(
      'hover-cards',
      'https://www.capitolcrow.example/news/512044-senator-quill-breaks-with-his-party-over-the-canal',
    );
    expect(article.blocks[0]?.text).toMatch(/^Sen\. Amos Quill said on Tuesday that he/);
  });
});

describe('several stories on one page', () => {
  it('the story at the address is read, not the one the page was opened with', () => {
    const article = articleOf(
      'infinite-scroll',
      'https://www.valleypost.example/crime/orchard-thieves',
    );
    expect(article).toMatchObject({
      title: 'Orchard thieves leave the apples and take the trees',
      authors: ['Hester Vane'],
      published: '2026-04-01T10:30:00Z',
      url: 'https://valleypost.example/crime/orchard-thieves',
    });
    expect(articleText(article.blocks)).not.toMatch(/bees|organ/i);
    expect(article.others.map(({ url }) => url)).toEqual([
      'https://www.valleypost.example/nature/beekeepers-verge',
      'https://www.valleypost.example/culture/organ-festival',
    ]);
  });

  it('a chain of stories in plain divisions', () => {
    const article = articleOf(
      'continue-reading-chain',
      'https://radiotern.example/2026/03/night-market',
    );
    expect(article).toMatchObject({
      title: 'Night market at Gallow Wharf gets its licence back',
      authors: ['Sunniva Holt'],
    });
    expect(article.blocks).toHaveLength(3);
    expect(article.others.map(({ title }) => title)).toEqual([
      'Trams to ring softer bells after ten',
      'Library cat retires after fourteen years',
    ]);
  });

  it('a single-page site whose head still has the first story', () => {
    const article = articleOf(
      'single-page-site',
      'https://www.northlight.example/a/glacier-gives-back-a-mail-plane',
    );
    expect(article).toMatchObject({
      url: 'https://northlight.example/a/glacier-gives-back-a-mail-plane',
      title: 'Glacier gives back a mail plane',
      authors: ['Iria Solheim'],
      published: '2026-02-23T07:30:00+01:00',
      standfirst: null,
    });
    expect(JSON.stringify(article)).not.toMatch(/Bakers|yeast|Amaro/);
  });
});

describe('live blogs and paywalls', () => {
  it('dates each update of a live blog', () => {
    const article = articleOf(
      'live-blog',
      'https://www.thelantern.example/weather/live/2026/jan/14/storm-edda-live',
    );
    expect(article.completeness).toBe('live');
    expect(article.others).toEqual([]);
    expect(article.blocks.filter(({ time }) => time).map(({ time, text }) => [time, text])).toEqual(
      [
        ['2026-01-14T11:30:00Z', 'River Ansel tops flood wall'],
        ['2026-01-14T09:45:00Z', 'Trains cancelled across the north'],
        ['2026-01-14T07:10:00Z', '40,000 homes lose power'],
      ],
    );
    expect(article.blocks).toHaveLength(7);
  });

  it('takes what the reader sees of a locked story, never more', () => {
    const article = articleOf(
      'paywall-preview',
      'https://www.sterlingreview.example/finance/the-bank-that-lent-to-ghosts-7714',
    );
    expect(article.completeness).toBe('preview');
    expect(article.blocks).toHaveLength(2);
    expect(articleText(article.blocks)).not.toMatch(/birthday|Subscribe/);
  });

  it('reads the article behind a consent dialog, not the dialog', () => {
    const article = articleOf(
      'consent-wall',
      'https://www.thequay.example/culture/museum-returns-drum',
    );
    expect(article.blocks).toHaveLength(3);
    expect(articleText(article.blocks)).not.toMatch(/partners|cookies|privacy/);
  });
});

describe('scripts', () => {
  it('right to left', () => {
    const article = articleOf(
      'right-to-left',
      'https://www.sawtalsahel.example/local/2026/02/old-market',
    );
    expect(article).toMatchObject({ direction: 'rtl', language: 'ar', authors: ['ليلى الدرويش'] });
    expect(article.blocks).toHaveLength(3);
    expect(articleText(article.blocks)).not.toContain('توسعة الميناء');
  });

  it('Japanese', () => {
    const article = articleOf('cjk', 'https://www.wangan-nippo.example/articles/20260305-001');
    expect(article).toMatchObject({ direction: 'ltr', language: 'ja', authors: ['湾岸日報'] });
    expect(article.blocks).toHaveLength(3);
    expect(articleText(article.blocks)).not.toContain('関連記事');
  });
});

describe('the lead picture', () => {
  const paragraph =
    'The dredger has been at work off Vellmar since Sunday and will stay until the channel is clear.';
  const read = (head: string) => {
    const html = `<html><head><title>Dredger at work off Vellmar harbour</title></head><body><main><article>
<h1>Dredger at work off Vellmar harbour</h1>${head}<div>${`<p>${paragraph}</p>`.repeat(4)}</div></article></main></body></html>`;
    const url = 'https://kvel12.example/news/dredger-at-work-off-vellmar';
    return readPage(parsePage(html, url), url, NOW).article?.image?.caption;
  };
  const figure = (caption: string) =>
    `<figure><img src="/dredger.jpg"><figcaption>${caption}</figcaption></figure>`;

  it('has its caption, whatever stands between it and the standfirst', () => {
    const share = ['Copy link', 'Mail', 'Print', 'Save', 'Listen', 'Text size'];
    const head = `<p class="standfirst">The harbour master hopes for deeper water, and for a quieter autumn than the last one was.</p>
<div>By <a href="/people/brand">Tessaly Brand</a></div><time datetime="2026-03-05">5 March 2026</time>
<ul>${share.map((each) => `<li><a href="#">${each}</a></li>`).join('')}</ul>`;
    expect(read(head + figure('The dredger on Sunday. Photo: Orla Venn'))).toBe(
      'The dredger on Sunday. Photo: Orla Venn',
    );
  });

  it('has no offer of the agency in its caption', () => {
    expect(
      read(
        figure(
          'The dredger on Sunday. CAPE NEWS/Orla Venn <a href="/sell">Purchase Licensing Rights, opens new tab</a>',
        ),
      ),
    ).toBe('The dredger on Sunday. CAPE NEWS/Orla Venn');
  });
});

describe('pages that are no article', () => {
  const prose =
    'A deep well wants a strong rope and a lid that closes, since children and cats fall into what stands open. ';
  const page = (title: string, text: string, url: string) =>
    readPage(
      parsePage(
        `<html><head><title>${title}</title></head><body><main><h1>${title}</h1>${`<p>${text}</p>`.repeat(6)}</main></body></html>`,
        url,
      ),
      url,
      NOW,
    );

  it('advice is an article', () => {
    const url = 'https://wellkeepers.example/how-to-look-after-a-deep-well/';
    expect(page('How to look after a deep well', prose, url)).toMatchObject({ ok: true });
  });

  it('what speaks of itself is none', () => {
    const text = `${prose}Our engineers look after yours as we look after our own: call us.`;
    const url = 'https://wellkeepers.example/how-to-look-after-a-deep-well/';
    expect(page('How we look after your well', text, url)).toMatchObject({ reason: 'not-news' });
  });

  it.each([
    ['home-page', 'https://www.tarngazette.example/', 'front-page'],
    ['section-page', 'https://www.tarngazette.example/business/', 'list'],
  ])('%s', (name, url, reason) => {
    expect(readFixture(name, url)).toMatchObject({ ok: false, reason });
  });

  it('a page without an address of the web', () => {
    expect(readFixture('arc', 'about:blank')).toMatchObject({ ok: false, reason: 'not-html' });
  });
});
