import type { Database } from '../lib/store/database';
import { findStory } from '../lib/store/find-story';
import { RELATED_STORES } from '../lib/store/index/related-stories';
import { onStoresChanged } from '../lib/store/on-stores-changed';
import type { StoryRecord } from '../lib/store/records';
import { type Context, readContext } from '../lib/store/storylines/read-context';
import type { Earlier } from '../lib/store/storylines/read-earlier';
import type { ArticleReading } from '../lib/tab-reading';
import { takeContext } from './begun-context';
import type { Live } from './live-read';
import { useEarlier } from './use-earlier';
import { useLive } from './use-live';

/** What the library holds of an article and around it, kept up to date. */
export interface ArticleContext {
  /** The saved story; undefined while it is looked for, and when there is none. */
  story: StoryRecord | undefined;
  context: Live<Context>;
  earlier: Earlier | null;
}

/** @param top related stories shown at most */
export function useArticleContext(
  db: Database,
  { article, signature, storyId }: ArticleReading,
  top: number,
): ArticleContext {
  const saved = useLive(() => findStory(db, [article.url, ...article.aliases]), [article.url], {
    watch: (changed) => onStoresChanged(db, ['stories'], changed),
  });
  const story = saved.state === 'ready' ? saved.value : undefined;
  // Whoever read the page has looked it up: ranking need not wait for another look.
  const own = saved.state === 'ready' ? story?.id : (storyId ?? undefined);
  const context = useLive(
    () => readContext(db, { signature, storyId: own }, top),
    [signature, own, top],
    {
      watch: (changed) => onStoresChanged(db, RELATED_STORES, changed),
      begun: () => takeContext(signature, top),
    },
  );
  return { story, context, earlier: useEarlier(db, context, own) };
}
