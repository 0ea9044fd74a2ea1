import { readFileSync } from 'node:fs';

export interface Person {
  full: string;
  family: string;
}

export interface Organisation {
  /** Whether it is spoken of with "the". */
  article: boolean;
  full: string;
  short: string;
}

export interface Country {
  name: string;
  demonym: string;
  places: string[];
}

type Random = () => number;

const FOLDER = new URL('./sentences/', import.meta.url).pathname;

function readLines(file: string): string[] {
  return readFileSync(FOLDER + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const spaced = (word: string) => word.replace(/\|/g, ' ');

/** Given and family names by culture. */
const PEOPLE = readLines('people.tsv').map((line) => {
  const [, given = '', family = ''] = line.split('\t');
  return { given: given.split(' '), family: family.split(' ') };
});
export const COUNTRIES: Country[] = readLines('countries.tsv').map((line) => {
  const [name = '', demonym = '', places = ''] = line.split('\t');
  return { name, demonym, places: places.split(' ').map(spaced) };
});
const ORGANISATIONS = readLines('organisations.txt').map((line) => {
  const [kind = '', article, pattern = '', shorts = ''] = line.split('\t');
  return { kind, article: article === 'the', pattern, shorts: shorts.split('|').filter(Boolean) };
});
const KINDS = [...new Set(ORGANISATIONS.map(({ kind }) => kind))];
const WORDS = new Map(
  readLines('words.tsv').map((line) => {
    const [kind = '', words = ''] = line.split('\t');
    return [kind, words.split('|')] as const;
  }),
);
export const TEMPLATES = {
  leads: readLines('leads.txt'),
  followups: readLines('followups.txt'),
  background: readLines('background.txt'),
  headlines: readLines('headlines.txt'),
  sports: readLines('sports.txt'),
  bylines: readLines('bylines.txt'),
  roles: readLines('roles.txt'),
  quotes: readLines('quotes.txt'),
};

export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

/** A word of one of the lists of words.tsv. */
export function wordOf(kind: string, random: Random): string {
  return pick(WORDS.get(kind)!, random);
}

export function makePerson(random: Random): Person {
  const { given, family } = pick(PEOPLE, random);
  const name = pick(family, random).replace(/(?<=^(?:van|van-den|de|du|von|dela|Di|Le))-/g, ' ');
  const parts = [pick(given, random)];
  const more = random();
  if (more < 0.08) parts.push(pick(given, random));
  else if (more < 0.14) parts.push(`${String.fromCharCode(65 + Math.floor(random() * 20))}.`);
  return { full: [...parts, name].join(' '), family: name };
}

const ONSETS = 'b c d f g h j k l m n p r s t v w z br cr dr fr gr kr pr tr st sk sh ch kh th qu bl cl gl'.split(' ');
const VOWELS = 'a e i o u a e i o ai ou ee ia io au'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'x', 'm', 'k', 't', 'nd', 'rt', 'ng', 'sk', 'lm'];

/** An invented word that could be the name of a company or a group. */
export function inventWord(random: Random): string {
  const syllables = 2 + Math.floor(random() * 2);
  let word = random() < 0.15 ? pick(VOWELS, random) : '';
  for (let i = 0; i < syllables; i++)
    word += pick(ONSETS, random) + pick(VOWELS, random) + (random() < 0.5 ? pick(CODAS, random) : '');
  const name = word[0]!.toUpperCase() + word.slice(1);
  return random() < 0.06 ? name.toUpperCase().slice(0, 5) : name;
}

export function makeOrganisation(country: Country, random: Random): Organisation {
  const kind = pick(KINDS, random);
  const { article, pattern, shorts } = pick(
    ORGANISATIONS.filter((candidate) => candidate.kind === kind),
    random,
  );
  const word = inventWord(random);
  const place = pick(country.places, random);
  const portfolio = wordOf('portfolio', random);
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'w') return word;
      if (slot === 'C') return country.name;
      if (slot === 'D') return country.demonym;
      if (slot === 'L') return place;
      if (slot === 'n') return String(2 + Math.floor(random() * 90));
      if (slot === 'surname') return makePerson(random).family;
      if (slot === 'portfolio') return portfolio;
      if (slot === 'ACR') return letters(random);
      return wordOf(slot, random);
    });
  // The same words must fill the full and the short name, so both are cut from one filled line.
  const [full = '', ...rest] = fill([pattern, ...shorts].join('\n')).split('\n');
  const short = rest.length > 0 && random() < 0.8 ? pick(rest, random) : full;
  return { article, full, short: short === '@' ? initials(full) : short };
}

function letters(random: Random): string {
  const length = 3 + Math.floor(random() * 2);
  return Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
}

function initials(name: string): string {
  const capitals = name.match(/(?<![\p{L}'])\p{Lu}/gu)?.join('') ?? '';
  return capitals.length > 1 ? capitals : name;
}
