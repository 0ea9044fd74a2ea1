import { CAPITALS } from '../../text/letters';
import { cleanText } from '../clean-text';
import { titleWords } from '../word-overlap';

const LEAD =
  /^(?:(?:written|reported|posted|published|story|words|text|article|commentary|opinion|review|analysis|report)\s+by|by|von|par|por|di|da|door|av|af|od|przez|text|words|auth?ore?|reporter|escrito por|publicado por|redactado por|gepost door)\b\s*[:：]?\s*/i;

/** Between two names. `&`, commas and bars part them in any language. */
const BETWEEN = new RegExp(
  String.raw`\s*[;,|•·\n、，]\s*|\s+(?:and|und|&|et|y|og|och|e|en|with|mit)\s+(?=[${CAPITALS}])|\s+[-–—]\s+`,
);

/** Accounts and placeholders that name nobody. */
const NOBODY =
  /^(?:and|und|et|y|e|i|og|och|en|with|by|in [^\s\d]+|admin(?:istrator)?|editor|editors|webmaster|developer|author|guest|staff|staff writer|contributor|unknown|null|undefined|user|updated|published|twitter|facebook|instagram|email|follow|view profile|sponsored|share|website|agencies|comments?|min|read)$/i;

/** Credits of pictures, not of the text. */
const CREDIT =
  /\b(?:image|photo|picture|foto|getty|shutterstock|istock|alamy)s?\b|[©/]\s*(?:reuters|afp|ap|dpa)\b/i;

const MOST_AUTHORS = 20;
const LONGEST_NAME = 60;

/**
 * Names of authors out of bylines and metadata values: "By Ada Orne and Leo Vask, Staff" gives
 * two. Addresses, handles, picture credits and placeholders are dropped, repeats too.
 */
export function authorNames(values: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const value of values) {
    if (/^https?:/i.test(value.trim())) continue;
    for (const part of value.replace(LEAD, '').split(BETWEEN)) {
      const name = cleanName(part);
      const key = titleWords(name).join(' ');
      if (key !== '' && !names.has(key)) names.set(key, name);
      if (names.size === MOST_AUTHORS) return [...names.values()];
    }
  }
  return [...names.values()];
}

function cleanName(part: string): string {
  const name = cleanText(
    part
      .replace(/\S+@\S+/g, ' ')
      .replace(/(?:^|\s)@\w+/g, ' ')
      .replace(/\([^)]{0,12}\)/g, ' ')
      .replace(LEAD, ''),
  ).replace(/^[\s"'“”.:–—-]+|[\s"“”:–—-]+$/g, '');
  if (name.length > LONGEST_NAME || name.split(' ').length > 6) return '';
  if (titleWords(name).join('').length < 2 || /\b\d+\b/.test(name) || /https?:|www\./i.test(name))
    return '';
  return NOBODY.test(name) || CREDIT.test(name) ? '' : name;
}
