import { paperIcon } from './paper-icon';
import { paperPicture } from './paper-picture';
import { FILMS, MARKETS, MOST_READ, OPINION, PODCASTS } from './paper-teasers';
import { topicUrl } from './topic-url';

function rail(name: string, title: string, content: string): string {
  return `<section class="rail rail--${name}" data-component="${name}" aria-labelledby="rail-${name}"><div class="rail__head"><h2 id="rail-${name}">${title}</h2><a href="${topicUrl('view', title)}">All ${paperIcon('next', 12)}</a></div>${content}</section>`;
}

function mostRead(): string {
  const items = MOST_READ.map(
    (title, index) =>
      `<li><a href="${topicUrl('story', title)}"><span class="rank">${index + 1}</span><span class="rank-title">${title}</span></a></li>`,
  );
  return rail('most-read', 'Most read', `<ol>${items.join('')}</ol>`);
}

function opinion(): string {
  const items = OPINION.map(
    ([column, title, writer]) =>
      `<li><a href="${topicUrl('story', title)}"><span class="dot" aria-hidden="true">${writer.slice(0, 1)}</span><div><span class="rail__kicker">${column}</span><h3>${title}</h3><span class="rail__by">${writer}</span></div></a></li>`,
  );
  return rail('opinion', 'Opinion', `<ul>${items.join('')}</ul>`);
}

function podcasts(): string {
  const items = PODCASTS.map(
    ([programme, title, minutes]) =>
      `<li><button type="button" aria-label="Play ${programme}">${paperIcon('play', 30)}</button><div><span class="rail__kicker">${programme}</span><h3><a href="${topicUrl('podcast', title)}">${title}</a></h3><span class="rail__by">${minutes} min</span></div></li>`,
  );
  return rail('podcasts', 'Listen', `<ul>${items.join('')}</ul>`);
}

function markets(): string {
  const rows = MARKETS.map(
    ([name, level, change]) =>
      `<tr><th scope="row"><a href="${topicUrl('quote', name)}">${name}</a></th><td>${level}</td><td><span class="${change.startsWith('-') ? 'fall' : 'rise'}">${change}</span></td></tr>`,
  );
  return rail('markets', 'Markets', `<table><tbody>${rows.join('')}</tbody></table>`);
}

function films(): string {
  const items = FILMS.map(
    ([title, picture, length]) =>
      `<li><a href="${topicUrl('film', title)}"><div class="film">${paperPicture(picture, '', [320, 640])}<span class="film__length">${paperIcon('play', 14)}<span>${length}</span></span></div><h3>${title}</h3></a></li>`,
  );
  return rail('films', 'Films', `<ul>${items.join('')}</ul>`);
}

/** What the paper puts under whatever it prints. */
export function paperRails(): string {
  return `<div class="rails">${mostRead()}
${opinion()}
<div class="rails__stack">${podcasts()}
${markets()}</div>
${films()}</div>`;
}
