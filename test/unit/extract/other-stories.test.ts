import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/extract/read-page';
import { NOW, parsePage } from './read-fixture';

const URL = 'https://www.orvane.example/2026/05/04/lake-in-the-quarry-turns-green';

const prose = (about: string) =>
  Array.from(
    { length: 6 },
    (_, at) =>
      `<p>${about} was the talk of the town on day ${at + 1}, and the people of Orvane, who had seen stranger things, said so to anybody who asked them at the market.</p>`,
  ).join('\n');

interface Further {
  level: string;
  title: string;
  path: string;
  text: string;
}

const further = ({ level, title, path, text }: Further) =>
  `<article class="next" data-url="https://www.orvane.example/2026/05/${path}">
<header><h3 class="cat"><a href="/economy/">Economy</a></h3><${level}><a href="/2026/05/${path}">${title}</a></${level}><p class="meta">By <a rel="author" href="/x">Mia Solt</a></p></header>${text}</article>`;

function othersOf(under: string) {
  const html = `<!DOCTYPE html><html lang="en"><head><title>Lake in the quarry turns green</title>
<meta property="og:type" content="article"><meta property="og:title" content="Lake in the quarry turns green"></head><body>
<main><article><header><h3><a href="/economy/">Economy</a></h3><h1>Lake in the quarry turns green</h1><p>By <a rel="author" href="/y">Ada Orne</a></p></header>${prose('The green lake')}</article>
<div class="more">${under}</div></main></body></html>`;
  const result = readPage(parsePage(html, URL), URL, NOW);
  if (!result.ok) throw new Error(result.reason);
  return result.article.others;
}

describe('further stories on a page', () => {
  it('stand apart under their titles, whatever the kicker over them and the level of the heading', () => {
    const others = othersOf(
      [
        { level: 'h2', title: 'Brewery sells its last copper kettle', path: '03/kettle' },
        { level: 'h2', title: 'Bus to Tarn will stop at the mill', path: '02/bus' },
        { level: 'h1', title: 'Choir finds a piano in the river', path: '01/piano' },
      ]
        .map((story) => further({ ...story, text: prose(story.title) }))
        .join('\n'),
    );
    expect(others.map(({ title, blocks }) => [title, blocks.length])).toEqual([
      ['Brewery sells its last copper kettle', 6],
      ['Bus to Tarn will stop at the mill', 6],
      ['Choir finds a piano in the river', 6],
    ]);
  });

  it('have no text when the page has only a teaser, and no badge in their title', () => {
    const [other] = othersOf(
      `<article class="card"><a href="/2026/05/03/kettle"><h3><span class="badge">Subscribers</span>Brewery sells its last copper kettle</h3></a>
<p>The kettle had stood in the brewery for a hundred and forty years before anybody asked what it was for.</p><time datetime="2026-05-03">3 May</time></article>`,
    );
    expect(other).toEqual({
      title: 'Brewery sells its last copper kettle',
      url: 'https://www.orvane.example/2026/05/03/kettle',
      blocks: [],
    });
  });
});
