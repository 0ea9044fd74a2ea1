import { describe, expect, it } from 'vitest';
import { changedSentences } from '../../../lib/text/changed-sentences';
import { correctionNotes } from '../../../lib/text/correction-notes';

describe('changedSentences', () => {
  const changed = (text: string, earlier: string) =>
    changedSentences(text, earlier).map(({ start, end }) => text.slice(start, end));

  it('finds what is said otherwise, wherever it stands', () => {
    const earlier = 'Seven people died. The mayor left. Rain fell.';
    expect(changed('Rain fell. Nine people died. The mayor left.', earlier)).toEqual([
      'Nine people died.',
    ]);
  });

  it('passes over spaces, quotation marks and case', () => {
    expect(changed('He said “no”. All left.', 'HE said "no".  All left.')).toEqual([]);
  });

  it('takes everything for changed when there was nothing', () => {
    expect(changed('One. Two.', '')).toEqual(['One.', 'Two.']);
  });
});

describe('correctionNotes', () => {
  const notes = (text: string) =>
    correctionNotes(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    'Correction: the vote was 41 to 6.',
    'CLARIFICATION (12 Nov.): The company is private.',
    'Editor’s note: the name has been changed.',
    'This article was amended on Monday to give the right sum.',
    'An earlier version of this story misspelt the minister’s name.',
    'In einer früheren Version dieses Artikels stand eine falsche Zahl.',
    'Fe de erratas: la cifra era otra.',
  ])('finds %s', (note) => {
    expect(notes(`The ferry sailed.\n\n${note}`)).toEqual([note]);
  });

  it.each([
    'The officer was sent to a house of correction.',
    'Markets saw a correction: shares fell by a tenth.',
    'She called for the correction of the map.',
  ])('leaves %s alone', (text) => {
    expect(notes(text)).toEqual([]);
  });
});
