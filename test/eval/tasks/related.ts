import { rankStories, SHOWN } from '../../../lib/related/rank';
import { eachLine } from '../each-line';
import { MemoryIndex } from '../memory-index';
import { readRows } from '../read-lines';
import { readFrequencies, rowSignature, type StoryRow } from '../story-row';
import type { Task } from '../task';

/**
 * Ranks the stories of `--in`, and of `--haystack` if there is one, for each query: every one of
 * `--in`, or those of `--queries`. `shown` tells what a reader would see.
 */
export const related: Task = async (options, output) => {
  const frequencies = readFrequencies();
  const index = new MemoryIndex();
  for (const path of [options.in, options.haystack])
    for (const row of path ? await readRows<StoryRow>(path) : [])
      index.add(row.id, rowSignature(row, frequencies));
  const top = Number(options.top ?? 50);
  return eachLine<StoryRow>(options.queries ?? options.in, output, async (row) => {
    const signature = rowSignature(row, frequencies);
    const { stories, reasonsFor } = await rankStories(index, signature, top, row.id);
    return {
      related: stories.map(({ story, score }) => ({
        id: story.storyId,
        score,
        shown: score >= SHOWN,
        reasons: reasonsFor(story),
      })),
    };
  });
};
