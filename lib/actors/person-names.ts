import { matchesAt } from './name-words';

/** Particles that belong to the family name and are dropped or kept at will ("al-Assad", "Assad"). */
const PARTICLES = new Set('al el bin ibn van von der den de la du da di dos ter ten st'.split(' '));
/** Given names that nobody is called by where another follows: "Mohd Faiz Abdullah" is Faiz. */
const UNCALLED = new Set(
  'mohd mohamad mohamed mohammad mohammed muhammad muhammed md abd'.split(' '),
);
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

/**
 * Whether the shorter of two names of persons (folded words) can stand for the longer: family name
 * ("Okoro"), given name ("Xi"), either with an initial ("J. Okoro"), or middle names left out.
 */
export function personAbbreviates(short: readonly string[], long: readonly string[]): boolean {
  const whole = withoutSuffix(long);
  const part = withoutSuffix(short);
  if (part.length === 0 || part.length > whole.length) return false;
  if (part.length === whole.length) return samePlaces(part, whole);
  const bare = part.filter((word, i) => i > 0 || !PARTICLES.has(word));
  if (bare.length === 0) return false;
  if (matchesAt(whole, part, whole.length - part.length)) return true;
  if (matchesAt(whole, bare, whole.length - bare.length)) return true;
  if (UNCALLED.has(whole[0]!) && matchesAt(whole, part, 1)) return true;
  if (matchesAt(whole, part, 0)) return part[0]!.length > 1;
  return sameWord(part[0]!, whole[0]!) && part.at(-1) === whole.at(-1);
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && SUFFIXES.has(words.at(-1)!) ? words.slice(0, -1) : words;
}

function samePlaces(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b.at(-1) && a.every((word, i) => sameWord(word, b[i]!));
}

/** Equal, or one is the initial of the other. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}
