import { articleText } from '../../article';
import type { EarlierText } from '../../related/known-texts';
import type { Database } from '../database';
import { type RelatedQuery, relatedStories } from './related-stories';

/** What novelty is measured against; more texts cost 2 ms each and add little. */
const MOST = 16;

/**
 * The texts of the saved stories related to an article, likest first: what the reader has read of
 * it. Offsets of what is found in them count in `articleText`.
 */
export async function earlierTexts(
  db: Database,
  query: RelatedQuery,
  most = MOST,
): Promise<EarlierText[]> {
  const related = await relatedStories(db, query, most);
  const texts = await db.texts.bulkGet(related.map(({ storyId }) => storyId));
  return texts.flatMap((text) =>
    text ? [{ id: text.storyId, text: articleText(text.blocks) }] : [],
  );
}
