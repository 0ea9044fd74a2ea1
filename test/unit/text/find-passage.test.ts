import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../lib/text/find-passage';

const found = (text: string, passage: string, near?: number) => {
  const span = findPassage(text, passage, near);
  return span && text.slice(span.start, span.end);
};

describe('findPassage', () => {
  it('passes over spaces, quotation marks and case', () => {
    expect(found('He said:  “We\u00a0are – not going.” Then left.', '"we are - not going"')).toBe(
      '“We\u00a0are – not going.',
    );
  });

  it('takes in the marks that the passage has at its ends', () => {
    expect(found('Then: “No!” he said.', '"No!"')).toBe('“No!”');
    expect(found('Then: “No!” he said.', 'No')).toBe('No');
    expect(found('One. Two (three).', 'Two (three).')).toBe('Two (three).');
  });

  it('finds the place nearest to the hint', () => {
    const text = 'No comment. Later: no comment. At last: no comment.';
    expect(findPassage(text, 'no comment', 20)?.start).toBe(19);
    expect(findPassage(text, 'no comment')?.start).toBe(0);
  });

  it('keeps offsets right after letters that lengthen in lower case and outside the BMP', () => {
    expect(found('İİİ 𝒳 Ankara spoke', 'ankara')).toBe('Ankara');
    expect(found('x 𝒳𝒴', '𝒳𝒴')).toBe('𝒳𝒴');
  });

  it('finds nothing for nothing', () => {
    expect(findPassage('Some text', ' – ')).toBeNull();
    expect(findPassage('Some text', 'other')).toBeNull();
  });
});
