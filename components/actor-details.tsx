import { i18n } from '#i18n';
import { actorKey } from '../lib/actors/actor-key';
import type { Actor, ActorAnalysis } from '../lib/analysis';
import { type DossierEntry, readDossier } from '../lib/store/actors/read-dossier';
import type { Database } from '../lib/store/database';
import { storyTitle } from '../lib/store/story-title';
import { formatDate } from './format-day';
import { Passage } from './passage';
import { useLive } from './use-live';
import type { Marking } from './use-mark';

/** Saved stories shown of an actor before the library's own page of it has more. */
const MOST_STORIES = 6;

/** What opens below an actor: its roles and quotes here, and what earlier stories said of it. */
export function ActorDetails({
  db,
  actor,
  index,
  analysis,
  text,
  storyId,
  now,
  marking,
  onOpenLibrary,
}: {
  db: Database;
  actor: Actor;
  index: number;
  analysis: ActorAnalysis;
  text: string;
  /** The article's own story, which is no earlier one. */
  storyId: string | undefined;
  now: number;
  marking: Marking;
  onOpenLibrary(storyId: string): void;
}) {
  const key = actorKey(actor);
  const live = useLive(() => readDossier(db, key), [key]);
  const earlier =
    live.state === 'ready'
      ? (live.value?.entries ?? []).filter(({ story }) => story.id !== storyId)
      : [];
  const quotes = analysis.quotes.filter((quote) => quote.actor === index);
  return (
    <>
      {actor.aliases.length > 0 && (
        <p class="small quiet" dir="auto">
          {i18n.t('actor.also', [actor.aliases.join(', ')])}
        </p>
      )}
      {actor.roles.slice(1).map((role) => (
        <Passage key={role.start} class="small" onShow={() => marking.show(role)}>
          {role.text}
        </Passage>
      ))}
      {quotes.map((quote) => (
        <Passage key={quote.start} class="quoted" onShow={() => marking.show(quote)}>
          {text.slice(quote.start, quote.end)}
        </Passage>
      ))}
      {earlier.length > 0 && (
        <>
          <h3 class="section-title">{i18n.t('actor.earlier', earlier.length)}</h3>
          <ol class="earlier">
            {earlier.slice(0, MOST_STORIES).map((entry) => (
              <EarlierEntry key={entry.story.id} entry={entry} now={now} onOpen={onOpenLibrary} />
            ))}
          </ol>
        </>
      )}
      {live.state === 'ready' && earlier.length === 0 && (
        <p class="small quiet">{i18n.t('actor.first')}</p>
      )}
    </>
  );
}

function EarlierEntry({
  entry: { story, roles },
  now,
  onOpen,
}: {
  entry: DossierEntry;
  now: number;
  onOpen(storyId: string): void;
}) {
  return (
    <li>
      <p class="meta">
        <span>{formatDate(story.published ?? story.savedAt, now)}</span>
        <span dir="auto">{story.site}</span>
      </p>
      {roles[0] && <p dir="auto">{roles[0].text}</p>}
      <button type="button" class="link-button" dir="auto" onClick={() => onOpen(story.id)}>
        {storyTitle(story)}
      </button>
    </li>
  );
}
