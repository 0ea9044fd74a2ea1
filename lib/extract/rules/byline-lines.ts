import { LETTERS } from '../../text/letters';
import type { Body } from '../body';
import { BYLINE_START } from '../byline-start';
import type { CleaningRule } from '../cleaning-rule';
import { PUBLISHED_WORDS } from '../metadata/published-words';
import type { PageBlock } from '../page-block';
import { titleWords } from '../word-overlap';

const LONGEST = 200;
const MONTH = `[${LETTERS}]{3,10}`;
const DATE = new RegExp(
  String.raw`\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de )?${MONTH}\.?,?\s+(?:de )?\d{4}|${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})\b|\d{4}年\d{1,2}月`,
);
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s*(?:[ap]\.?m\.?|uhr)\b/i;
const LEAD = new RegExp(
  String.raw`^\W*(?:(?:first |originally )?(?:${PUBLISHED_WORDS})|(?:last )?(?:updated|modified)|(?:written|reviewed|edited|fact[- ]checked) by|aktualisiert|stand:|mis à jour|a[ct]tualizado|aggiornato|uppdaterad|oppdatert|güncelleme|дата|обновлено|author of the article)(?![${LETTERS}\d])`,
  'i',
);
/** "By Ada Orne": a name must follow, and no sentence. */
const BY = new RegExp(String.raw`^\W*${BYLINE_START}[^.!?]*$`);
const READING_TIME =
  /\b\d{1,2}[\s-]*min(?:ute[ns]?|s)?\b|lese(?:dauer|zeit)|reading time|temps de lecture|tempo di lettura|\b\d+ (?:hour|day|week|month|year|min)s? ago\b/i;

/**
 * Lines that say who wrote the story and when, before the text begins or after it ends: a date,
 * a byline, a reading time, an author's name alone, a stray word ("Published", "on", a section).
 */
export const bylineLines: CleaningRule = {
  name: 'byline-lines',
  drops: (block, body) =>
    block.text.length < LONGEST && isOutside(block, body) && isByline(block, body),
};

/** Up to the second or from the last block of running text: standfirst and byline may be two. */
function isOutside({ index }: PageBlock, { core }: Body): boolean {
  return core.length < 4 || index <= core[1]! || index >= core[core.length - 1]!;
}

function isByline(
  { text: line, kind, index }: PageBlock,
  { authors, core, kept, title }: Body,
): boolean {
  // Without headings the headline may stand in the same line, between section and byline.
  const text = line.replace(title, '');
  const words = titleWords(text).length;
  if (words <= 2 && index < (core.find((at) => kept.has(at)) ?? 0) && kind !== 'heading')
    return true;
  if (words <= 14 && DATE.test(text)) return true;
  if (words <= 8 && CLOCK.test(text)) return true;
  if (words <= 16 && LEAD.test(text)) return true;
  if (words <= 10 && BY.test(text)) return true;
  if (words <= 10 && READING_TIME.test(text)) return true;
  return words <= 12 && authors.some((name) => name !== '' && text.includes(name));
}
