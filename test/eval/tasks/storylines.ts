import { rankStories } from '../../../lib/related/rank';
import { storylineFor } from '../../../lib/related/storylines';
import { eachLine } from '../each-line';
import { MemoryIndex } from '../memory-index';
import { readFrequencies, rowSignature, type StoryRow } from '../story-row';
import type { Task } from '../task';

/** Puts each story into a storyline as it comes, knowing only those before it. */
export const storylines: Task = async (options, output) => {
  const frequencies = readFrequencies();
  const index = new MemoryIndex();
  return eachLine<StoryRow>(options.in, output, async (row) => {
    const signature = rowSignature(row, frequencies);
    const storyline =
      storylineFor(signature.time, await rankStories(index, signature, 64)) ?? row.id;
    index.assign(index.add(row.id, signature), storyline);
    return { storyline };
  });
};
