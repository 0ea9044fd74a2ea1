import { ldList, ldValue } from './json-ld';
import { plainText } from './plain-text';

/** The text under the first of the keys that has one; null when none has. */
export function ldText(node: unknown, ...keys: string[]): string | null {
  for (const key of keys) {
    const text = plainText(ldValue(node, key));
    if (text !== null) return text;
  }
  return null;
}

/** The texts under a key that holds one or a list of them. */
export function ldTexts(node: unknown, key: string): string[] {
  return plainTexts(ldList(ldValue(node, key)));
}

/** Of metadata values those that are text. */
export function plainTexts(values: readonly unknown[]): string[] {
  return values.flatMap((value) => plainText(value) ?? []);
}
