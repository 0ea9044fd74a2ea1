/** Why a write failed, as far as the reader can do something about it. */
export type WriteFailure =
  /** The disk or the browser's quota is full. */
  | 'quota'
  /** The database is closed or blocked, e.g. by a newer version of the extension. */
  | 'closed'
  /** The browser refuses storage (private window with history off, damaged profile). */
  | 'refused'
  | 'unknown';

export interface Failed {
  ok: false;
  failure: WriteFailure;
  /** The browser's own words, for a bug report. */
  detail: string;
}

export type SaveOutcome = { ok: true; storyId: string; change: SaveChange } | Failed;

/** `created` a new story; `updated` a new version of a saved one; `unchanged` it was saved as is. */
export type SaveChange = 'created' | 'updated' | 'unchanged';

export type DeleteOutcome =
  | { ok: true; storyId: string }
  | { ok: false; failure: 'missing' }
  | Failed;
