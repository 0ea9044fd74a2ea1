import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';
import type { Database } from '../lib/store/database';
import { ActorPage } from './actor-page';
import { ActorsList } from './actors-list';
import { Reader } from './reader';
import { ReanalysisNote } from './reanalysis-note';
import { StoryList } from './story-list';
import { StorylineList } from './storyline-list';
import { StorylinePage } from './storyline-page';
import { type Undoable, UndoBar } from './undo-bar';
import { type Route, useRoute } from './use-route';

/** What every page of the library gets. */
export interface LibraryPageProps {
  db: Database;
  now: number;
  go(route: Route): void;
  /** Something was done that can be undone. */
  onDone(done: Undoable): void;
}

/** The library in a tab: lists on one side, what is being read on the other. */
export function Library({ db, now }: { db: Database; now: number }) {
  const [route, go] = useRoute();
  const [done, setDone] = useState<Undoable | null>(null);
  const props: LibraryPageProps = { db, now, go, onDone: setDone };
  const open = route.story ?? route.storyline ?? route.actor;
  return (
    <div class={`library ${open ? 'reading' : ''}`}>
      <aside class="library-list" aria-label={i18n.t('nav.label')}>
        <h1 class="brand">{i18n.t('extName')}</h1>
        <Navigation route={route} go={go} />
        <ReanalysisNote />
        {listOf(route) === 'stories' && <StoryList {...props} route={route} />}
        {listOf(route) === 'storylines' && <StorylineList {...props} selected={route.storyline} />}
        {listOf(route) === 'actors' && <ActorsList {...props} selected={route.actor} />}
      </aside>
      <main class="library-reader">
        {route.story && (
          <Reader
            key={route.story}
            {...props}
            storyId={route.story}
            onDeleted={(title) => {
              const storyId = route.story!;
              setDone({
                text: i18n.t('library.deleted', [title]),
                undo: async () => {
                  const outcome = await sendOrder('restoreStory', { storyId });
                  if (!outcome.ok) throw new Error(outcome.failure);
                  go({ story: storyId });
                },
              });
              go({});
            }}
          />
        )}
        {route.storyline && <StorylinePage key={route.storyline} {...props} id={route.storyline} />}
        {route.actor && <ActorPage key={route.actor} {...props} actor={route.actor} />}
        {!open && <p class="quiet library-hint">{i18n.t('library.choose')}</p>}
      </main>
      {done && <UndoBar done={done} onDismiss={() => setDone(null)} />}
    </div>
  );
}

type List = 'stories' | 'storylines' | 'actors';

function listOf({ view, storyline, actor }: Route): List {
  return view ?? (storyline ? 'storylines' : actor ? 'actors' : 'stories');
}

function Navigation({ route, go }: { route: Route; go(route: Route): void }) {
  const lists: [List, Route][] = [
    ['stories', {}],
    ['storylines', { view: 'storylines' }],
    ['actors', { view: 'actors' }],
  ];
  return (
    <nav class="library-nav" aria-label={i18n.t('nav.lists')}>
      {lists.map(([list, target]) => (
        <button
          key={list}
          type="button"
          aria-current={listOf(route) === list ? 'page' : undefined}
          onClick={() => go(target)}
        >
          {i18n.t(`nav.${list}`)}
        </button>
      ))}
    </nav>
  );
}
