import { describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION } from '../../../lib/actors/analysis-version';
import type { Block } from '../../../lib/article';
import type { Database } from '../../../lib/store/database';
import { addHighlight, editStory } from '../../../lib/store/edit-story';
import { importStory } from '../../../lib/store/import-story';
import type { StoryEntry } from '../../../lib/store/library-entry';
import type { StoryRecord } from '../../../lib/store/records';
import { saveStory } from '../../../lib/store/save-story';
import { importStoryline } from '../../../lib/store/storylines/import-storyline';
import { address, highlightOf, paragraph } from '../transfer/full-library';
import { makeArticle, makeInput } from './make-input';
import { contents, openDatabase } from './open-database';

interface Theirs {
  story?: Partial<StoryRecord>;
  blocks?: Block[];
  entry?: Partial<StoryEntry>;
}

/** The same page as `mine` saves, from another library. */
function theirs({ story = {}, blocks, entry = {} }: Theirs = {}): StoryEntry {
  const { blocks: own, others: _, canonical: __, tags: topics, ...article } = makeArticle();
  return {
    kind: 'story',
    story: {
      ...article,
      id: 'theirs',
      ownTitle: null,
      topics,
      tags: [],
      readingMinutes: 1,
      savedAt: 1_000,
      updatedAt: 1_000,
      ...story,
    },
    blocks: blocks ?? own,
    versions: [],
    note: null,
    highlights: [],
    storyline: null,
    deletedAt: null,
    ...entry,
  };
}

async function mine(db: Database, now = 2_000): Promise<string> {
  return (await saveStory(db, makeInput(makeArticle(), { now }))).storyId;
}

let ids = 0;
const bring = (db: Database, entry: StoryEntry) => importStory(db, entry, () => `new-${ids++}`);

/** Brings an entry in, and again: the second time must change nothing. */
async function bringTwice(db: Database, entry: StoryEntry) {
  const outcome = await bring(db, entry);
  const once = await contents(db);
  await bring(db, entry);
  expect(await contents(db)).toEqual(once);
  return outcome;
}

const textOf = async (db: Database, id: string) => (await db.texts.get(id))!.blocks[0]?.text;
const version = async (db: Database, id: string) => (await db.analyses.get(id))!.version;

describe('a story that comes from elsewhere', () => {
  it('is the one here with the same address', async () => {
    const db = openDatabase();
    const id = await mine(db);
    expect(await bringTwice(db, theirs())).toEqual({ storyId: id, change: 'known' });
    expect(await db.stories.count()).toBe(1);
    expect(await db.stories.get(id)).toMatchObject({ savedAt: 1_000, updatedAt: 2_000 });
    expect(await version(db, id)).toBe(ANALYSIS_VERSION);
  });

  it('is so by an alias of either, and all addresses are known from then on', async () => {
    const db = openDatabase();
    const id = await mine(db);
    const moved = { url: address('moved'), aliases: [makeArticle().url, address('amp')] };
    expect((await bringTwice(db, theirs({ story: moved }))).storyId).toBe(id);
    expect((await db.stories.get(id))!.aliases).toEqual([address('moved'), address('amp')]);
    expect((await bring(db, theirs({ story: { url: address('amp') } }))).storyId).toBe(id);
  });

  it('gives its text when it is newer, and mine becomes a version', async () => {
    const db = openDatabase();
    const id = await mine(db);
    const newer = theirs({
      story: { title: 'Talks end', updatedAt: 3_000 },
      blocks: [paragraph('They ended.')],
    });
    await bringTwice(db, newer);
    expect(await textOf(db, id)).toBe('They ended.');
    expect(await db.stories.get(id)).toMatchObject({ id, title: 'Talks end', updatedAt: 3_000 });
    const versions = await db.versions.toArray();
    expect(versions).toMatchObject([
      { storyId: id, title: 'Crossing talks resume', replacedAt: 3_000 },
    ]);
    expect(await version(db, id)).toBe(0);
  });

  it('becomes a version when it is older', async () => {
    const db = openDatabase();
    const id = await mine(db);
    await bringTwice(db, theirs({ blocks: [paragraph('Talks may resume.')] }));
    expect(await textOf(db, id)).toBe('Talks on the crossing resumed on Monday.');
    expect(await db.versions.toArray()).toMatchObject([
      { storyId: id, blocks: [paragraph('Talks may resume.')] },
    ]);
    expect(await version(db, id)).toBe(ANALYSIS_VERSION);
  });

  it('takes no whole text away for a preview or a bare link, however new', async () => {
    const db = openDatabase();
    const id = await mine(db);
    const preview = { completeness: 'preview', updatedAt: 9_000 } as const;
    await bringTwice(db, theirs({ story: preview, blocks: [paragraph('Talks on')] }));
    const link = { completeness: 'link-only', title: 'x', updatedAt: 9_000 } as const;
    await bringTwice(db, theirs({ story: link, blocks: [] }));
    expect(await textOf(db, id)).toBe('Talks on the crossing resumed on Monday.');
    expect(await db.stories.get(id)).toMatchObject({
      completeness: 'complete',
      title: 'Crossing talks resume',
    });
  });

  it('completes a bare link, with whatever text it has', async () => {
    for (const completeness of ['complete', 'preview'] as const) {
      const db = openDatabase();
      const link = theirs({
        story: { id: 'link', title: 'x', completeness: 'link-only', updatedAt: 9_000 },
        blocks: [],
      });
      await bring(db, link);
      await bringTwice(db, theirs({ story: { completeness } }));
      expect(await db.stories.get('link')).toMatchObject({
        title: 'Crossing talks resume',
        completeness,
      });
      expect(await textOf(db, 'link')).toBe('Talks on the crossing resumed on Monday.');
      expect(await db.versions.count()).toBe(0);
    }
  });

  it('keeps what the reader said of both', async () => {
    const db = openDatabase();
    const id = await mine(db);
    await editStory(db, id, { title: 'My title', tags: ['sea'], note: 'Mine' }, 2_500);
    await addHighlight(db, highlightOf(id, 'resumed'));
    const entry = theirs({
      story: { ownTitle: 'Their title', tags: ['work', 'sea'] },
      entry: {
        note: { storyId: 'theirs', text: 'Theirs', updatedAt: 9_000 },
        highlights: [
          { ...highlightOf('theirs', 'Monday'), start: 30 },
          { ...highlightOf('theirs', 'resumed') },
        ],
      },
    });
    await bringTwice(db, entry);
    expect(await db.stories.get(id)).toMatchObject({ ownTitle: 'My title', tags: ['sea', 'work'] });
    expect((await db.notes.get(id))!.text).toBe('Mine\n\nTheirs');
    const highlights = await db.highlights.where({ storyId: id }).toArray();
    expect(highlights.map(({ text }) => text).sort()).toEqual(['Monday', 'resumed']);
  });

  it('stays in the storyline that the reader has put it into here', async () => {
    const db = openDatabase();
    const id = await mine(db);
    const placed = theirs({ entry: { storyline: { id: 'there', placed: true } } });
    await bringTwice(db, placed);
    expect(await db.signatures.where({ storyId: id }).first()).toMatchObject({
      storyline: 'there',
    });
    await bring(db, theirs({ entry: { storyline: { id: 'elsewhere', placed: true } } }));
    expect(await db.storylinePlaces.get(id)).toMatchObject({ storyline: 'there' });
  });

  it('does not put into the trash what is in the library', async () => {
    const db = openDatabase();
    await mine(db);
    await bringTwice(db, theirs({ entry: { deletedAt: 9_000 } }));
    expect([await db.stories.count(), await db.trash.count()]).toEqual([1, 0]);
  });
});

describe('importStoryline', () => {
  it('adds to what was made of it here, and takes nothing back', async () => {
    const db = openDatabase();
    await db.storylines.put({ id: 's', name: 'Mine', muted: false, readUpTo: 5 });
    await importStoryline(db, { id: 's', name: 'Theirs', muted: true, readUpTo: 3 });
    expect(await db.storylines.get('s')).toEqual({
      id: 's',
      name: 'Mine',
      muted: true,
      readUpTo: 5,
    });
    await importStoryline(db, { id: 't', name: 'Theirs', muted: false, readUpTo: null });
    expect(await db.storylines.get('t')).toMatchObject({ name: 'Theirs', readUpTo: null });
  });
});
