import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import { Reader } from './reader';
import { StoryList } from './story-list';
import { UndoBar } from './undo-bar';
import { useRoute } from './use-route';

/** The library in a tab: stories on one side, the one being read on the other. */
export function Library({ db, now }: { db: Database; now: number }) {
  const [route, go] = useRoute();
  const [deleted, setDeleted] = useState<{ storyId: string; title: string } | null>(null);
  return (
    <div class={`library ${route.story ? 'reading' : ''}`}>
      <nav class="library-list" aria-label={i18n.t('library.stories')}>
        <h1 class="brand">{i18n.t('extName')}</h1>
        <StoryList db={db} now={now} selected={route.story} onOpen={(story) => go({ story })} />
      </nav>
      <main class="library-reader">
        {route.story ? (
          <Reader
            key={route.story}
            db={db}
            storyId={route.story}
            now={now}
            onOpen={(story) => go({ story })}
            onClose={() => go({})}
            onDeleted={(title) => {
              setDeleted({ storyId: route.story!, title });
              go({});
            }}
          />
        ) : (
          <p class="quiet library-hint">{i18n.t('library.choose')}</p>
        )}
      </main>
      {deleted && (
        <UndoBar
          storyId={deleted.storyId}
          title={deleted.title}
          onUndone={() => {
            go({ story: deleted.storyId });
            setDeleted(null);
          }}
          onDismiss={() => setDeleted(null)}
        />
      )}
    </div>
  );
}
