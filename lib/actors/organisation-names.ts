import { isSmallWord, matchesAt } from './name-words';

const LEGAL_FORMS = new Set(
  'inc corp corporation co company ltd limited llc plc gmbh ag sa nv bv spa oyj ab asa pty pvt bhd lp llp holdings group'.split(
    ' ',
  ),
);

/** First words too general to name an organisation alone. */
const GENERIC = new Set(
  (
    'national international royal united american british federal supreme high central general first new north south east ' +
    'west northern southern eastern western world global european african asian islamic people peoples democratic republican ' +
    'liberal conservative social socialist communist labour labor green party ministry department university college school ' +
    'bank council committee commission court office institute centre center association union federation society foundation ' +
    'house state city county public popular free independent human civil christian catholic muslim jewish arab joint special ' +
    'armed air revolutionary security police army navy coast border the local regional provincial medical health education ' +
    'financial economic development trade foreign interior defence defense justice energy oil gas electric power steel motor ' +
    'grand old great good big black white red blue golden silver star sun saint st san santa los las el la le'
  ).split(' '),
);

/** Whether `short` (as spelt) is made of the initials of `long` (folded words): "IEA", "DoJ". */
export function isAcronymOf(short: string, long: readonly string[]): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (!/^\p{Lu}[\p{L}&]{1,9}$/u.test(letters) || long.length < 2) return false;
  if (letters.replace(/[^\p{Lu}]/gu, '').length < 2) return false;
  const wanted = letters.toLowerCase();
  const all = long.map((word) => word[0]!).join('');
  const chief = long
    .filter((word) => !isSmallWord(word))
    .map((word) => word[0]!)
    .join('');
  return wanted === all || wanted === chief;
}

/**
 * Whether the shorter of two names of organisations (folded words) can stand for the longer:
 * without its legal form, or its first, telling words ("Islamic Emirate" for "Islamic Emirate of
 * Afghanistan", "Halvard" for "Halvard Shipping").
 * @param isPlace whether a folded name is a place or a people: "Kenya" is not "Kenya Airways"
 */
export function organisationAbbreviates(
  short: readonly string[],
  long: readonly string[],
  isPlace: (name: string) => boolean,
): boolean {
  const part = withoutForm(short);
  const whole = withoutForm(long);
  if (part.length === 0 || part.length > whole.length) return false;
  if (!matchesAt(whole, part, 0)) return false;
  if (part.length === whole.length) return true;
  if (isPlace(part.join(' '))) return false;
  if (part.length === 1) return !GENERIC.has(part[0]!) && part[0]!.length > 2;
  return (
    (!isSmallWord(part.at(-1)!) && part.some((word) => !GENERIC.has(word))) ||
    isSmallWord(whole[part.length]!)
  );
}

function withoutForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}
