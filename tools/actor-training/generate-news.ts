import type { NameType } from '../../lib/actors/labels';
import { seeded } from '../seeded-random';
import type { GoldName } from './clean-gold';
import { getOrMake } from './get-or-make';
import {
  COUNTRIES,
  type Country,
  inventName,
  inventPlace,
  inventTitle,
  inventWord,
  makeOrganisation,
  makePerson,
  type Organisation,
  type Person,
  pick,
  TEMPLATES,
  wordOf,
} from './news-scene';

export interface GeneratedText {
  text: string;
  gold: GoldName[];
}

/**
 * News stories filled from templates of our own: rich in what the annotated corpora lack, such as
 * ministries, armed groups, companies, datelines, acronyms, and names from all continents. Every
 * story keeps its people and organisations, so that full and short names stand in one text.
 */
export function generateNews(count: number, seed: number): GeneratedText[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => new Story(random).write());
}

/** Lists whose words are names of no actor. */
const OTHER_NAMES = new Set(['law', 'people', 'weapon', 'pl', 'pl2', 'E2']);
const TYPES: Record<string, NameType> = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' };
const SUBJECTS = [
  TEMPLATES.sports,
  TEMPLATES.business,
  TEMPLATES.places,
  TEMPLATES.politics,
  TEMPLATES.culture,
  TEMPLATES.defence,
  TEMPLATES.society,
  TEMPLATES.peoples,
  TEMPLATES.leads,
];

const HONORIFICS = [
  'Mr',
  'Mr.',
  'Ms',
  'Ms.',
  'Mrs.',
  'Dr',
  'Dr.',
  'Prof.',
  'Gen.',
  'Sen.',
  'President',
  'Minister',
];

class Story {
  readonly #random: () => number;
  readonly #people = new Map<string, Person>();
  readonly #organisations = new Map<string, Organisation>();
  readonly #countries = new Map<string, Country>();
  readonly #places = new Map<string, string>();
  #text = '';
  #gold: GoldName[] = [];

  constructor(random: () => number) {
    this.#random = random;
  }

  write(): GeneratedText {
    const random = this.#random;
    if (random() < 0.35) this.#headline();
    if (random() < 0.25) this.#byline();
    const own = pick(SUBJECTS, random);
    this.#sentence(pick(random() < 0.5 ? own : TEMPLATES.leads, random));
    const more = 2 + Math.floor(random() * 6);
    for (let i = 0; i < more; i++) {
      this.#text += random() < 0.4 ? '\n\n' : ' ';
      const shared = random() < 0.5 ? TEMPLATES.followups : TEMPLATES.background;
      this.#sentence(pick(random() < 0.6 ? own : shared, random));
    }
    return { text: this.#text, gold: this.#gold };
  }

  #byline(): void {
    this.#fill(pick(TEMPLATES.bylines, this.#random));
    if (!/\s$/.test(this.#text)) this.#text += this.#random() < 0.5 ? '\n\n' : ' ';
  }

  /** A headline in sentence case, Title Case or capitals, on a line of its own or run into the text. */
  #headline(): void {
    this.#sentence(pick(TEMPLATES.headlines, this.#random));
    const style = this.#random();
    // Only spellings that keep every length: offsets are kept.
    const upper = this.#text.toUpperCase();
    if (style < 0.3 && upper.length === this.#text.length) this.#text = upper;
    else if (style < 0.6)
      this.#text = this.#text.replace(/(?<=^|\s)[a-z](?=\p{L}{3})/gu, (letter) =>
        letter.toUpperCase(),
      );
    this.#text += this.#random() < 0.5 ? '\n\n' : this.#random() < 0.5 ? '. ' : ' ';
  }

  #sentence(template: string): void {
    const from = this.#text.length;
    this.#fill(template);
    const first = this.#text[from] ?? '';
    // Names keep their spelling ("al Shabaab"); a leading article gets its capital.
    if (!this.#gold.some(({ start }) => start === from))
      this.#text = this.#text.slice(0, from) + first.toUpperCase() + this.#text.slice(from + 1);
  }

  /** Writes a template: text, {slots}, and [T|…] for a name of type T whose parts are no names. */
  #fill(template: string): void {
    for (const part of template.split(/(\{[^}]+\}|\[[POLM]\|[^\]]+\])/)) {
      if (part.startsWith('{')) this.#slot(part.slice(1, -1));
      else if (part.startsWith('[')) this.#whole(part.slice(3, -1), TYPES[part[1]!]!);
      else this.#text += part;
    }
  }

  #whole(template: string, type: NameType): void {
    const start = this.#text.length;
    const names = this.#gold.length;
    this.#fill(template);
    this.#gold.length = names;
    this.#gold.push({ start, end: this.#text.length, type });
  }

  #name(name: string, type: NameType): void {
    const start = this.#text.length;
    this.#text += name;
    this.#gold.push({ start, end: this.#text.length, type });
  }

  #slot(slot: string): void {
    const random = this.#random;
    const head = slot[0]!;
    if (/^(?:[AB]|[ABC]2)[-~]?$/.test(slot)) this.#person(slot);
    else if (/^[OPQS][-+]?$/.test(slot)) this.#organisation(head, slot.slice(1));
    else if (/^[LMN]$/.test(slot)) this.#name(this.#place(slot), 'LOC');
    else if (slot === 'LU') this.#name(this.#place('L').toUpperCase(), 'LOC');
    else if (slot === 'C' || slot === 'K') this.#name(this.#country(slot).name, 'LOC');
    else if (slot === 'D' || slot === 'D2')
      this.#name(this.#country(slot === 'D' ? 'C' : 'K').demonym, 'MISC');
    else if (/^r[ab]2?$/.test(slot)) this.#fill(pick(TEMPLATES.roles, random));
    else if (/^[FHIZ]$/.test(slot)) this.#name(this.#invented(slot, inventName), 'ORG');
    else if (slot === 'V' || slot === 'Y')
      this.#name(this.#invented(slot, this.#smallPlace), 'LOC');
    else if (slot === 'W') this.#name(inventTitle(random), 'MISC');
    else if (OTHER_NAMES.has(slot)) this.#name(wordOf(slot, random), 'MISC');
    else if (slot === 'G') this.#name(wordOf('agency', random), 'ORG');
    else if (slot === 'J') this.#paper();
    else if (/^[TU]-?$/.test(slot)) this.#team(head);
    else if (slot === 'E') this.#name(wordOf('event', random), 'MISC');
    else if (slot === 'R') this.#name(wordOf('river', random), 'LOC');
    else if (slot === 'X') this.#name(inventWord(random).toUpperCase().slice(0, 4), 'ORG');
    else this.#text += this.#filler(slot);
  }

  #filler(slot: string): string {
    const random = this.#random;
    if (slot === 'q') return pick(TEMPLATES.quotes, random);
    if (slot === 'n') return String(3 + Math.floor(random() * 95));
    if (slot === 'd') return String(1 + Math.floor(random() * 9));
    if (slot === 'year') return String(1960 + Math.floor(random() * 66));
    if (slot === 'money')
      return `$${1 + Math.floor(random() * 900)} ${random() < 0.6 ? 'million' : 'billion'}`;
    if (slot === 'office^')
      return wordOf('office', random).replace(/(?<=^|[ -])\p{Ll}/gu, (letter) =>
        letter.toUpperCase(),
      );
    return wordOf(slot, random);
  }

  #person(slot: string): void {
    const key = slot.replace(/[-~]$/, '');
    const known = this.#people.has(key);
    const person = getOrMake(this.#people, key, () => makePerson(this.#random));
    if (slot.endsWith('~')) this.#text += `${pick(HONORIFICS, this.#random)} `;
    const short = known && (slot !== key || this.#random() < 0.4);
    this.#name(short ? person.family : person.full, 'PER');
  }

  #organisation(key: string, form: string): void {
    const known = this.#organisations.has(key);
    const organisation = getOrMake(this.#organisations, key, () =>
      makeOrganisation(this.#country(this.#random() < 0.7 ? 'C' : 'K'), this.#random),
    );
    this.#article(organisation.article);
    const { full, short } = organisation;
    this.#name(
      known && form !== '+' && (form === '-' || this.#random() < 0.5) ? short : full,
      'ORG',
    );
    if (form !== '+' || short === full || !/^\p{Lu}{2,}$/u.test(short)) return;
    this.#text += ' (';
    this.#name(short, 'ORG');
    this.#text += ')';
  }

  /** Puts "the" before a name that takes it, and takes it away from one that does not. */
  #article(wanted: boolean): void {
    const present = /\bthe $/i.exec(this.#text);
    if (wanted && !present && !/['’]s $/.test(this.#text))
      this.#text += this.#opensSentence() ? 'The ' : 'the ';
    else if (!wanted && present) this.#text = this.#text.slice(0, present.index);
  }

  #opensSentence(): boolean {
    return /(?:^|[.?!”"]\s+|\n)$/.test(this.#text);
  }

  #country(key: string): Country {
    return getOrMake(this.#countries, key, () => pick(COUNTRIES, this.#random));
  }

  #place(key: string): string {
    return getOrMake(this.#places, key, () => {
      const taken = new Set(this.#places.values());
      const { places } = this.#country(key === 'N' ? 'K' : 'C');
      return pick(places.filter((other) => !taken.has(other)).concat(places[0]!), this.#random);
    });
  }

  /** Invented names keep to their slot; half of the small places are real ones. */
  #invented(slot: string, make: (random: () => number) => string): string {
    return getOrMake(this.#places, slot, () => make(this.#random));
  }

  readonly #smallPlace = (random: () => number): string =>
    random() < 0.4 ? pick(this.#country('C').places, random) : inventPlace(random);

  #paper(): void {
    const place = pick(this.#country('C').places, this.#random);
    this.#article(this.#random() < 0.5);
    this.#name(`${place} ${wordOf('paper', this.#random)}`, 'ORG');
  }

  #team(key: string): void {
    const team = getOrMake(this.#places, key, () => {
      const place = pick(this.#country(key === 'T' ? 'C' : 'K').places, this.#random);
      return this.#random() < 0.4 ? place : `${place} ${wordOf('teamhead', this.#random)}`;
    });
    this.#name(team, 'ORG');
  }
}
