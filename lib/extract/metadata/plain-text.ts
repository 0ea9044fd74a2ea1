import { cleanText } from '../clean-text';
import { decodeEntities } from './decode-entities';

const LONGEST = 2000;

/**
 * A metadata value as text: entities decoded (twice, for those who encode twice), tags and
 * surplus white space gone, cut at 2 000 characters; null when it is no string or nothing is left.
 */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeEntities(decodeEntities(value.slice(0, 2 * LONGEST)));
  return cleanText(text.replace(/<\/?[a-z!][^<>]*>/gi, ' ')).slice(0, LONGEST) || null;
}
