import type { Task } from '../task';

type Rows = readonly never[];

/** One engine on one development corpus; paths are relative to the folder of corpora. */
export interface Measurement {
  task: string;
  set: string;
  in: string;
  queries?: string;
  gold: string;
  run(): Promise<Task>;
  score(): Promise<(predicted: Rows, gold: Rows) => Record<string, number>>;
}

const EXTRACTION = [
  'scrapinghub',
  'fundus-evaluation',
  'fundus-tests',
  'andyfactory',
  'wcxb',
  'htmldate',
];

export const MEASUREMENTS: Measurement[] = [
  ...EXTRACTION.map(
    (set): Measurement => ({
      task: 'extract',
      set,
      in: `extraction/${set}`,
      gold: `extraction/${set}/gold.jsonl`,
      run: async () => (await import('../tasks/extract')).extract,
      score: async () => (await import('./extract')).scoreExtract,
    }),
  ),
  {
    task: 'summary',
    set: 'cnn-dm',
    in: 'stories/cnn-dm.jsonl.gz',
    gold: 'stories/cnn-dm.jsonl.gz',
    run: async () => (await import('../tasks/summary')).summary,
    score: async () => (await import('./summary')).scoreSummary,
  },
  ...['ecb', 'dated'].map(
    (set): Measurement => ({
      task: 'related',
      set,
      in: `stories/measure/${set}.stories.jsonl`,
      queries: `stories/measure/${set === 'ecb' ? 'ecb.stories' : 'dated.queries'}.jsonl`,
      gold: `stories/measure/${set}.related.gold.jsonl`,
      run: async () => (await import('../tasks/related')).related,
      score: async () => (await import('./related')).scoreRelated,
    }),
  ),
  ...['ecb', 'dated'].map(
    (set): Measurement => ({
      task: 'storylines',
      set,
      in: `stories/measure/${set}.stories.jsonl`,
      gold: `stories/measure/${set}.storylines.gold.jsonl`,
      run: async () => (await import('../tasks/storylines')).storylines,
      score: async () => (await import('./storylines')).scoreStorylines,
    }),
  ),
  ...['ecb', 'dated'].map(
    (set): Measurement => ({
      task: 'novelty',
      set,
      in: `stories/measure/${set}.novelty.jsonl`,
      gold: `stories/measure/${set}.novelty.gold.jsonl`,
      run: async () => (await import('../tasks/novelty')).novelty,
      score: async () => (await import('./novelty')).scoreNovelty,
    }),
  ),
];
