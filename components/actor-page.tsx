import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';
import { type Dossier, type DossierEntry, readDossier } from '../lib/store/actors/read-dossier';
import type { ActorChange } from '../lib/store/records';
import { storyTitle } from '../lib/store/story-title';
import { ActorIcon } from './actor-icon';
import { formatDate } from './format-day';
import type { LibraryPageProps } from './library';
import { PickActor } from './pick-actor';
import { Section } from './section';
import { useLive } from './use-live';

/** The dossier of an actor: all that the library says of it. */
export function ActorPage({ actor, ...props }: LibraryPageProps & { actor: string }) {
  const live = useLive(() => readDossier(props.db, actor), [actor]);
  if (live.state === 'failed')
    return (
      <p class="failure" role="alert">
        {i18n.t('thread.failed', [String(live.error)])}
      </p>
    );
  if (live.state === 'loading') return null;
  if (!live.value) return <p class="quiet library-hint">{i18n.t('actor.missing')}</p>;
  return <OpenDossier {...props} dossier={live.value} />;
}

function OpenDossier({ dossier, db, now, go, onDone }: LibraryPageProps & { dossier: Dossier }) {
  const [ticked, setTicked] = useState<string[]>([]);
  async function edit(change: ActorChange) {
    const id = await sendOrder('editActors', { edit: change });
    onDone({
      text: i18n.t('storyline.done'),
      undo: async () => {
        await sendOrder('undoActorEdit', { id });
        go({ actor: dossier.actor });
      },
    });
  }
  return (
    <article class="reader">
      <h1 class="reader-title actor-title">
        <ActorIcon type={dossier.type} /> <span dir="auto">{dossier.name}</span>
      </h1>
      <p class="quiet">{i18n.t('actor.stories', dossier.stories)}</p>
      {dossier.aliases.length > 0 && (
        <p class="quiet" dir="auto">
          {i18n.t('actor.also', [dossier.aliases.join(', ')])}
        </p>
      )}
      <div class="bar">
        <PickActor
          db={db}
          dossier={dossier}
          onPick={(into) => {
            void edit({ kind: 'merge', actor: dossier.actor, into });
            go({ actor: into });
          }}
        />
      </div>
      <ol class="thread">
        {dossier.entries.map((entry) => (
          <EntryRow
            key={entry.story.id}
            entry={entry}
            now={now}
            ticked={ticked.includes(entry.story.id)}
            onTick={(on) =>
              setTicked(
                on ? [...ticked, entry.story.id] : ticked.filter((each) => each !== entry.story.id),
              )
            }
            onOpen={() => go({ story: entry.story.id })}
          />
        ))}
      </ol>
      {ticked.length > 0 && ticked.length < dossier.entries.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            void edit({ kind: 'split', actor: dossier.actor, storyIds: ticked });
            setTicked([]);
          }}
        >
          {i18n.t('actor.split')}
        </button>
      )}
      {dossier.coActors.length > 0 && (
        <Section title={i18n.t('actor.with')} class="co-actors">
          <ul class="places">
            {dossier.coActors.map(({ actor, name, type }) => (
              <li key={actor}>
                <button type="button" class="chip" onClick={() => go({ actor })}>
                  <ActorIcon type={type} /> <span dir="auto">{name}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}

function EntryRow({
  entry: { story, roles, quotes },
  now,
  ticked,
  onTick,
  onOpen,
}: {
  entry: DossierEntry;
  now: number;
  ticked: boolean;
  onTick(on: boolean): void;
  onOpen(): void;
}) {
  return (
    <li>
      <time class="when" dateTime={story.published ?? undefined}>
        {formatDate(story.published ?? story.savedAt, now)}
      </time>
      <i aria-hidden="true" />
      <div class="ticked-row">
        <div>
          {roles[0] && (
            <p class="dossier-role" dir="auto">
              {roles[0].text}
            </p>
          )}
          {quotes.slice(0, 2).map((quote) => (
            <p key={quote.start} class="dossier-quote" dir="auto">
              {quote.text}
            </p>
          ))}
          <button type="button" class="link-button" dir="auto" onClick={onOpen}>
            {storyTitle(story)}
          </button>
          <p class="why" dir="auto">
            {story.site}
          </p>
        </div>
        <input
          type="checkbox"
          aria-label={i18n.t('storyline.pick', [storyTitle(story)])}
          checked={ticked}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
      </div>
    </li>
  );
}
