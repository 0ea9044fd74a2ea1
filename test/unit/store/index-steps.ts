import { articleText } from '../../../lib/article';
import type { Database } from '../../../lib/store/database';
import { deleteStory } from '../../../lib/store/delete-story';
import type { Derived } from '../../../lib/store/derived-rows';
import { restoreStory } from '../../../lib/store/restore-story';
import { saveStory } from '../../../lib/store/save-story';
import { searchTermsOf } from '../../../lib/store/search/search-terms';
import { type SampleText, sampleSignature } from '../related/sample';
import { makeArticle, makeDerived, makeInput } from './make-input';

export const WORDS =
  'dam lake crack governor Ilves Orvane Belmora council vote beaver flood inquiry Keth chess title'.split(
    ' ',
  );

/** Many segments of many blocks, and merges of many steps, with few stories. */
export const SMALL = { recent: 3, fanIn: 2, stepBlocks: 1, blockBytes: 48 };

export type Step =
  /** Saves the story of a slot, or brings it up to date. */
  | { kind: 'save'; slot: number; words: string[] }
  | { kind: 'delete'; slot: number }
  | { kind: 'restore'; slot: number }
  /** A number of steps of background work; the rest is left for later. */
  | { kind: 'tend'; times: number }
  | { kind: 'reopen' };

interface KeptStory {
  id: string;
  words: string[];
}

/** The stories that must be in the library, by slot; what is deleted under its negative. */
export type Kept = Map<number, KeptStory>;

export function sampleOf(slot: number, words: readonly string[]): SampleText {
  return {
    title: words.slice(0, 3).join(' '),
    text: `${words.join(' ')}. Slot ${slot} of the library.`,
    published: `2026-03-${String(1 + slot).padStart(2, '0')}`,
  };
}

function derivedOf(sample: SampleText): Derived {
  const { title, text } = sample;
  const signature = sampleSignature(sample);
  return makeDerived({
    signature,
    searchable: searchTermsOf({ title, text, time: signature.time }),
  });
}

let ids = 0;

const urlOf = (slot: number) => `https://news.example/${slot}`;
const inTrash = (slot: number) => -1 - slot;

/** Carries a step out in the library, by the functions the background uses, and in the model. */
export async function applyStep(db: Database, kept: Kept, step: Step): Promise<void> {
  if (step.kind === 'save') await save(db, kept, step.slot, step.words);
  else if (step.kind === 'delete') {
    const story = kept.get(step.slot);
    if (!story) return;
    await deleteStory(db, story.id, 0);
    kept.delete(step.slot);
    kept.set(inTrash(step.slot), story);
  } else if (step.kind === 'restore') {
    const story = kept.get(inTrash(step.slot));
    if (!story) return;
    const derived = derivedOf(sampleOf(step.slot, story.words));
    await restoreStory(db, story.id, async () => derived);
    if (kept.has(step.slot)) return;
    kept.set(step.slot, story);
    kept.delete(inTrash(step.slot));
  }
}

async function save(db: Database, kept: Kept, slot: number, words: string[]): Promise<void> {
  const sample = sampleOf(slot, words);
  const article = makeArticle({
    url: urlOf(slot),
    title: sample.title,
    published: sample.published ?? null,
    blocks: [{ kind: 'paragraph', text: sample.text }],
  });
  const newId = () => `id-${ids++}`;
  const { storyId } = await saveStory(
    db,
    makeInput(article, { derived: derivedOf(sample), newId }),
  );
  kept.set(slot, { id: storyId, words });
}

/** Derives a story's part of the index from what the library holds of it. */
export function deriveKept(db: Database): (storyId: string) => Promise<Derived | null> {
  return async (storyId) => {
    const [story, text] = await Promise.all([db.stories.get(storyId), db.texts.get(storyId)]);
    if (!story) return null;
    const { title, published } = story;
    const sample = { title, text: articleText(text?.blocks ?? []) };
    return derivedOf(published ? { ...sample, published } : sample);
  };
}
