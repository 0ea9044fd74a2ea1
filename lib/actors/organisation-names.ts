import { countUpper, startsUpper } from '../text/char-class';
import { LETTERS } from '../text/letters';
import { isSmallWord, matchesAt } from './name-words';

/** Whether a folded name is in the lists of places and peoples. */
export type PlaceTest = (name: string) => boolean;

/** What the lists know of folded names. */
export interface NameLists {
  isPlace: PlaceTest;
  /** Whether a word is a given or family name. */
  isPersonal(word: string): boolean;
}

const LEGAL_FORMS = new Set(
  'inc corp corporation co company ltd limited llc plc gmbh ag sa nv bv spa oyj ab asa pty pvt bhd lp llp holdings holding group the'.split(
    ' ',
  ),
);

/** What may follow the telling words of a name and be left out: "Halvard" for "Halvard Shipping". */
const LINES = new Set(
  (
    'airlines airways air motors motor industries steel oil gas energy petroleum power electric electronics telecom mobile ' +
    'telecommunications technologies technology tech systems software networks labs laboratories pharmaceuticals pharma ' +
    'biotech foods food brewery breweries beverages shipping lines logistics railways construction engineering chemicals ' +
    'mining minerals resources metals gold copper cement insurance financial finance bank banking securities capital partners ventures ' +
    'investments management asset assets advisors fund funds trust realty properties hotels resorts media entertainment ' +
    'pictures studios records music publishing press news international global worldwide america europe asia heavy stores retail ' +
    'supermarkets fashion sports club fc united city foundation institute'
  ).split(' '),
);

/** First words too general to name an organisation alone. */
const GENERIC = new Set(
  (
    'national international royal united american british federal supreme high central general first new north south east ' +
    'west northern southern eastern western world global european african asian islamic people peoples democratic republican ' +
    'liberal conservative social socialist communist labour labor green party ministry department university college school ' +
    'bank council committee commission court office institute centre center association union federation society foundation ' +
    'house state city county public popular free independent human civil christian catholic muslim jewish arab joint special ' +
    'armed air revolutionary security police army navy force coast border the local regional provincial medical health education ' +
    'financial economic development trade foreign interior defence defense justice energy oil gas electric power steel motor ' +
    'grand old great good big black white red blue golden silver star sun saint st san santa los las el la le real assembly ' +
    'parliament senate congress government agency authority board bureau service league alliance front movement group company'
  ).split(' '),
);

const OFFICES = new Set('ministry department office bureau directorate secretariat'.split(' '));

/** Whether an acronym (as spelt) is made of the initials of `long` (folded words): "IEA", "DoJ". */
export function isAcronymOf(short: string, long: readonly string[]): boolean {
  if (long.length < 2) return false;
  const wanted = short.replace(/[.\s]/g, '').toLowerCase();
  const all = long.map((word) => word[0]!).join('');
  const chief = long
    .filter((word) => !isSmallWord(word))
    .map((word) => word[0]!)
    .join('');
  return wanted === all || wanted === chief;
}

const SHORT_FORM = new RegExp(`^[${LETTERS}&]{2,10}$`);

/** Whether a name is written as a short form of capitals: "IEA", "U.N.", "DoJ". */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/[.\s]/g, '');
  if (!startsUpper(letters) || !SHORT_FORM.test(letters)) return false;
  const capitals = countUpper(letters);
  return capitals >= 2 && capitals * 2 >= letters.length;
}

/**
 * Whether the shorter of two names of organisations (folded words) can stand for the longer:
 * without its legal form or line of business, its first, telling words ("Islamic Emirate" for
 * "Islamic Emirate of Afghanistan"), without its country ("State Department"), or turned round
 * ("Foreign Ministry" for "Ministry of Foreign Affairs").
 */
export function organisationAbbreviates(
  short: readonly string[],
  long: readonly string[],
  isPlace: PlaceTest,
): boolean {
  const part = withoutForm(short);
  const whole = withoutForm(long);
  if (part.length === 0 || part.length > whole.length) return isTurned(part, whole);
  if (matchesAt(whole, part, 0)) return isTelling(part, whole, isPlace);
  return isTurned(part, whole) || dropsCountry(part, whole, isPlace);
}

/** Whether `long` is `short` with a legal form behind it. */
export function isWithoutForm(short: readonly string[], long: readonly string[]): boolean {
  const whole = withoutForm(long);
  return whole.length < long.length && whole.length === short.length && matchesAt(whole, short, 0);
}

/** Whether a name is one telling word and what it does: "Halvard" and "Halvard Oil & Gas Ltd". */
export function isBusinessOf(word: string, long: readonly string[]): boolean {
  const [first, ...rest] = withoutForm(long);
  return (
    first === word &&
    word.length >= 3 &&
    !GENERIC.has(word) &&
    rest.length > 0 &&
    rest.every((each) => LINES.has(each) || isSmallWord(each))
  );
}

/** A name without its legal form and leading article. */
export function withoutForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end--;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return words.slice(start, end);
}

/** `part` opens `whole`: do its words name the organisation alone? */
function isTelling(part: readonly string[], whole: readonly string[], isPlace: PlaceTest): boolean {
  if (part.length === whole.length) return true;
  if (isPlace(part.join(' ')) || isSmallWord(part.at(-1)!)) return false;
  const rest = whole.slice(part.length);
  if (part.length === 1) {
    if (GENERIC.has(part[0]!) || part[0]!.length < 3) return false;
    return isSmallWord(rest[0]!) || rest.length === 1 || rest.every((word) => LINES.has(word));
  }
  return isSmallWord(rest[0]!) || (!GENERIC.has(part[0]!) && rest.every((word) => LINES.has(word)));
}

/** "Foreign Ministry" and "Ministry of Foreign Affairs". */
function isTurned(part: readonly string[], whole: readonly string[]): boolean {
  const [first, second] = part.at(-1) === whole[0] ? [part, whole] : [whole, part];
  if (first.at(-1) !== second[0] || !OFFICES.has(second[0]!) || second[1] !== 'of') return false;
  const subject = second.slice(second[2] === 'the' ? 3 : 2);
  return first.length > 1 && matchesAt(subject, first.slice(0, -1), 0);
}

/** "State Department" for "U.S. State Department". */
function dropsCountry(
  part: readonly string[],
  whole: readonly string[],
  isPlace: PlaceTest,
): boolean {
  const at = whole.length - part.length;
  if (at < 1 || at > 2 || !matchesAt(whole, part, at)) return false;
  return part.length > 1 && isPlace(whole.slice(0, at).join(' '));
}
