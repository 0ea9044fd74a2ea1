import type { EarlierText } from '../../../lib/related/known-texts';
import { sentenceNovelty } from '../../../lib/related/novelty';
import { eachLine } from '../each-line';
import { readFrequencies } from '../story-row';
import type { Task } from '../task';

interface NoveltyRow {
  id: string;
  sentences: string[];
  earlier: EarlierText[];
}

/** How new each sentence of a story is against the earlier ones given with it. */
export const novelty: Task = (options, output) => {
  const frequencies = readFrequencies();
  return eachLine<NoveltyRow>(options.in, output, ({ sentences, earlier }) => ({
    novelty: sentenceNovelty(sentences, earlier, null, frequencies).map(({ score }) => score),
  }));
};
