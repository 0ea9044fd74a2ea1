import type { EventId, OutletId, PageKind } from './page';

export interface StoryPicture {
  /** File in pictures/ without ending. */
  name: string;
  caption: string;
  credit: string;
}

/** One block of a story; texts may hold the inline marks that `richText` knows. */
export type StoryBlock =
  | { kind: 'paragraph' | 'heading' | 'pull' | 'correction'; text: string }
  | { kind: 'picture'; picture: StoryPicture }
  /** A "Read more" line in the body; `key` names another story. */
  | { kind: 'more'; key: string }
  /** Opens an update of a live blog; the blocks up to the next one belong to it. */
  | { kind: 'update'; published: Date; title: string };

/** A story as its outlet published it, dates filled in. */
export interface Story {
  key: string;
  outlet: OutletId;
  kind: PageKind;
  event: EventId | null;
  title: string;
  standfirst: string | null;
  ageDays: number;
  published: Date;
  modified: Date;
  authors: string[];
  section: string;
  tags: string[];
  picture: StoryPicture | null;
  /** Where an agency's reporter wrote from. */
  dateline: string | null;
  /** An agency's closing line: who reported, who edited. */
  credits: string | null;
  /** The story whose text this one reprints under its own headline. */
  reprintOf: string | null;
  /** The outlet's own running number of it. */
  number: number;
  language: string;
  blocks: StoryBlock[];
}
