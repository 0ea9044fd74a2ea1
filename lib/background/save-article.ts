import { type Article, articleText } from '../article';
import { checkArticle } from '../reading/check-article';
import type { Database } from '../store/database';
import type { Derived } from '../store/derived-rows';
import type { SaveOutcome } from '../store/outcomes';
import { type Saved, type SaveInput, saveStory, updateStory } from '../store/save-story';
import { markStorylineRead } from '../store/storylines/edit-storylines';
import { storylineOf } from '../store/storylines/read-storylines';
import { writeFailure } from '../store/write-failure';
import { readingMinutes } from '../text/words';
import { derive } from './derive';
import { markedWrite } from './index-doubt';
import { tend } from './tend';

/** Checks, derives and saves. A failure to write is a value: the library is whole as before. */
export async function saveArticle(db: Database, unchecked: unknown): Promise<SaveOutcome> {
  const article = checkArticle(unchecked);
  return saveDerived(db, article, await derive(article));
}

/** Saves an article that has been checked and derived from already. */
export async function saveDerived(
  db: Database,
  article: Article,
  derived: Derived,
): Promise<SaveOutcome> {
  return write(db, article, () => saveStory(db, inputOf(article, derived)));
}

/** As `saveDerived`, for a story that is saved: one that was deleted meanwhile stays deleted. */
export async function updateSaved(
  db: Database,
  storyId: string,
  article: Article,
  derived: Derived,
): Promise<SaveOutcome> {
  return write(db, article, () => updateStory(db, storyId, inputOf(article, derived)));
}

function inputOf(article: Article, derived: Derived): SaveInput {
  return {
    article,
    derived,
    readingMinutes: readingMinutes(articleText(article.blocks)),
    now: Date.now(),
    newId: () => crypto.randomUUID(),
  };
}

async function write(
  db: Database,
  article: Article,
  save: () => Promise<Saved>,
): Promise<SaveOutcome> {
  try {
    const saved = await markedWrite(save);
    await rememberRead(db, saved.storyId, article).catch(() => {});
    void tend(db).catch(() => {});
    return { ok: true, ...saved };
  } catch (error) {
    return writeFailure(error);
  }
}

/** What the reader saves has been read, and with it the storyline up to there. */
async function rememberRead(db: Database, storyId: string, article: Article): Promise<void> {
  const time = article.published ? Date.parse(article.published) : Number.NaN;
  if (Number.isNaN(time) || article.completeness === 'link-only') return;
  const storyline = await storylineOf(db, storyId);
  if (storyline !== null) await markStorylineRead(db, storyline, time);
}
