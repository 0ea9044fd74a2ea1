/**
 * What a toast in a page may undo. A content script may not give orders, so it gets a token for
 * the one save it announces; only that save can be taken back with it, and only once.
 */
import { storage } from 'wxt/utils/storage';

interface Undoable {
  token: string;
  storyId: string;
}

const MOST_KEPT = 20;

const item = storage.defineItem<Undoable[]>('session:undoTokens', { fallback: [] });

export async function tokenFor(storyId: string): Promise<string> {
  const token = crypto.randomUUID();
  await item.setValue([...(await item.getValue()), { token, storyId }].slice(-MOST_KEPT));
  return token;
}

/** The story a token may take back; the token is spent. */
export async function spendToken(token: unknown): Promise<string | null> {
  const all = await item.getValue();
  const found = all.find((each) => each.token === token);
  if (!found) return null;
  await item.setValue(all.filter((each) => each !== found));
  return found.storyId;
}
