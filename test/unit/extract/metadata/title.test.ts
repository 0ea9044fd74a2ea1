import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../../lib/extract/metadata/headline';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts';
import { headTitles, readTitle } from '../../../../lib/extract/metadata/title';
import { NOW, parsePage } from '../read-fixture';

interface Titles {
  h1?: string;
  og?: string;
  ld?: string;
  tab?: string;
  site?: string;
}

function titleOf({ h1, og, ld, tab, site }: Titles): string {
  const html = `<title>${tab ?? ''}</title>
${og ? `<meta property="og:title" content="${og}">` : ''}
${site ? `<meta property="og:site_name" content="${site}">` : ''}
${ld ? `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${ld}"}</script>` : ''}
<body>${h1 ?? ''}</body>`;
  const facts = readPageFacts(
    parsePage(html, 'https://orvane.example/a'),
    'https://orvane.example/a',
    NOW,
  );
  const { shared, linked, document } = headTitles(facts);
  const names = [shared, linked, document].filter((name): name is string => !!name);
  return readTitle(facts, findHeadline(facts.document, names)).value;
}

describe('readTitle', () => {
  it.each<[string, Titles, string]>([
    [
      'the heading the reader sees',
      {
        h1: '<h1>Quarry lake turns green</h1>',
        og: 'You will not believe this lake',
        ld: 'Lake colour',
      },
      'Quarry lake turns green',
    ],
    [
      'no outlet at the end',
      { og: 'Quarry lake turns green | Orvane Courier', site: 'Orvane Courier' },
      'Quarry lake turns green',
    ],
    [
      'no section and outlet at the end',
      { h1: '<h1>Quarry lake turns green</h1>', og: 'Quarry lake turns green - National | Orvane' },
      'Quarry lake turns green',
    ],
    [
      'the heading that is the story’s, not a logo',
      {
        h1: '<h1>Orvane Courier</h1><h1>Quarry lake turns green overnight</h1>',
        og: 'Quarry lake turns green overnight',
      },
      'Quarry lake turns green overnight',
    ],
    [
      'no kicker glued to the heading',
      {
        h1: '<h1><span>Nature</span> Quarry lake turns green overnight</h1>',
        og: 'Quarry lake turns green overnight',
        tab: 'Lake',
      },
      'Quarry lake turns green overnight',
    ],
    [
      'no kicker named as such',
      {
        h1: '<h1><span class="kicker">Nature</span><span>Quarry lake turns green</span></h1>',
        tab: 'x',
      },
      'Quarry lake turns green',
    ],
    [
      'what data and sharing agree on',
      { h1: '<h1>Green lake</h1>', og: 'Orvane: Green lake', ld: 'Orvane: Green lake' },
      'Orvane: Green lake',
    ],
    ['entities in data', { ld: 'Gr&uuml;ner See &amp; stilles Ufer' }, 'Grüner See & stilles Ufer'],
    [
      'the tab, where there is nothing else',
      { tab: 'Quarry lake turns green' },
      'Quarry lake turns green',
    ],
  ])('%s', (_, titles, expected) => {
    expect(titleOf(titles)).toBe(expected);
  });
});
