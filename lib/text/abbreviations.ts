import { charClass, classAt, isWordClass, startsUpper } from './char-class';
import { LETTERS } from './letters';

/**
 * Words before a full stop that seldom end a sentence, without the stop, in lower case:
 * titles, months, measures and Latin ones of the languages most read in news.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st gen col lt maj capt sgt cpl pvt adm cmdr gov sen rep rev hon pres ' +
    'messrs supt insp det amb vs etc eg ie cf al ca approx dept est fig inc ltd co corp bros no nos vol ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'drs profs ave blvd rd mt ft min sec hr hrs lb lbs oz assn univ ' +
    // German
    'bzw usw ggf vgl evtl inkl bspw nr str tel abs art hl ing dipl mio mrd ' +
    // French, Spanish, Italian, Portuguese, Dutch, Nordic
    'mme mlle mm sra srta dna ud uds ee uu av pag núm sig dott avv on ex dra bl dhr mevr jl kl osv '
  )
    .trim()
    .split(/\s+/),
);

/** Abbreviations that do end sentences: only a capitalised continuation word says otherwise. */
const MAY_END = new Set([
  'co',
  'inc',
  'ltd',
  'corp',
  'bros',
  'etc',
  'jr',
  'sr',
  'no',
  'sat',
  'sun',
  'al',
  'on',
  'art',
  'est',
  'av',
  'min',
  'ex',
  'sec',
  'mar',
  'str',
  // States of the USA beside a town: "Oxnard, Calif."
  ...'ala ariz ark calif colo conn del fla ga ill ind kan ky mass md mich minn mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
]);

/** A word that commonly opens an English sentence: after "Inc." or "U.S." it speaks for an end. */
const OPENERS = new Set(
  'the a an he she they it we i you in on at but and as if for from while when after before this that these those there his her its their our what who how why many some most both officials'.split(
    ' ',
  ),
);

/** Titles and the like that a name or a number follows: never the last word of a sentence. */
const BEFORE_NAME = new Set(
  'gov sgt capt rev det mt dr mr mrs messrs sen lt col gen maj prof cpl pvt adm cmdr supt insp'.split(
    ' ',
  ),
);

/**
 * The same for tokenised text, where the stop stands apart ("gov . marta ilves", "no . 4"). There
 * a stop set apart nearly always ends a sentence (even "the u.s ."), so only what cannot stand
 * last is taken for an abbreviation. `before` ends with the space before the stop.
 */
export function isDetachedAbbreviation(before: string, after: string): boolean {
  const word = (/(\S+)\s+$/.exec(before)?.[1] ?? '').toLowerCase();
  if (BEFORE_NAME.has(word)) return isWordClass(classAt(after, 0));
  if (word === 'no') return /^\d/.test(after);
  if (/^[ap]\.m$/.test(word)) return /^(?:[ecmp]s?t|gmt|bst|on|local)\b/i.test(after);
  return /^(?:i\.e|e\.g|vs?)$/.test(word);
}

const FIRST_WORD = new RegExp(`^["'“‘«(]*([${LETTERS}]+)`);
const DOTTED = new RegExp(String.raw`^(?:[${LETTERS}]\.)+[${LETTERS}]$`);

/** The letters, digits, stops and apostrophes that a text ends in. */
function lastRun(before: string): string {
  let at = before.length;
  while (
    at > 0 &&
    (isWordClass(charClass(before.charCodeAt(at - 1))) || ".'’".includes(before[at - 1]!))
  )
    at--;
  return before.slice(at);
}

/**
 * Whether the full stop after `before` belongs to an abbreviation or an initial and so does not
 * end the sentence, given what comes `after` (trimmed at its start).
 */
export function isAbbreviation(before: string, after: string): boolean {
  const word = lastRun(before);
  const lower = word.toLowerCase();
  const opener = OPENERS.has((FIRST_WORD.exec(after)?.[1] ?? '').toLowerCase());
  // Initials: "J. Smith", "George W. Bush"; a one-letter word that ends a sentence is rare.
  if (word.length === 1 && startsUpper(word)) return word !== 'I' && !opener;
  // "z. B.", "d. h.", "p. ej.": no sentence ends in a lone small consonant.
  if (/^[b-df-hj-np-z]$/.test(word)) return true;
  // "U.S.", "a.m.", "e.g."
  if (DOTTED.test(word)) return !opener;
  if (MAY_END.has(lower))
    return /^\d/.test(after) ? lower === 'no' : !opener && lower !== 'no' && startsUpper(word);
  if (ABBREVIATIONS.has(lower)) return true;
  // German ordinals: "am 3. März", "der 2. Weltkrieg".
  return (
    /^\d{1,2}$/.test(word) &&
    startsUpper(after) &&
    !opener &&
    /\b(?:am|vom|zum|der|den|des|dem|im|die|das|bis|seit|og|den|il|le|w)\s+\d{1,2}$/i.test(before)
  );
}
