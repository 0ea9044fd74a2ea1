import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../lib/analysis';
import type { Article } from '../lib/article';
import { loadFrequencies } from '../lib/models';
import type { SentenceNovelty } from '../lib/related/novelty';
import type { Earlier, EarlierStory } from '../lib/store/storylines/read-earlier';
import { splitSentences } from '../lib/text/sentences';

export interface JudgedSentence extends Span {
  novelty: SentenceNovelty;
  /** The saved story in which it was read before. */
  readIn: EarlierStory | null;
}

export interface Novelty {
  /** In the order of the text. */
  fresh: JudgedSentence[];
  known: JudgedSentence[];
  sentences: number;
}

/** Below this many words a sentence says too little to be called new or known. */
const LEAST_WORDS = 5;
/** A sentence this much read before is known for sure. */
const IS_KNOWN = 0.2;

/** What in an article is new against the saved stories of its storyline; null until judged, or with none saved. */
export function useNovelty(
  article: Article,
  text: string,
  earlier: Earlier | null,
): Novelty | null {
  const [novelty, setNovelty] = useState<Novelty | null>(null);
  useEffect(() => {
    setNovelty(null);
    if (!earlier || earlier.stories.length === 0) return undefined;
    let current = true;
    // Stemmers for 17 languages are most of a screen's weight: they come after the first paint.
    const engine = import('../lib/related/novelty');
    void Promise.all([engine, loadFrequencies()]).then(
      ([{ IS_NEW, sentenceNovelty }, frequencies]) => {
        if (!current) return;
        const spans = splitSentences(text).filter(
          ({ start, end }) => text.slice(start, end).split(/\s+/).length >= LEAST_WORDS,
        );
        const judged = sentenceNovelty(
          spans.map(({ start, end }) => text.slice(start, end)),
          earlier.stories.map((each) => ({ id: each.story.id, text: each.text })),
          article.language,
          frequencies,
        );
        setNovelty(sortOut(spans, judged, earlier, IS_NEW));
      },
    );
    return () => {
      current = false;
    };
  }, [article, earlier]);
  return novelty;
}

function sortOut(
  spans: readonly Span[],
  judged: readonly SentenceNovelty[],
  earlier: Earlier,
  isNew: number,
): Novelty {
  const sentences = spans.map((span, index): JudgedSentence => {
    const novelty = judged[index]!;
    const readIn = earlier.stories.find(({ story }) => story.id === novelty.known?.id) ?? null;
    return { ...span, novelty, readIn };
  });
  return {
    fresh: sentences.filter(({ novelty }) => novelty.score >= isNew),
    known: sentences.filter(({ novelty, readIn }) => novelty.score <= IS_KNOWN && readIn),
    sentences: sentences.length,
  };
}
