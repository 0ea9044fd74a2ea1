import type { Block } from '../article';
import type {
  ActorEditRecord,
  HighlightRecord,
  NoteRecord,
  StoryRecord,
  VersionRecord,
} from './records';
import type { StorylineRecord } from './storylines/storyline-records';

/**
 * What can be brought into a library, one thing at a time: all that belongs to the reader and
 * nothing that is derived. A line of a library file is one of these (transfer/library-file.ts).
 */
export type LibraryEntry = StoryEntry | LinkEntry | ActorEditEntry | StorylineEntry;

/** A story with everything of the reader's on it. */
export interface StoryEntry {
  kind: 'story';
  story: StoryRecord;
  blocks: Block[];
  versions: VersionRecord[];
  note: NoteRecord | null;
  highlights: HighlightRecord[];
  /**
   * The storyline it is in; `placed` when the reader has put it there. The machine's own choice
   * goes along too: made again in another order it might found storylines of other names, and the
   * reader's names and marks would hang on ones that are no more.
   */
  storyline: { id: string; placed: boolean } | null;
  /** When it went to the trash, milliseconds since the epoch; null when it did not. */
  deletedAt: number | null;
}

/** A link from another tool's list, to be kept as a story of which only the address is known. */
export interface LinkEntry {
  kind: 'link';
  /** As the list has it. */
  url: string;
  title: string | null;
  tags: string[];
  note: string | null;
  /** Milliseconds since the epoch; null when the list does not say. */
  addedAt: number | null;
}

interface ActorEditEntry {
  kind: 'actor-edit';
  edit: ActorEditRecord;
}

interface StorylineEntry {
  kind: 'storyline';
  storyline: StorylineRecord;
}
