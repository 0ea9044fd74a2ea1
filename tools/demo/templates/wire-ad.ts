import { C } from './wire-classes';

/** A place for an advertisement; `words` stands in it until one has come. */
export function wireAd(words: string, place: string): string {
  return `<div class="${C.ad}" data-testid="AdSlot"><div class="${C.adInner}"><div data-testid="ResponsiveAdSlot" data-place="${place}"><div id="${place}-slot" aria-hidden="true"><span>${words}</span></div></div></div></div>`;
}
