import { loadActorModel } from '../models';
import type { Database } from '../store/database';
import { nameArticle, signArticle } from './analyse-article';

/**
 * A made-up article in small, with a bit of all that analysis looks for: names in full and in
 * part, offices, an abbreviation, quotations, figures, dates.
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
 * Runs everything that a reading is about to need once, on a small text, while its page is still
 * being read: the first run takes several times as long as the second, since functions and
 * patterns are made ready when they are first used, models loaded, the database opened.
 * @param signal aborted when the page has been read: what has not run yet would only be in the way
 */
export async function warmUp(db: Database, signal?: AbortSignal): Promise<void> {
  if (begun) return;
  begun = true;
  await db.open();
  if (signal?.aborted) return;
  const signature = await signArticle(SAMPLE);
  // The last to be there.
  await loadActorModel();
  if (!signal?.aborted) await nameArticle(SAMPLE, signature);
}
