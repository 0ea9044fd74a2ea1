import { topicUrl } from './topic-url';
import { C } from './wire-classes';
import { wireIcon } from './wire-icon';

/** Name, level, change in per cent. */
const QUOTES: [string, string, number][] = [
  ['SUND 40', '4,211.60', 0.42],
  ['NORD 100', '7,802.14', -0.17],
  ['CU 3M', '9,418.00', 0.66],
  ['LI2CO3', '14,320.00', 2.31],
  ['WHEAT', '231.75', -0.94],
  ['FREIGHT', '1,084.00', -1.1],
  ['CROWN', '6.94', -0.08],
];

/** The strip of prices over every page. */
export function wireQuotes(): string {
  const cells = QUOTES.map(([name, level, change]) => {
    const isUp = change > 0;
    return `<li class="${C.quote}" data-testid="Quote"><a href="${topicUrl('quote', name)}"><span>${name}</span><span>${level}</span><span class="${isUp ? C.up : C.down}">${wireIcon(isUp ? 'up' : 'down')}${isUp ? '+' : ''}${change.toFixed(2)}%</span></a></li>`;
  });
  return `<div class="${C.quotes}" data-testid="MarketStrip"><ul>${cells.join('')}</ul></div>`;
}
