import type { ActorAnalysis } from '../analysis';
import { calendarWords } from '../text/calendar-words';
import { startsDigit } from '../text/char-class';
import { fold } from '../text/fold';
import { wordRuns } from '../text/words';
import { heaviest } from './heaviest';
import type { OutletNames } from './outlet-names';
import { NAME_MARK } from './rarity';
import type { WeightedFeature } from './weigh-channels';

export interface SignatureTerm {
  /** A stem, or `NAME_MARK` and a folded name. */
  term: string;
  /** Above zero; the squares of all weights of a text sum to 1 before the cut. */
  weight: number;
  /** As the text spells it, fit to show; for a part of a name the whole. */
  spelling: string;
  /** What it is shown as; null: too common to be a reason. */
  kind: 'actor' | 'word' | null;
}

/**
 * Stories are only found by their terms, and judged by their profiles: with 48 as many of the
 * best are right as with 64, and a save writes a quarter less.
 */
export const SIGNATURE_TERMS = 48;

/** A word is shown as a reason when it stands in at most one of about thirty news stories. */
const TELLING_WORD = 3.5;
/** A name is when it stands in at most one of about seven: "UK" does not. */
const TELLING_NAME = 2;

interface Gathered extends SignatureTerm {
  rarity: number;
}

/**
 * The weightiest terms over all channels but that of pairs, which would crowd out the words. Runs
 * of capitals count as names, see `nameTerms`.
 */
export function weightiestTerms(
  weighed: readonly WeightedFeature[],
  language: string | null,
): SignatureTerm[] {
  const terms = gather(weighed);
  let squares = 0;
  for (const { weight } of terms) squares += weight * weight;
  const norm = Math.sqrt(squares) || 1;
  const dates = calendarWords(language);
  return heaviest(terms, SIGNATURE_TERMS)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, SIGNATURE_TERMS)
    .map(({ term, weight, spelling, rarity }) => {
      const name = isName(term);
      // A number or a month tells a reader nothing by itself, however much it tells of the event.
      const telling =
        rarity >= (name ? TELLING_NAME : TELLING_WORD) &&
        !startsDigit(term) &&
        !isFigure(spelling) &&
        !dates.has(fold(spelling));
      const kind = !telling ? null : name ? 'actor' : 'word';
      return { term, weight: weight / norm, spelling, kind };
    });
}

const isName = (term: string) => term.startsWith(NAME_MARK);
const isFigure = (spelling: string) => /^[\d.,]+$/.test(spelling);

/** The terms with names as the analysis has them; a run of capitals that is no actor's is no reason. */
export function nameTerms(
  terms: readonly SignatureTerm[],
  actors: ActorAnalysis,
  outlet: OutletNames,
): SignatureTerm[] {
  const nameOf = actorNames(actors, outlet);
  return terms.map((term) => {
    if (!isName(term.term)) return term;
    const actor = nameOf(term.spelling);
    if (actor === null) return { ...term, kind: null };
    return { ...term, spelling: actor, kind: isFigure(actor) ? null : term.kind };
  });
}

function gather(weighed: readonly WeightedFeature[]): Gathered[] {
  const terms = new Map<string, Gathered>();
  for (const { channel, term, spelling, weight, rarity } of weighed) {
    if (channel === 'pair') continue;
    const known = terms.get(term);
    if (known) known.weight += weight;
    else terms.set(term, { term, weight, spelling, kind: null, rarity });
  }
  return [...terms.values()];
}

const APOSTROPHES = "'’";

/** From a name as the text spells it to the actor's name; null when it names no actor. */
function actorNames(
  analysis: ActorAnalysis,
  outlet: OutletNames,
): (spelling: string) => string | null {
  const names = new Map<string, string>();
  // The most prominent actor last: of two that share a part it is the one meant.
  for (const actor of [...analysis.actors].reverse()) {
    const forms = [...actor.aliases, actor.name];
    if (forms.some((form) => outlet.has(form))) continue;
    const name = readableName(actor);
    for (const form of forms) {
      for (const part of wordRuns(form, APOSTROPHES)) names.set(fold(part), name);
      names.set(fold(form), name);
    }
  }
  return (spelling) => names.get(fold(spelling)) ?? names.get(lastWord(spelling)) ?? null;
}

/** The name as some place of the text spells it in small letters too, if one does. */
function readableName({ name, aliases }: { name: string; aliases: readonly string[] }): string {
  const shouted = (form: string) => form === form.toUpperCase();
  if (!shouted(name)) return name;
  const folded = fold(name);
  return aliases.find((alias) => fold(alias) === folded && !shouted(alias)) ?? name;
}

function lastWord(name: string): string {
  return fold(wordRuns(name, APOSTROPHES).at(-1) ?? '');
}
