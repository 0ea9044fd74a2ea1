import { CANDIDATES, rankStories } from '../../../lib/related/rank';
import type { Signature } from '../../../lib/related/signature';
import { storylineFor } from '../../../lib/related/storylines';
import { eachLine } from '../each-line';
import { MemoryIndex } from '../memory-index';
import { readFrequencies, rowSignature, type StoryRow } from '../story-row';
import type { Task } from '../task';
import { writeLines } from '../write-lines';

/** A second time round little changes, a third nothing. */
const ROUNDS = 2;

interface Placed {
  id: string;
  number: number;
  signature: Signature;
  storyline: string;
}

/**
 * Puts each story into a storyline as it comes, knowing only those before it; `--final` writes
 * the storylines after all of them were reconsidered, each knowing all others.
 */
export const storylines: Task = async (options, output) => {
  const frequencies = readFrequencies();
  const index = new MemoryIndex();
  const placed: Placed[] = [];
  const failed = await eachLine<StoryRow>(options.in, output, async (row) => {
    const signature = rowSignature(row, frequencies);
    const { stories } = await rankStories(index, signature, CANDIDATES);
    const storyline = storylineFor(signature.time, stories) ?? row.id;
    const number = index.add(row.id, signature);
    index.assign(number, storyline);
    placed.push({ id: row.id, number, signature, storyline });
    return { storyline };
  });
  if (options.final) await writeFinal(options.final, index, placed);
  return failed;
};

async function writeFinal(path: string, index: MemoryIndex, placed: Placed[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round++)
    for (const story of placed) {
      const { id, signature, number } = story;
      const { stories } = await rankStories(index, signature, CANDIDATES, id);
      story.storyline = storylineFor(signature.time, stories) ?? story.storyline;
      index.assign(number, story.storyline);
    }
  const output = writeLines(path);
  for (const { id, storyline } of placed) await output.write({ id, storyline });
  await output.close();
}
