import { articleText } from '../../article';
import type { Database } from '../database';
import { searchWords } from './search-terms';

/** The words of a story, in order. */
export interface StoryWords {
  title: string[];
  text: string[];
}

export async function readWords(
  db: Database,
  storyIds: readonly string[],
): Promise<(StoryWords | undefined)[]> {
  const [stories, texts] = await Promise.all([
    db.stories.bulkGet([...storyIds]),
    db.texts.bulkGet([...storyIds]),
  ]);
  return stories.map(
    (story, at) =>
      story && {
        title: searchWords(story.title),
        text: searchWords(`${story.standfirst ?? ''}\n${articleText(texts[at]?.blocks ?? [])}`),
      },
  );
}

/** @param open whether the last word of the phrase may be the beginning of a longer one */
export function holdsPhrase(
  words: readonly string[],
  phrase: readonly string[],
  open = false,
): boolean {
  const last = phrase.length - 1;
  const matches = (word: string | undefined, at: number) =>
    word !== undefined &&
    (open && at === last ? word.startsWith(phrase[at]!) : word === phrase[at]);
  for (let from = 0; from + last < words.length; from++) {
    if (!matches(words[from], 0)) continue;
    let at = 1;
    while (at <= last && matches(words[from + at], at)) at++;
    if (at > last) return true;
  }
  return false;
}
