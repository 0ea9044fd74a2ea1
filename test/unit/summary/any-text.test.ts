import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/analysis';
import { datesAhead } from '../../../lib/summary/dates-ahead';
import { findFigures } from '../../../lib/summary/figures';
import { checkHeadline } from '../../../lib/summary/headline-check';
import { keySentences } from '../../../lib/summary/key-sentences';
import { loadSummaryModel } from '../../../lib/summary/summary-model';
import { splitSentences } from '../../../lib/text/sentences';

const model = loadSummaryModel(Uint8Array.from(readFileSync('public/summary.bin')).buffer);

// Words, marks and breaks that the rules look for, in any order, beside anything at all.
const PIECES =
  'The the he “Quote” " \' ’ ( ) . .. … ! ? 。 ؟ 12 1,200 3.5 $ % million 2031 March May 12th Friday U.S. Mr. z. B. killed people in on to by of and ; : — \n\n 3月12日 死者 العدد मार्च'.split(
    ' ',
  );
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(' '));
const anyLanguage = fc.constantFrom(
  null,
  'en',
  'en-GB',
  'de',
  'fr',
  'ar',
  'hi',
  'ja',
  'th',
  'xx',
  '',
);

function expectInside(span: Span, text: string): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
}

describe('any text', () => {
  it('is cut into sentences that hold all its letters, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        let joined = '';
        for (const span of splitSentences(text)) {
          expectInside(span, text);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
          joined += text.slice(span.start, span.end);
        }
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it('is summarised by at most so many sentences of its own, in order', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, fc.integer({ min: 1, max: 5 }), (text, language, count) => {
        const chosen = keySentences({ title: text.slice(0, 40), text, language }, count, model);
        expect(chosen.length).toBeLessThanOrEqual(count);
        let last = 0;
        for (const span of chosen) {
          expectInside(span, text);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
          if (span.needsContext) expect(span.needsContext.end).toBeLessThanOrEqual(span.start);
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('gives figures, dates and headline words that stand in it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyLanguage, (text, title, language) => {
        for (const figure of findFigures(text, language)) {
          expectInside(figure.number, text);
          expectInside(figure.phrase, text);
          expect(Number.isFinite(figure.value)).toBe(true);
        }
        const options = { published: '2026-03-04', now: '2026-03-04', language };
        for (const { date, from, to } of datesAhead(text, options)) {
          expectInside(date, text);
          expect(to > '2026-03-04' && from <= to).toBe(true);
        }
        for (const part of checkHeadline(title, text, language))
          expect(title.slice(part.start, part.end)).toBe(part.text);
      }),
      { seed: 3, numRuns: 400 },
    );
  });
});
