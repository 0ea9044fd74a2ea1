import { articleText } from '../article';
import type { Database } from '../store/database';
import { addHighlight } from '../store/edit-story';
import { findPassage } from '../text/find-passage';
import { announceSave } from './announce-save';
import { type SaveTabOutcome, saveTab } from './save-tab';

/** Words kept around a highlight, so that it is found again when the text around it changes. */
const CONTEXT = 60;
const LONGEST = 5000;

/** Saves the story in a tab, if it is not saved yet, and a passage of it as a highlight. */
export async function saveSelection(
  db: Database,
  tabId: number,
  selection: string,
): Promise<SaveTabOutcome> {
  const outcome = await saveTab(db, tabId);
  if ('ok' in outcome && outcome.ok) await highlight(db, outcome.storyId, selection);
  await announceSave(tabId, outcome);
  return outcome;
}

async function highlight(db: Database, storyId: string, selection: string): Promise<void> {
  const saved = await db.texts.get(storyId);
  const text = articleText(saved?.blocks ?? []);
  const passage = selection.slice(0, LONGEST).trim();
  // A passage outside the article's text (a caption, a box) is kept with its words alone.
  const place = findPassage(text, passage);
  await addHighlight(db, {
    id: crypto.randomUUID(),
    storyId,
    start: place?.start ?? -1,
    text: place ? text.slice(place.start, place.end) : passage,
    prefix: place ? text.slice(Math.max(0, place.start - CONTEXT), place.start) : '',
    suffix: place ? text.slice(place.end, place.end + CONTEXT) : '',
    createdAt: Date.now(),
  });
}
