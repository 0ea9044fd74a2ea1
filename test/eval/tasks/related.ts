import { rankStories } from '../../../lib/related/rank';
import { eachLine } from '../each-line';
import { MemoryIndex } from '../memory-index';
import { readRows } from '../read-lines';
import { readFrequencies, rowSignature, type StoryRow } from '../story-row';
import type { Task } from '../task';

/** Ranks the stories of `--in` for each query: every one of them, or those of `--queries`. */
export const related: Task = async (options, output) => {
  const frequencies = readFrequencies();
  const index = new MemoryIndex();
  const numbers = new Map<string, number>();
  for (const row of await readRows<StoryRow>(options.in))
    numbers.set(row.id, index.add(row.id, rowSignature(row, frequencies)));
  const top = Number(options.top ?? 50);
  return eachLine<StoryRow>(options.queries ?? options.in, output, async (row) => {
    const signature = rowSignature(row, frequencies);
    const { stories, reasonsFor } = await rankStories(index, signature, top, numbers.get(row.id));
    return {
      related: stories.map(({ story, score }) => ({
        id: story.storyId,
        score,
        reasons: reasonsFor(story),
      })),
    };
  });
};
