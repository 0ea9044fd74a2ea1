/**
 * What the reader made of a storyline; belongs to the reader. A storyline the reader never touched
 * has no such row: it is only named by the stories in it (`SignatureRecord.storyline`).
 */
export interface StorylineRecord {
  id: string;
  /** The reader's own name for it. */
  name: string | null;
  muted: boolean;
  /** Publication time up to which the reader has read it, milliseconds since the epoch. */
  readUpTo: number | null;
}

/**
 * A story's place in a storyline as the reader has arranged it; belongs to the reader. The
 * machine never moves such a story, whatever a better analysis would say.
 */
export interface StorylinePlaceRecord {
  storyId: string;
  storyline: string;
}
