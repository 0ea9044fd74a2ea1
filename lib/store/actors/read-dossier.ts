import type { ActorType, Quote, Role } from '../../analysis';
import { articleText } from '../../article';
import type { Database } from '../database';
import type { AnalysisRecord, MentionRecord, StoryRecord, TextRecord } from '../records';
import { mentionsOf } from './edit-actors';

/** What one story says of an actor. */
export interface DossierEntry {
  story: StoryRecord;
  name: string;
  count: number;
  /** Word for word, the longest first. */
  roles: Role[];
  quotes: (Quote & { text: string })[];
}

export interface Dossier {
  actor: string;
  /** As most stories call it. */
  name: string;
  type: ActorType;
  /** Other names it is given, the most frequent first. */
  aliases: string[];
  /** How many stories name it, also those left out of `entries`. */
  stories: number;
  /** By publication, newest first. */
  entries: DossierEntry[];
  /** Who is named in the same stories, most often first. */
  coActors: { actor: string; name: string; type: ActorType; stories: number }[];
}

/** Stories read whole for a dossier; a president stands in thousands. */
const MOST_ENTRIES = 40;
const MOST_CO_ACTORS = 12;

/**
 * All that the library says of an actor; undefined when no story names it.
 * @param actor identity as in `MentionRecord.actor`
 */
export async function readDossier(db: Database, actor: string): Promise<Dossier | undefined> {
  const mentions = await mentionsOf(db, actor).toArray();
  const [first] = mentions;
  if (!first) return undefined;
  const ids = [...new Set(mentions.map(({ storyId }) => storyId))];
  const stories = (await db.stories.bulkGet(ids)).filter((story) => story !== undefined);
  const newest = stories.sort((a, b) => timeOf(b) - timeOf(a)).slice(0, MOST_ENTRIES);
  const names = byFrequency(mentions);
  return {
    actor,
    name: names[0]!,
    type: first.type,
    aliases: names.slice(1),
    stories: stories.length,
    entries: await entriesOf(db, newest, mentions),
    coActors: await coActorsOf(db, newest, actor),
  };
}

function timeOf(story: StoryRecord): number {
  return story.published ? Date.parse(story.published) : story.savedAt;
}

function byFrequency(mentions: readonly MentionRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length).map(([name]) => name);
}

async function entriesOf(
  db: Database,
  stories: readonly StoryRecord[],
  mentions: readonly MentionRecord[],
): Promise<DossierEntry[]> {
  const ids = stories.map(({ id }) => id);
  const [analyses, texts] = await Promise.all([db.analyses.bulkGet(ids), db.texts.bulkGet(ids)]);
  return stories.flatMap((story, index) => {
    const own = mentions.filter(({ storyId }) => storyId === story.id);
    return entry(story, own, analyses[index], texts[index]);
  });
}

function entry(
  story: StoryRecord,
  mentions: readonly MentionRecord[],
  analysis: AnalysisRecord | undefined,
  record: TextRecord | undefined,
): DossierEntry[] {
  const [first] = mentions;
  if (!first || !analysis) return [];
  const text = articleText(record?.blocks ?? []);
  const at = new Set(mentions.map((mention) => mention.at));
  const { actors, quotes } = analysis.actors;
  return [
    {
      story,
      name: first.name,
      count: mentions.reduce((sum, { count }) => sum + count, 0),
      roles: [...at].flatMap((index) => actors[index]?.roles ?? []),
      quotes: quotes
        .filter(({ actor }) => actor !== null && at.has(actor))
        .map((quote) => ({ ...quote, text: text.slice(quote.start, quote.end) })),
    },
  ];
}

async function coActorsOf(
  db: Database,
  stories: readonly StoryRecord[],
  actor: string,
): Promise<Dossier['coActors']> {
  const found = new Map<string, Dossier['coActors'][number]>();
  const others = await db.mentions
    .where('storyId')
    .anyOf(stories.map(({ id }) => id))
    .toArray();
  for (const { actor: other, name, type } of others) {
    if (other === actor) continue;
    const known = found.get(other) ?? { actor: other, name, type, stories: 0 };
    known.stories++;
    found.set(other, known);
  }
  return [...found.values()].sort((a, b) => b.stories - a.stories).slice(0, MOST_CO_ACTORS);
}
