import type { Task } from '../task';

/** A scorer takes rows as its own files define them; the table only carries them over. */
type Scorer = (predicted: never, gold: never) => Record<string, number>;

/** One engine on one development corpus; paths are relative to the folder of corpora. */
export interface Measurement {
  task: string;
  set: string;
  in: string;
  queries?: string;
  haystack?: string;
  /** How many results a query may have; else as many as measuring ever asks for. */
  top?: number;
  gold: string;
  run(): Promise<Task>;
  score(): Promise<Scorer>;
}

const extraction = (set: string): Measurement => ({
  task: 'extract',
  set,
  in: `extraction/${set}`,
  gold: `extraction/${set}/gold.jsonl`,
  run: async () => (await import('../tasks/extract')).extract,
  score: async () => (await import('./extract')).scoreExtract,
});

const actors = (set: string): Measurement => ({
  task: 'actors',
  set,
  in: `actors/tune/${set}.jsonl`,
  gold: `actors/tune/${set}.jsonl`,
  run: async () => (await import('../tasks/actors')).actors,
  score: async () => (await import('./actors')).scoreActors,
});

const roles = (set: string): Measurement => ({
  task: 'roles',
  set,
  in: `actors/roles/${set}.jsonl`,
  gold: `actors/roles/${set}.jsonl`,
  run: async () => (await import('../tasks/actors')).actors,
  score: async () => (await import('./roles')).scoreRoles,
});

const stories = 'stories/measure';

/** What a reader sees of the related: ten at most, judged as the extension does. */
const shown = (set: string, parts: Pick<Measurement, 'in' | 'gold' | 'queries' | 'haystack'>) => ({
  task: 'shown',
  set,
  top: 40,
  ...parts,
  run: async () => (await import('../tasks/related')).related,
  score: async () => (await import('./shown')).scoreShown,
});

const haystack = 'stories/bbc.jsonl.gz';

export const MEASUREMENTS: Measurement[] = [
  ...['scrapinghub', 'fundus-evaluation', 'fundus-tests', 'andyfactory', 'wcxb', 'htmldate'].map(
    extraction,
  ),
  ...['worldwide', 'conll2003', 'finer_ord', 'uner_ewt', 'gum'].map(actors),
  ...['ewt-dev', 'ewt-test'].map(roles),
  {
    task: 'quotes',
    set: 'polnear',
    in: 'actors/quotes/polnear.jsonl.gz',
    gold: 'actors/quotes/polnear.jsonl.gz',
    run: async () => (await import('../tasks/actors')).actors,
    score: async () => (await import('./quotes')).scoreQuotes,
  },
  {
    task: 'related',
    set: 'ecb',
    in: `${stories}/ecb.stories.jsonl`,
    gold: `${stories}/ecb.related.gold.jsonl`,
    run: async () => (await import('../tasks/related')).related,
    score: async () => (await import('./related')).scoreRelated,
  },
  {
    task: 'related',
    set: 'dated',
    in: `${stories}/dated.stories.jsonl`,
    queries: `${stories}/dated.queries.jsonl`,
    gold: `${stories}/dated.related.gold.jsonl`,
    run: async () => (await import('../tasks/related')).related,
    score: async () => (await import('./related')).scoreRelated,
  },
  shown('ecb', {
    in: `${stories}/ecb.stories.jsonl`,
    haystack,
    gold: `${stories}/ecb.related.gold.jsonl`,
  }),
  shown('dated', {
    in: `${stories}/dated.stories.jsonl`,
    haystack,
    queries: `${stories}/dated.queries.jsonl`,
    gold: `${stories}/dated.related.gold.jsonl`,
  }),
  // Articles with nothing related in the library.
  shown('nothing', { in: `${stories}/ecb.stories.jsonl`, queries: haystack, gold: haystack }),
  ...['ecb', 'dated'].flatMap((set): Measurement[] => [
    {
      task: 'storylines',
      set,
      in: `${stories}/${set}.stories.jsonl`,
      gold: `${stories}/${set}.storylines.gold.jsonl`,
      run: async () => (await import('../tasks/storylines')).storylines,
      score: async () => (await import('./storylines')).scoreStorylines,
    },
    {
      task: 'novelty',
      set,
      in: `${stories}/${set}.novelty.jsonl`,
      gold: `${stories}/${set}.novelty.gold.jsonl`,
      run: async () => (await import('../tasks/novelty')).novelty,
      score: async () => (await import('./novelty')).scoreNovelty,
    },
  ]),
  {
    task: 'summary',
    set: 'cnn-dm',
    in: 'stories/cnn-dm.jsonl.gz',
    gold: 'stories/cnn-dm.jsonl.gz',
    run: async () => (await import('../tasks/summary')).summary,
    score: async () => (await import('./summary')).scoreSummary,
  },
];
