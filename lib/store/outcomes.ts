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

/** What became of a batch of entries of a file. */
export type ImportOutcome =
  | {
      ok: true;
      /** Stories that are new. */
      added: number;
      /** Stories that were there already, and were merged. */
      known: number;
      /** Entries that are not of the right form. */
      refused: number;
      /** Stories that are here under another id than in the file: the file's and ours. */
      moved: [string, string][];
    }
  | Failed;
