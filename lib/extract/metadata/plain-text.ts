import { cleanText } from '../clean-text';

const LONGEST = 2000;

/** Name and character of the entities seen in titles and descriptions. */
const NAMED: ReadonlyMap<string, string> = new Map(
  'amp& lt< gt> quot" apos\' ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» middot· bull• euro€ pound£ szligß ethð thornþ aeligæ AEligÆ oslashø OslashØ aringå AringÅ ccedilç CcedilÇ iexcl¡ iquest¿ nbsp\u00a0 shy\u00ad'
    .split(' ')
    .map((entity) => [entity.slice(0, -1), entity.slice(-1)] as const),
);

/** Accents of entities such as `&uuml;`: letter and combining mark together are one character. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['caron', '\u030c'],
]);

/**
 * A metadata value as text: entities decoded (twice, for those who encode twice), tags and
 * surplus white space gone, cut at 2 000 characters; null when it is no string or nothing is left.
 */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeEntities(decodeEntities(value.slice(0, 2 * LONGEST)));
  return cleanText(text.replace(/<\/?[a-z!][^<>]*>/gi, ' ')).slice(0, LONGEST) || null;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (entity, name: string) => {
    if (name[0] === '#') return decodeNumber(name) ?? entity;
    const named = NAMED.get(name) ?? NAMED.get(name.toLowerCase());
    if (named !== undefined) return named;
    const mark = ACCENTS.get(name.slice(1));
    return mark ? (name[0]! + mark).normalize('NFC') : entity;
  });
}

function decodeNumber(name: string): string | null {
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : null;
}
