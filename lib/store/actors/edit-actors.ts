import { Dexie } from 'dexie';
import type { Database } from '../database';
import type { ActorEditRecord } from '../records';
import { resolveActors } from './resolve-actors';

/**
 * Stores what the reader says of identities and applies it to all stories, in one transaction.
 * Undone by `undoActorEdit`; analyses made later respect it.
 */
export function editActors(db: Database, edit: ActorEditRecord): Promise<void> {
  return db.transaction('rw', db.actorEdits, db.mentions, async () => {
    await db.actorEdits.put(edit);
    await resolveAgain(db, edit.actor);
  });
}

/** Takes an edit back: the names are again what the texts alone say, as far as other edits allow. */
export function undoActorEdit(db: Database, id: string): Promise<void> {
  return db.transaction('rw', db.actorEdits, db.mentions, async () => {
    const edit = await db.actorEdits.get(id);
    if (!edit) return;
    const target = edit.kind === 'merge' ? edit.into : `${edit.actor}#${edit.id}`;
    await db.actorEdits.delete(id);
    await resolveAgain(db, target);
  });
}

/** Gives the mentions now under an identity the one they should have. */
async function resolveAgain(db: Database, actor: string): Promise<void> {
  const mentions = await mentionsOf(db, actor).toArray();
  for (const mention of mentions) {
    const [resolved] = await resolveActors(db, mention.storyId, [mention]);
    if (!resolved || resolved.actor === mention.actor) continue;
    await db.mentions.delete([mention.actor, mention.storyId, mention.at]);
    await db.mentions.put(resolved);
  }
}

/** The mentions of one actor in all stories. */
export function mentionsOf(db: Database, actor: string) {
  return db.mentions.where('[actor+storyId+at]').between([actor], [actor, Dexie.maxKey]);
}
