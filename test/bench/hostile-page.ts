/**
 * A page of so many characters with what is costly to read in it: long and short paragraphs,
 * lists, tables in tables, headings that repeat a paragraph, links, names of boxes. The same page
 * each time.
 */
export function hostilePage(length: number): string {
  const parts: string[] = [];
  let made = 0;
  for (let at = 0; made < length; at++) {
    const part = PARTS[at % PARTS.length]!(at);
    parts.push(part);
    made += part.length;
  }
  return `<!DOCTYPE html><html lang="en"><head><title>The river has left its bed again</title>
<meta property="og:title" content="The river has left its bed again"></head><body>
<main><article><h1>The river has left its bed again</h1>${parts.join('')}</article></main></body></html>`;
}

const sentence = (at: number) =>
  `The river, which rose by ${at % 97} centimetres overnight, has taken the lower road and ${at % 13} of its barns with it. `;

const PARTS: readonly ((at: number) => string)[] = [
  (at) => `<p class="text">${sentence(at).repeat(4)}</p>`,
  (at) =>
    `<h2>${sentence(at - 1)}</h2><blockquote class="pull-quote">${sentence(at - 2)}</blockquote>`,
  (at) => `<ul>${`<li><a href="/news/${at}">${sentence(at)}</a></li>`.repeat(5)}</ul>`,
  (at) =>
    `<div class="related-stories"><p>${sentence(at)}</p><time datetime="2026-01-0${(at % 9) + 1}">then</time></div>`,
  (at) => `${'<table><tr><td>'.repeat(8)}${sentence(at)}${'</td></tr></table>'.repeat(8)}`,
  (at) =>
    `<p>${`<b>${at}</b> <i>metres</i> and <span class="value">${at}</span>, `.repeat(10)}</p>`,
  (at) => `<div class="cookie-consent-tool" style="color: red"><p>${sentence(at)}</p></div>`,
];
