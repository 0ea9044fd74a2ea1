import { editActors } from '../store/actors/edit-actors';
import type { Database } from '../store/database';
import { type ImportedStory, importStory } from '../store/import-story';
import type { LibraryEntry, LinkEntry, StoryEntry } from '../store/library-entry';
import type { ImportOutcome } from '../store/outcomes';
import { importStoryline } from '../store/storylines/import-storyline';
import { writeFailure } from '../store/write-failure';
import { checkEntry } from './check-entry';
import { markedWrite } from './index-doubt';
import { linkArticle } from './link-article';
import { reanalyse } from './reanalyse';
import { tend } from './tend';

/**
 * Brings a batch of a file's entries into the library, each in a transaction of its own: one that
 * is not of the right form is counted and costs none of the others. With the last batch the
 * analysis of what came in begins, in the background.
 */
export async function importEntries(
  db: Database,
  entries: readonly unknown[],
  isLast: boolean,
): Promise<ImportOutcome> {
  const result = { added: 0, known: 0, refused: 0, moved: [] as [string, string][] };
  try {
    await markedWrite(async () => {
      for (const unchecked of entries) await importOne(db, unchecked, result);
    });
  } catch (error) {
    return writeFailure(error);
  } finally {
    if (isLast) void analyseLater(db);
  }
  return { ok: true, ...result };
}

async function importOne(
  db: Database,
  unchecked: unknown,
  result: Omit<Extract<ImportOutcome, { ok: true }>, 'ok'>,
): Promise<void> {
  const entry = checked(unchecked);
  if (!entry) {
    result.refused++;
    return;
  }
  const imported = await importEntry(db, entry);
  if (!imported) return;
  result[imported.change]++;
  if (entry.kind === 'story' && imported.storyId !== entry.story.id)
    result.moved.push([entry.story.id, imported.storyId]);
}

/** Null where it is not of the right form: files live long and pass through many hands. */
function checked(unchecked: unknown): LibraryEntry | null {
  try {
    const entry = checkEntry(unchecked);
    return entry.kind === 'link' ? linkStory(entry) : entry;
  } catch {
    return null;
  }
}

async function importEntry(db: Database, entry: LibraryEntry): Promise<ImportedStory | null> {
  if (entry.kind === 'story') return importStory(db, entry, () => crypto.randomUUID());
  if (entry.kind === 'storyline') await importStoryline(db, entry.storyline);
  // An edit is never changed: one that is here already is the same.
  if (entry.kind === 'actor-edit' && !(await db.actorEdits.get(entry.edit.id)))
    await editActors(db, entry.edit);
  return null;
}

/** A link as a story that is completed when its page is opened; null for no address of the web. */
function linkStory({ url, title, tags, note, addedAt }: LinkEntry): StoryEntry | null {
  const article = linkArticle(url, title);
  if (!article) return null;
  const { canonical: _, others: __, blocks, tags: topics, ...kept } = article;
  const storyId = crypto.randomUUID();
  const savedAt = addedAt ?? Date.now();
  return {
    kind: 'story',
    story: {
      ...kept,
      // As it is stored when its page is read, see check-article.ts.
      url: new URL(article.url).href,
      id: storyId,
      ownTitle: null,
      topics,
      tags,
      readingMinutes: 0,
      savedAt,
      updatedAt: savedAt,
    },
    blocks,
    versions: [],
    note: note ? { storyId, text: note, updatedAt: savedAt } : null,
    highlights: [],
    storyline: null,
    deletedAt: null,
  };
}

async function analyseLater(db: Database): Promise<void> {
  await reanalyse(db).catch(() => {});
  await tend(db).catch(() => {});
}
