import { cleanText } from '../clean-text';

const LONGEST = 2000;

/** A page of more than so many entities is made to be slow. */
const MOST_ENTITIES = 500;

/** Entities met, with what the browser's parser makes of them: it knows all 2 231 of the standard. */
const decoded = new Map<string, string>();

/**
 * A metadata value as text: entities decoded (twice, for those who encode twice), tags and
 * surplus white space gone, cut at 2 000 characters; null when it is no string or nothing is left.
 */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeEntities(decodeEntities(value.slice(0, 2 * LONGEST)));
  return cleanText(text.replace(/<\/?[a-z!][^<>]*>/gi, ' ')).slice(0, LONGEST) || null;
}

function decodeEntities(text: string): string {
  return text.replace(/&#?\w{2,8};/g, (entity) => {
    let character = decoded.get(entity);
    if (character === undefined && decoded.size < MOST_ENTITIES) {
      // In a paragraph: a space of its own would be dropped before the body.
      const page = new DOMParser().parseFromString(`<p>${entity}`, 'text/html');
      character = page.body.textContent ?? '';
      decoded.set(entity, character);
    }
    return character ?? entity;
  });
}
