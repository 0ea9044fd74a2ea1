export type Tense = 'past' | 'future';

const list = (words: string) => new Set(words.split(' '));

interface Cues {
  future: Set<string>;
  past: Set<string>;
}

const ENGLISH: Cues = {
  future: list(
    "will won't shall would until scheduled slated expected planned plans planning postponed adjourned rescheduled " +
      'delayed upcoming coming forthcoming deadline next tomorrow begins starts opens reopens closes ends expires meets ' +
      'returns resumes votes faces launches arrives airs kicks takes hits goes comes enters hopes wants aims intends ' +
      'pencilled extended may might could must should can going ahead preparing',
  ),
  past: list(
    'said told met won lost began came went took left held rose fell was were had did gave found made saw broke brought ' +
      'built caught chose drew drove fought flew froze grew kept knew laid led sent shot sold spoke spent stood struck ' +
      'swore taught thought threw wrote became bought ran sank since last ago died been hit quit ' +
      'yesterday previous previously earlier',
  ),
};

/** Auxiliaries of other languages; without them the nearest such day is taken. */
const OTHERS: Record<string, Cues> = {
  de: {
    future: list(
      'wird werden soll sollen bis ab will wollen würde würden möchte kommenden geplant könnte muss',
    ),
    past: list(
      'wurde wurden war waren hatte hatten ist sind hat haben seit sagte teilte kam ging letzten vergangenen',
    ),
  },
  fr: {
    future: list(
      'sera seront aura auront doit doivent devra devrait va vont jusqu prochain prochaine prévu prévue attendu',
    ),
    past: list('était étaient avait avaient été fut a ont depuis dernier dernière'),
  },
  es: {
    future: list(
      'será serán va van hasta próximo próxima previsto prevista prevé celebrará tendrá deberá',
    ),
    past: list('fue fueron era había ha han desde pasado pasada dijo'),
  },
  it: {
    future: list('sarà saranno dovrà dovrebbe fino entro prossimo prossima previsto prevista'),
    past: list('era erano aveva stato stata è ha hanno dal scorso scorsa fu'),
  },
  pt: {
    future: list('será serão vai vão deve até próximo próxima previsto prevista terá'),
    past: list('foi foram era tinha desde passado passada disse'),
  },
  nl: {
    future: list('zal zullen wordt worden gaat gaan tot komende volgende gepland moet'),
    past: list('werd werden was waren had hadden is zijn heeft sinds afgelopen zei'),
  },
};

/** Verbs that "due to" and "to" may lead to; before others "due to" gives a cause. */
const INFINITIVES = list(
  'be appear start meet open reopen begin face give return vote end close take hold play speak visit stand decide rule hear ' +
    'resume launch arrive join leave go run announce publish present testify travel sign report expire come become release deliver',
);

// Adjectives and nouns in -ed, which say nothing of time.
const NOT_PAST = list(
  'indeed need speed hundred united red bed wed alleged so-called unprecedented sacred naked',
);

/**
 * Whether a date is spoken of as past or to come, by the verb or signal word nearest to it: first
 * backwards from the date, then, where a sentence opens with it, forwards. Null when nothing says.
 * @param before the words of the sentence before the date, in lower case and order
 * @param after those after it
 */
export function tenseAround(
  before: readonly string[],
  after: readonly string[],
  language: string | null,
): Tense | null {
  const key = (language ?? 'en').slice(0, 2).toLowerCase();
  if (key !== 'en') {
    const cues = OTHERS[key];
    const read = (word: string) =>
      cues?.future.has(word) ? 'future' : cues?.past.has(word) ? 'past' : null;
    return nearest([...before].reverse(), read) ?? nearest(after, read);
  }
  const backward = nearest(
    before.map((_, i) => before.length - 1 - i),
    (i) => tenseAt(before, i),
  );
  return backward ?? nearest([...after.keys()], (i) => tenseAt(after, i));
}

function nearest<T>(items: readonly T[], read: (item: T) => Tense | null): Tense | null {
  for (const item of items) {
    const tense = read(item);
    if (tense) return tense;
  }
  return null;
}

function tenseAt(words: readonly string[], i: number): Tense | null {
  const word = words[i]!;
  const previous = words[i - 1] ?? '';
  const next = words[i + 1] ?? '';
  if (previous === 'be') return 'future';
  if (word === 'due') {
    if (hadBeen(words, i)) return 'past';
    return next !== 'to' || INFINITIVES.has(words[i + 2] ?? '') ? 'future' : null;
  }
  if (word === 'to') {
    if (!INFINITIVES.has(next) || previous === 'according') return null;
    return hadBeen(words, i - 1) ? 'past' : 'future';
  }
  if (word === 'set') return /^(?:to|for|out)$/.test(next) ? 'future' : null;
  // "By Friday", but "arrested by police"; "the vote is on Friday".
  if (word === 'by') return i === words.length - 1 ? 'future' : null;
  if (/^(?:is|are)$/.test(word)) return /^(?:on|in|at|next)$/.test(next) ? 'future' : null;
  if (ENGLISH.future.has(word) || word.endsWith("'ll") || word.endsWith('’ll')) return 'future';
  if (ENGLISH.past.has(word)) return 'past';
  return /^\p{L}{2,}ed$/u.test(word) && !NOT_PAST.has(word) ? 'past' : null;
}

/** "Had been due", "had been set to": a plan that came to nothing. */
function hadBeen(words: readonly string[], at: number): boolean {
  return words[at - 2] === 'had' && words[at - 1] === 'been';
}
