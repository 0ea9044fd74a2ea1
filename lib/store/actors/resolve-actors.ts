import type { Database } from '../database';
import type { ActorEditRecord, MentionRecord } from '../records';

type Unresolved = Omit<MentionRecord, 'storyId' | 'actor'>;

/**
 * The mentions of a story under the identities the reader has decided on: a text's own key, unless
 * an edit says otherwise. Whoever is known by one name only stays apart in each story, for a
 * surname alone says too little. Runs in the caller's transaction.
 */
export async function resolveActors(
  db: Database,
  storyId: string,
  mentions: readonly Unresolved[],
): Promise<MentionRecord[]> {
  const edits = await db.actorEdits.toArray();
  return mentions.map((mention) => ({
    ...mention,
    storyId,
    actor: resolveActor(edits, storyId, ownIdentity(mention, storyId)),
  }));
}

/** Marks an identity that holds in one story only. */
const ONLY_HERE = '@';

function ownIdentity({ key, type }: Unresolved, storyId: string): string {
  const single = type === 'PER' && !key.includes(' ');
  return single ? `${key}${ONLY_HERE}${storyId}` : key;
}

/** Follows the edits from an identity, oldest first; a circle of merges ends where it began. */
function resolveActor(
  edits: readonly ActorEditRecord[],
  storyId: string,
  identity: string,
): string {
  let actor = identity;
  const seen = new Set<string>();
  for (let next: string | null = actor; next !== null && !seen.has(next); ) {
    seen.add(next);
    actor = next;
    next = nextIdentity(edits, storyId, actor);
  }
  return actor;
}

function nextIdentity(
  edits: readonly ActorEditRecord[],
  storyId: string,
  actor: string,
): string | null {
  const edit = edits.find(
    (each) => each.actor === actor && (each.kind === 'merge' || each.storyIds.includes(storyId)),
  );
  if (!edit) return null;
  return edit.kind === 'merge' ? edit.into : splitIdentity(edit);
}

/** The identity that a split makes. */
function splitIdentity(edit: { id: string; actor: string }): string {
  return `${edit.actor}#${edit.id}`;
}
