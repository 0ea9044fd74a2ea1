import { readdirSync, readFileSync } from 'node:fs';
import type { OutletId } from './page';
import { readStory } from './read-story';
import type { Story } from './story';

const STORIES = new URL('./stories/', import.meta.url);

/** What every page can ask for: the stories, their addresses and the moment of serving. */
export interface Newsroom {
  now: Date;
  /** The same stories as first published (1) and after corrections (2), by key. */
  stories: ReadonlyMap<string, Story>;
  corrected: ReadonlyMap<string, Story>;
  /** `http://<outlet>.localhost:<port>`. */
  originOf(outlet: OutletId): string;
  urlOf(story: Story): string;
  /** What an outlet lists on its pages in one language (English by default), newest first. */
  newest(outlet: OutletId, language?: string): Story[];
}

function slug(story: Story): string {
  return story.title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}

/** Where an outlet puts a story; each one's habit, dates and running numbers included. */
export function pathOf(story: Story): string {
  const [year, month, day] = story.published.toISOString().slice(0, 10).split('-');
  const section = story.section.toLowerCase();
  if (story.kind === 'about') return '/about';
  switch (story.outlet) {
    case 'halvan':
      return story.language === 'en' ? `/${slug(story)}/` : `/${story.language}/${story.number}/`;
    case 'ledger':
      if (story.kind === 'app') return `/app/${slug(story)}`;
      if (story.kind === 'live')
        return `/live/${year}/${month}/${day}/${slug(story)}-${story.number}`;
      return `/${section}/${year}/${month}/${day}/${slug(story)}`;
    case 'north-wire':
      return story.language === 'en'
        ? `/${section}/${slug(story)}-${year}-${month}-${day}/`
        : `/${story.language}/${section}/NW${story.number}/`;
    case 'harbour-post':
      return `/article.php?id=${story.number}${story.language === 'en' ? '' : `&lang=${story.language}`}`;
  }
}

/** An agency's text as another outlet prints it: own headline and number, same words. */
function withReprintedText(story: Story, stories: ReadonlyMap<string, Story>): Story {
  if (story.reprintOf === null) return story;
  const source = stories.get(story.reprintOf);
  if (source === undefined) throw new Error(`${story.key} reprints no story: ${story.reprintOf}`);
  return { ...story, dateline: source.dateline, blocks: source.blocks };
}

function readStories(now: Date, edition: 1 | 2): Map<string, Story> {
  const read = new Map<string, Story>();
  for (const file of readdirSync(STORIES).sort()) {
    const key = file.replace(/\.md$/, '');
    read.set(key, readStory(key, readFileSync(new URL(file, STORIES), 'utf8'), now, edition));
  }
  return new Map([...read].map(([key, story]) => [key, withReprintedText(story, read)]));
}

/** Reads every story of stories/ as of `now`, to be served on `port`. */
export function openNewsroom(now: Date, port: number): Newsroom {
  const stories = readStories(now, 1);
  const corrected = readStories(now, 2);
  const originOf = (outlet: OutletId) => `http://${outlet}.localhost:${port}`;
  return {
    now,
    stories,
    corrected,
    originOf,
    // A corrected page keeps its address, whatever its headline says by then.
    urlOf: (story) => originOf(story.outlet) + pathOf(stories.get(story.key) ?? story),
    newest: (outlet, language = 'en') =>
      [...stories.values()]
        .filter((story) => story.outlet === outlet && story.language === language)
        .filter((story) => story.kind !== 'about' && story.kind !== 'app')
        .sort((a, b) => b.published.getTime() - a.published.getTime()),
  };
}
