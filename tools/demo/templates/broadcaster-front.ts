import { broadcasterPicture } from './broadcaster-picture';
import { topicUrl } from './topic-url';

/** Section, picture, headlines; the first one is the block's own. */
const BLOCKS: [string, string, string[]][] = [
  [
    'Region',
    'ministry',
    [
      'Neighbours agree on river gauges',
      'Visa queue moves to the stadium',
      'A bridge for mules only',
    ],
  ],
  [
    'Health',
    'walnuts',
    [
      'Clinic on wheels finds its road',
      'What clean water costs a month',
      'Nurses ask for a night bus',
    ],
  ],
  [
    'Culture',
    'orchard',
    ['The poet who edits school books', 'Old songs on new strings', 'A film club without a screen'],
  ],
  [
    'Tarvand',
    'convoy',
    ['Snow closes the upper road', 'Teachers paid after two months', 'Court opens a reading room'],
  ],
];

function block([section, picture, [lead = '', ...rest]]: [string, string, string[]]): string {
  const lines = rest.map(
    (title) =>
      `<li class="front-line"><a href="${topicUrl('p', title)}" rel="bookmark">${title}</a></li>`,
  );
  return `<section class="front-block"><h4 class="widget-title"><span><a href="${topicUrl('cat', section)}">${section}</a></span></h4><div class="front-lead"><a href="${topicUrl('p', lead)}" rel="bookmark">${broadcasterPicture(picture, '', [300, 600])}<h3>${lead}</h3></a></div><ul class="front-lines">${lines.join('')}</ul></section>`;
}

/** The blocks of single sections under a list of news. */
export function broadcasterFront(): string {
  return `<div class="front-blocks">${BLOCKS.map(block).join('\n')}</div>`;
}
