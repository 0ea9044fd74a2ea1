import type { ActorAnalysis, ActorType } from '../analysis';
import type {
  Block,
  Completeness,
  Direction,
  FieldSource,
  LeadImage,
  SourcedField,
} from '../article';

/** A saved article without its text: small enough to list by the thousand. */
export interface StoryRecord {
  /** Globally unique (UUID), so that two libraries can be merged. */
  id: string;
  /** Identity: the normalised URL. */
  url: string;
  /** Other normalised addresses of the same story. */
  aliases: string[];
  /** The address to open. */
  pageUrl: string;
  /** The page's headline. */
  title: string;
  /** The reader's own title, shown instead; null when there is none. */
  ownTitle: string | null;
  standfirst: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  site: string;
  section: string | null;
  language: string | null;
  direction: Direction;
  /** The page's own keywords. */
  topics: string[];
  /** The reader's tags. */
  tags: string[];
  image: LeadImage | null;
  completeness: Completeness;
  readingMinutes: number;
  /** Milliseconds since the epoch. */
  savedAt: number;
  /** When text or headline last changed in the library; `savedAt` when never. */
  updatedAt: number;
  sources: Partial<Record<SourcedField, FieldSource>>;
}

export interface TextRecord {
  storyId: string;
  blocks: Block[];
}

/** An earlier state of a story's headline and text, kept when the page changed. */
export interface VersionRecord {
  id: string;
  storyId: string;
  /** When the library replaced it, milliseconds since the epoch. */
  replacedAt: number;
  title: string;
  standfirst: string | null;
  modified: string | null;
  completeness: Completeness;
  blocks: Block[];
}

/** The reader's note on a story; one a story. */
export interface NoteRecord {
  storyId: string;
  text: string;
  updatedAt: number;
}

/** A passage the reader marked, anchored by its words so that it survives changes around it. */
export interface HighlightRecord {
  id: string;
  storyId: string;
  /** UTF-16 offset into the story's text when it was made; the words decide. */
  start: number;
  text: string;
  prefix: string;
  suffix: string;
  createdAt: number;
}

/** A deleted story with everything of the reader's on it, whole, until it is purged. */
export interface TrashRecord {
  storyId: string;
  deletedAt: number;
  story: StoryRecord;
  text: TextRecord | undefined;
  versions: VersionRecord[];
  note: NoteRecord | undefined;
  highlights: HighlightRecord[];
}

/** What an analysis of one text gave; derived, may be thrown away. */
export interface AnalysisRecord {
  storyId: string;
  /** `ANALYSIS_VERSION` of the code that made it. */
  version: number;
  actors: ActorAnalysis;
}

/** One actor of one story; derived. */
export interface MentionRecord {
  /** Identity across stories, the reader's merges and splits applied (store/actors/resolve-actor.ts). */
  actor: string;
  storyId: string;
  /** Identity as the text alone gives it, see actors/actor-key.ts. */
  key: string;
  /** Place in the story's `ActorAnalysis.actors`. */
  at: number;
  name: string;
  type: ActorType;
  count: number;
  salience: number;
}

/** What the reader says of identities: two names are one actor, or one name is two. */
export type ActorEditRecord = { id: string; createdAt: number } & ActorChange;

export type ActorChange =
  | {
      kind: 'merge';
      /** This actor … */
      actor: string;
      /** … is that one. */
      into: string;
    }
  | {
      kind: 'split';
      actor: string;
      /** In these stories it is another one, whose identity is made from this edit's id. */
      storyIds: string[];
    };
