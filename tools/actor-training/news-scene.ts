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

/** Where news puts the family name first: "Kim Ji-hoon". */
const FAMILY_FIRST = new Set(['chinese', 'cantonese', 'taiwanese', 'korean', 'viet']);

/** Given and family names by culture. */
const PEOPLE = readLines('people.tsv').map((line) => {
  const [culture = '', given = '', family = ''] = line.split('\t');
  const familyFirst = FAMILY_FIRST.has(culture);
  return { given: given.split(' '), family: family.split(' '), familyFirst };
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
  business: readLines('business.txt'),
  places: readLines('places.txt'),
  politics: readLines('politics.txt'),
  culture: readLines('culture.txt'),
  defence: readLines('defence.txt'),
  society: readLines('society.txt'),
  peoples: readLines('peoples.txt'),
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
  const { given, family, familyFirst } = pick(PEOPLE, random);
  const name = pick(family, random).replace(/(?<=^(?:van|van-den|de|du|von|dela|Di|Le))-/g, ' ');
  const parts = [pick(given, random)];
  if (familyFirst) return { full: `${name} ${parts[0]}`, family: name };
  const more = random();
  if (more < 0.08) parts.push(pick(given, random));
  else if (more < 0.14) parts.push(`${String.fromCharCode(65 + Math.floor(random() * 20))}.`);
  return { full: [...parts, name].join(' '), family: name };
}

const ONSETS =
  'b c d f g h j k l m n p r s t v w z b c d f g h k l m n p r s t v br cr dr gr tr st sh ch kh sm sn bl kl'.split(
    ' ',
  );
const VOWELS = 'a e i o u a e i o a e i o u ai ou oo ia au'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'x', 'm', 'k', 't', 'nd', 'rt', 'ng', 'sk', 'lm'];

/** An invented word that could be the name of a company, a group or a place. */
export function inventWord(random: Random): string {
  const syllables = 2 + Math.floor(random() * 2);
  let word = random() < 0.15 ? pick(VOWELS, random) : '';
  for (let i = 0; i < syllables; i++)
    word +=
      pick(ONSETS, random) + pick(VOWELS, random) + (random() < 0.5 ? pick(CODAS, random) : '');
  const name = word[0]!.toUpperCase() + word.slice(1);
  return random() < 0.06 ? name.toUpperCase().slice(0, 5) : name;
}

/** A bare name of a company, a party or a group without any word that tells so. */
export function inventName(random: Random): string {
  const kind = random();
  if (kind < 0.5) return inventWord(random);
  if (kind < 0.62) return `${inventWord(random)} ${inventWord(random)}`;
  if (kind < 0.72) return letters(random);
  if (kind < 0.8)
    return `${pick(['Al', 'La', 'El', 'Le', 'Les', 'De', 'Im', 'Ha'], random)} ${inventWord(random)}`;
  if (kind < 0.86) return makePerson(random).family;
  if (kind < 0.92) return `${pick(NAME_WORDS, random)} ${pick(NAME_WORDS, random)}`;
  return pick(NAME_WORDS, random);
}

const NAME_WORDS =
  'Apple Shell Orange Target Gap Visa Oracle Amazon Delta Virgin Sprint Alphabet Meta Block Square Zoom Chase Subway Dove Galaxy Horizon Sunrise Gateway Rainbow Phoenix Atlas Pioneer Liberty Victory Unity Hope Dawn Falcon Eagle Lotus Ocean River Summit Bridge Anchor Crown Harvest Beacon Compass Northern Southern First General Standard United Global Digital Solar Green Blue Red Black White Silver Golden Fortune Mercury Jupiter Saturn Acumen Vision Legacy Frontier Alliance Impact Future Voice'.split(
    ' ',
  );

/** The name of a small place that no list holds. */
export function inventPlace(random: Random): string {
  const kind = random();
  if (kind < 0.6) return inventWord(random);
  if (kind < 0.7)
    return `${pick(['San', 'Santa', 'Saint', 'St.', 'Al', 'El', 'La', 'Port', 'New', 'Upper', 'South', 'Fort'], random)} ${inventWord(random)}`;
  if (kind < 0.8)
    return (
      inventWord(random) +
      pick(
        [
          'pur',
          'abad',
          'ville',
          'ton',
          'berg',
          'stan',
          'grad',
          'ovo',
          'shire',
          'ford',
          'field',
          'bury',
          'dorf',
          'land',
          'kent',
          'hama',
        ],
        random,
      )
    );
  if (kind < 0.9) return makePerson(random).family;
  return `${inventWord(random)} ${pick(['Bay', 'Hill', 'Valley', 'Beach', 'Springs', 'Heights', 'Point', 'Creek'], random)}`;
}

/** The title of a book, a film or a song. */
export function inventTitle(random: Random): string {
  const words =
    'Night River Light House Winter Silence Daughter War Road Garden Stone Ghost Summer Letter King Dream Fire Shadow Sea Song Mother City Star'.split(
      ' ',
    );
  const a = pick(words, random);
  const b = pick(words, random);
  return pick(
    [
      `The ${a} of ${b}`,
      `${a} and ${b}`,
      `The ${a}`,
      `${a} in the ${b}`,
      `My ${a}`,
      `${a}`,
      `A ${a} for ${makePerson(random).family}`,
      inventWord(random),
    ],
    random,
  );
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
