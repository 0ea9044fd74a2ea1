import { editActors } from '../../../lib/store/actors/edit-actors';
import type { Database } from '../../../lib/store/database';
import { deleteStory } from '../../../lib/store/delete-story';
import { addHighlight, editStory } from '../../../lib/store/edit-story';
import { saveStory } from '../../../lib/store/save-story';
import {
  mergeStorylines,
  muteStoryline,
  renameStoryline,
} from '../../../lib/store/storylines/edit-storylines';
import { makeArticle, makeInput } from '../store/make-input';
import { contents } from '../store/open-database';

export const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
export const address = (n: number | string) => `https://ledger.example/2026/${n}`;

/** A library in which every table of the reader's has rows; returns the ids of its stories. */
export async function fillLibrary(db: Database): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < 4; n++) {
    const article = makeArticle({
      url: address(n),
      aliases: [address(`${n}-amp`)],
      tags: ['ferries'],
      published: `2026-03-0${n + 1}T08:00:00.000Z`,
      image: { url: 'https://ledger.example/ship.jpg', caption: 'The ship' },
      sources: { title: 'json-ld' },
      blocks: [
        paragraph(`Talks entered round ${n}.`),
        { ...paragraph('More.'), time: '2026-03-01' },
      ],
    });
    ids.push((await saveStory(db, makeInput(article, { now: 1_000 + n }))).storyId);
  }
  const changed = makeArticle({
    url: address(0),
    title: 'Talks break off',
    blocks: [paragraph('They broke off.')],
  });
  await saveStory(db, makeInput(changed, { now: 5_000 }));
  await editStory(db, ids[0]!, { title: 'My title', tags: ['sea', 'work'], note: 'To do' }, 6_000);
  await addHighlight(db, highlightOf(ids[0]!, 'broke off'));
  await mergeStorylines(db, ids[1]!, ids[0]!);
  await renameStoryline(db, ids[0]!, 'The crossing');
  await muteStoryline(db, ids[2]!, true);
  await editActors(db, { id: 'e1', createdAt: 1, kind: 'merge', actor: 'PER:a', into: 'PER:b' });
  await editActors(db, {
    id: 'e2',
    createdAt: 2,
    kind: 'split',
    actor: 'PER:c',
    storyIds: [ids[2]!],
  });
  await editStory(db, ids[3]!, { note: 'On one that goes' }, 6_500);
  await deleteStory(db, ids[3]!, 7_000);
  return ids;
}

export function highlightOf(storyId: string, text: string) {
  const id = `highlight-${storyId}-${text}`;
  return { id, storyId, start: 5, text, prefix: 'They ', suffix: '.', createdAt: 6_100 };
}

const OWNED = [
  'stories',
  'texts',
  'versions',
  'notes',
  'highlights',
  'trash',
  'actorEdits',
  'storylines',
  'storylinePlaces',
];

/** Every row of the tables that belong to the reader. */
export async function owned(db: Database): Promise<Record<string, unknown[]>> {
  const all = await contents(db);
  return Object.fromEntries(OWNED.map((name) => [name, all[name]!]));
}
