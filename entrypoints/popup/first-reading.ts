import { MOST_RELATED } from '../../components/article-popup';
import { offerContext } from '../../components/begun-context';
import { LiveRead } from '../../components/live-read';
import type { EarlyReading } from '../../lib/early-reading';
import { sendOrder } from '../../lib/messages';
import type { LookUp } from '../../lib/reading/read-returned';
import type { Database } from '../../lib/store/database';
import { RELATED_STORES } from '../../lib/store/index/related-stories';
import { onStoresChanged } from '../../lib/store/on-stores-changed';
import { type Context, readContext } from '../../lib/store/storylines/read-context';
import type { TabReading } from '../../lib/tab-reading';

/**
 * What the page in front says, analysed in the popup itself: all that it needs gets ready while
 * the page is read. Related stories are looked up while the actors are found, and the background
 * hears of it when the popup has both.
 */
export async function firstReading(
  db: Database,
  { tab, returned }: EarlyReading,
): Promise<TabReading> {
  const engine = import('./engine');
  const warming = new AbortController();
  void engine.then(({ warmUp }) => warmUp(db, warming.signal)).catch(() => {});
  let read: LiveRead<Context> | undefined;
  const lookUp = (query: LookUp) => {
    read = new LiveRead(
      () => readContext(db, query, MOST_RELATED),
      (changed) => onStoresChanged(db, RELATED_STORES, changed),
    );
  };
  const page = await returned;
  warming.abort();
  if ('noAccess' in page) return { state: 'no-access', reason: page.noAccess };
  const { readReturned } = await engine;
  const reading = await readReturned(db, page.value, false, lookUp);
  if (reading.state !== 'article' || !read) return reading;
  offerContext(reading.signature, { top: MOST_RELATED, read });
  // A saved story must be brought up to date even when the popup closes at once; for the button
  // alone the background need not wake while two cores are busy with the popup.
  const due = reading.storyId === null ? read.first : undefined;
  void Promise.all([tab, due]).then(([front]) => {
    // Nothing of it is shown here: what fails is tried again by the next reading.
    if (front) sendOrder('tabRead', { tabId: front.tabId, reading }).catch(() => {});
  });
  return reading;
}
