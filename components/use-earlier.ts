import type { Database } from '../lib/store/database';
import type { Context } from '../lib/store/storylines/read-context';
import { type Earlier, readEarlier } from '../lib/store/storylines/read-earlier';
import type { Live } from './live-read';
import { useLive } from './use-live';

/** What the library holds on the storyline an article continues; null while it is read. */
export function useEarlier(
  db: Database,
  context: Live<Context>,
  storyId: string | undefined,
): Earlier | null {
  const storyline = context.state === 'ready' ? context.value.storylineId : undefined;
  const live = useLive(
    async () => (storyline === undefined ? null : readEarlier(db, storyline, storyId)),
    [storyline, storyId],
  );
  return live.state === 'ready' ? live.value : null;
}
