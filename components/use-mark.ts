import { useState } from 'preact/hooks';
import type { Span } from '../lib/analysis';
import { type Passage, sendOrder } from '../lib/messages';

/** Words before a passage that tell which of several places is meant. */
const CONTEXT = 40;
/** An actor can stand in a text a thousand times; the eye needs no more than this. */
const MOST = 200;

type MarkResult = 'none' | 'marked' | 'missing' | 'no-access';

export interface Marking {
  /** Marks a span of the article's text in the page and scrolls to it. */
  show(span: Span): void;
  /** Marks spans without scrolling, none to take the marks away. */
  highlight(spans: readonly Span[]): void;
  /** What the last `show` came to. */
  result: MarkResult;
}

/** Marks passages of an article in the page of its tab. */
export function useMark(tabId: number | null, text: string): Marking {
  const [result, setResult] = useState<MarkResult>('none');
  const order = (spans: readonly Span[], scroll: boolean) => {
    const passages = spans.slice(0, MOST).map((span) => passageOf(text, span));
    return sendOrder('markPassages', { tabId: tabId!, passages, scroll });
  };
  return {
    result,
    show(span) {
      if (tabId === null) return;
      void order([span], true).then(
        (outcome) =>
          setResult(
            outcome.state === 'no-access' ? 'no-access' : outcome.found > 0 ? 'marked' : 'missing',
          ),
        () => setResult('missing'),
      );
    },
    highlight(spans) {
      if (tabId !== null) void order(spans, false).catch(() => {});
    },
  };
}

function passageOf(text: string, { start, end }: Span): Passage {
  const after = text.slice(Math.max(0, start - CONTEXT), start).trim();
  return after ? { text: text.slice(start, end), after } : { text: text.slice(start, end) };
}
