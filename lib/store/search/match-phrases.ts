import { articleText } from '../../article';
import { classAt, isWordClass } from '../../text/char-class';
import { fold } from '../../text/fold';
import { LETTERS } from '../../text/letters';
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

/** Tells texts that hold a phrase. */
export interface PhraseMatcher {
  test(folded: string): boolean;
}

/**
 * Looks for words after one another in a folded text: in the whole text, since to cut a thousand
 * texts into words takes seconds. The pattern begins with the first word itself and the borders
 * are looked at where it is found: a pattern that begins by looking back tries every place.
 * @param phrase folded words
 * @param open whether the last word may be the beginning of a longer one
 */
export function phraseMatcher(phrase: readonly string[], open = false): PhraseMatcher {
  const unspaced = hasUnspacedScript(phrase.join(''));
  const between = `[^${LETTERS}\\d]${unspaced ? '*' : '+'}`;
  const words = phrase.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(between);
  const pattern = new RegExp(words, 'g');
  const fits = (text: string, start: number, end: number) =>
    unspaced ||
    (!isWordClass(classAt(text, start - 1)) && (open || !isWordClass(classAt(text, end))));
  return {
    test(text) {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        if (fits(text, found.index, pattern.lastIndex)) return true;
        pattern.lastIndex = found.index + 1;
      }
      return false;
    },
  };
}

export function holds({ title, text }: FoldedStory, phrase: PhraseMatcher): boolean {
  return phrase.test(title) || phrase.test(text);
}
