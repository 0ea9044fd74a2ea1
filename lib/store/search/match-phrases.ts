import { articleText } from '../../article';
import { fold } from '../../text/fold';
import { hasUnspacedScript } from '../../text/script';
import type { Database } from '../database';
import { storyTitle } from '../story-title';

/** Title and text of a story as phrases are looked for in them: folded. */
export interface FoldedStory {
  title: string;
  text: string;
}

export async function readFolded(
  db: Database,
  storyIds: readonly string[],
): Promise<(FoldedStory | undefined)[]> {
  const [stories, texts] = await Promise.all([
    db.stories.bulkGet([...storyIds]),
    db.texts.bulkGet([...storyIds]),
  ]);
  return stories.map((story, at) => {
    if (!story) return undefined;
    const text = articleText(texts[at]?.blocks ?? []);
    return {
      title: fold(storyTitle(story)),
      text: fold([story.standfirst ?? '', text, ...story.authors].join('\n')),
    };
  });
}

/**
 * A pattern for words after one another in a folded text. Patterns on the whole text, since to
 * cut a thousand texts into words takes seconds.
 * @param phrase folded words
 * @param open whether the last word may be the beginning of a longer one
 */
export function phrasePattern(phrase: readonly string[], open = false): RegExp {
  const unspaced = hasUnspacedScript(phrase.join(''));
  const between = unspaced ? '[^\\p{L}\\p{N}]*' : '[^\\p{L}\\p{N}]+';
  const words = phrase.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(between);
  if (unspaced) return new RegExp(words, 'u');
  const end = open ? '' : '(?![\\p{L}\\p{M}\\p{N}])';
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}${end}`, 'u');
}

export function holds({ title, text }: FoldedStory, pattern: RegExp): boolean {
  return pattern.test(title) || pattern.test(text);
}
