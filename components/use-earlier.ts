import type { Signature } from '../lib/related/signature';
import type { Database } from '../lib/store/database';
import { type Earlier, readEarlier } from '../lib/store/storylines/read-earlier';
import { useLive } from './use-live';

/** What the library holds on the storyline an article continues; null while it is read. */
export function useEarlier(
  db: Database,
  signature: Signature,
  storyId: string | undefined,
): Earlier | null {
  const live = useLive(() => readEarlier(db, signature, storyId), [signature, storyId]);
  return live.state === 'ready' ? live.value : null;
}
