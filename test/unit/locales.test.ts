import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = { [key: string]: string | Messages };

const read = (file: string): Messages => JSON.parse(readFileSync(`locales/${file}`, 'utf8'));
const files = readdirSync('locales');

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}_`)) flat.set(inner, text);
  }
  return flat;
}

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe.each(files)('%s', (file) => {
  const messages = flatten(read(file));
  const english = flatten(read('en.json'));

  it('has only keys that Chromium accepts: one bad key and it refuses the whole extension', () => {
    expect([...messages.keys()].filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });

  it('says everything that the English says, with the same places to fill in', () => {
    const singular = /_[01]$/;
    const wanted = [...english].filter(([key]) => !singular.test(key));
    expect(wanted.filter(([key]) => !messages.has(key)).map(([key]) => key)).toEqual([]);
    const differing = wanted.filter(
      ([key, text]) => String(placeholders(messages.get(key)!)) !== String(placeholders(text)),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
