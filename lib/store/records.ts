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
  title: string;
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

/** What an analysis of one text gave; derived, may be thrown away. */
export interface AnalysisRecord {
  storyId: string;
  /** `ANALYSIS_VERSION` of the code that made it. */
  version: number;
  actors: ActorAnalysis;
}

/** One actor of one story; derived. */
export interface MentionRecord {
  /** Identity of the actor across stories, see actors/actor-key.ts. */
  actor: string;
  storyId: string;
  name: string;
  type: ActorType;
  count: number;
  salience: number;
}
