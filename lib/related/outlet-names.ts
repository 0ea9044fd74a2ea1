import { countUpper } from '../text/char-class';
import { CAPITALS, LETTERS, UNSPACED } from '../text/letters';
import { wordRuns } from '../text/words';
/** The outlet a text comes from. */
export interface Outlet {
  /** Its name as the page gives it, else its host. */
  name: string;
  /** Of the article. */
  url: string;
}

/** What an outlet calls itself in its own texts. */
export interface OutletNames {
  /** The text with every such name replaced by a mark that parts names and clauses. */
  without(text: string): string;
  /** Whether a name is one of them. */
  has(name: string): boolean;
}

/** Stands where a name stood: ends a clause and a name, and is no word. */
const GAP = ' ; ';
const ARTICLE = /^(?:(?:the|an?|der|die|das|el|los?|las?|les?|il) |l['’])/i;
/** Parts of host names that name no outlet. */
const PUBLIC_PART = /^(?:com?|org|net|gov|ac|edu|news)$/;
/** Between two words of a name: "North Wire", "NorthWire", "Boston.com". */
const JOINT = '[ \\u00a0.‑-]?';
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`);

/**
 * Boilerplate ("told North Wire", "NORTH WIRE/J. Doe", "Halvan TV has learned") makes an outlet the
 * best-known actor of all its stories, and ties unrelated ones together. In its own texts it is no
 * actor: its name, its abbreviation, its host.
 */
export function outletNames(outlet: Outlet | null): OutletNames {
  const forms = outlet ? formsOf(outlet) : [];
  if (forms.length === 0) return { without: (text) => text, has: () => false };
  const pattern = new RegExp(forms.join('|'), 'g');
  const without = (text: string) => text.replace(pattern, GAP);
  return {
    without,
    has: (name) => without(name.replace(ARTICLE, '')).trim() === GAP.trim(),
  };
}

function formsOf({ name, url }: Outlet): string[] {
  const parts = wordRuns(name.replace(ARTICLE, ''), "&'’");
  if (parts.length === 0) return [];
  const label = hostLabel(url);
  const acronyms = acronymsOf(parts, label).map((letters) => bounded(letters));
  const full = parts.map(spellings).join(JOINT);
  // A single word may begin or end another's name: the World Bank is not the paper "World".
  const named =
    parts.length > 1
      ? bounded(full)
      : `${NOT_INSIDE_NAME}(?:[Tt]he )?${bounded(full)}${NO_NAME_AFTER}`;
  return [named, ...acronyms];
}

/** After a capitalised word inside a sentence: a letter or a comma before it shows that it is. */
const NOT_INSIDE_NAME = `(?<![${LETTERS}\\d,;]['’]? [${CAPITALS}][${LETTERS}'’]*[ -])`;
const NO_NAME_AFTER = `(?![ -][${CAPITALS}])`;

/** A word with a capital, or set all in capitals; never in lower case, where it is a mere word. */
function spellings(word: string): string {
  const capital = word[0]!.toUpperCase() + word.slice(1);
  return `(?:${[...new Set([capital, word.toUpperCase()])].map(literally).join('|')})`;
}

/** Scripts without spaces have no borders to look for. */
function bounded(form: string): string {
  const plain = form.replace(/^\(\?:/, '');
  if (UNSPACED_START.test(plain)) return form;
  return `(?<![${LETTERS}\\d])${form}(?![${LETTERS}\\d])`;
}

/**
 * "NYT" of The New York Times, "BBC" of BBC News, "CNN" of edition.cnn.com: two letters alone are
 * too often something else, unless the host begins with them (apnews.com).
 */
function acronymsOf(parts: readonly string[], label: string): string[] {
  const initials = parts.map((part) => part[0]!.toUpperCase()).join('');
  const found = parts.filter(isShort);
  if (isShort(initials)) found.push(initials);
  if (initials.length === 2 && label.startsWith(initials.toLowerCase())) found.push(initials);
  if (/^[a-z]{3,4}$/.test(label)) found.push(label.toUpperCase());
  return [...new Set(found)];
}

const isShort = (part: string) =>
  part.length > 2 && part.length < 6 && countUpper(part) === part.length;

/** The part of a host that its owner chose: "bbc" of www.bbc.co.uk. */
function hostLabel(url: string): string {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -1) : [];
  while (labels.length > 1 && PUBLIC_PART.test(labels.at(-1)!)) labels.pop();
  return labels.at(-1) ?? '';
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
