import { loadActorModel } from '../models';
import type { Database } from '../store/database';
import { findStory } from '../store/find-story';
import { relatedStories } from '../store/index/related-stories';
import { signArticle } from './analyse-article';

/**
 * A made-up article in small, with a bit of all that a signature is made of: names, an
 * abbreviation, figures, dates, words of every kind.
 */
const SAMPLE = {
  title: 'Harbour union of Ostrand rejects offer of 4.5 percent',
  standfirst: 'Talks resume on Monday.',
  language: 'en',
  published: null,
  site: 'Backstory',
  url: 'https://example.org/',
  blocks: [
    'OSTRAND, March 3 - The Ostrand Harbour Union (OHU) rejected an offer of 4.5 percent on Tuesday, said Ilse Brandvik, the head of the union.',
    '“We will not sign this,” Brandvik told reporters in Norway. “Not after 12 years.” She added that the OHU’s members had voted against it.',
    'Transport Minister Aron Velde, a former judge, warned that the strike would cost $3.2 million a day. According to the ministry, 1,400 people work in the U.S. and Germany for Velde & Sons Ltd.',
  ].map((text) => ({ kind: 'paragraph' as const, text })),
};

let begun = false;

/**
 * Runs what a reading is about to need once, on a small text, while its page is still being read:
 * the first run takes several times as long as the second, since functions and patterns are made
 * ready when they are first used, models loaded, the database opened. Not the search for names,
 * which takes as long the second time.
 * @param signal aborted when the page has been read: what has not run yet would only be in the way
 */
export async function warmUp(db: Database, signal?: AbortSignal): Promise<void> {
  if (begun) return;
  begun = true;
  void loadActorModel().catch(() => {});
  // The browser opens the library's files, which takes it longer than all the rest takes us.
  const opened = findStory(db, [SAMPLE.url]);
  opened.catch(() => {});
  const signature = await signArticle(SAMPLE);
  await opened;
  if (!signal?.aborted) await relatedStories(db, { signature });
}
