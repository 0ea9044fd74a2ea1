import { describe, expect, it } from 'vitest';
import { datelineLength, isFurniture } from '../../../lib/summary/sentences/furniture';
import { leansBack } from '../../../lib/summary/sentences/leaning';

describe('isFurniture', () => {
  it.each([
    'Read more: Ten pictures of the old harbour',
    'scroll down for video .',
    'Click here to view our gallery.',
    'Sign up for our daily newsletter',
    'Photo: Marit Solvane/Nordbild',
    'Photograph by Jan Orr',
    'Share this article',
    'Follow us on Facebook',
    '(Reporting by Ana Orvane; Editing by Kim Tessel)',
    '© 2026 Nordbild. All rights reserved.',
    'Advertisement',
    'A version of this article appeared in print on Monday.',
    'This story was updated at 5 p.m.',
    'Do you have a story? Contact our newsdesk by email.',
    'Lesen Sie auch: Der Hafen stirbt',
  ])('%s', (sentence) => {
    expect(isFurniture(sentence)).toBe(true);
  });

  it.each([
    'The newsletter that Sign up for Peace sends was stopped by a court.',
    'Read the room, the minister told her party, and vote.',
    'Photographs of the crash show two cars.',
    'Watch makers in Velden fear the new tariff.',
    'Share prices fell on Monday.',
    'She clicked on a link and lost 4,000 crowns.',
    'The image of the city suffered.',
  ])('not: %s', (sentence) => {
    expect(isFurniture(sentence)).toBe(false);
  });
});

describe('datelineLength', () => {
  it.each([
    ['VELDEN (Reuters) - The port closed.', 'VELDEN (Reuters) - '],
    ['ARVIK, March 3 (AP) — The port closed.', 'ARVIK, March 3 (AP) — '],
    ['(CNN) The port closed.', '(CNN) '],
    ['( cnn ) the port closed .', '( cnn ) '],
    ['GENEVA — The port closed.', 'GENEVA — '],
    ['The port (Velden) closed.', ''],
    ['NATO — the alliance — met.', ''],
    ['The union (PSK) called a strike.', ''],
  ])('%s', (text, dateline) => {
    expect(text.slice(0, datelineLength(text))).toBe(dateline);
  });
});

describe('leansBack', () => {
  it.each([
    'she also resigned',
    'but he refused',
    'however the vote failed',
    'er trat zurück',
    'this is why',
    'it calls for better pay',
    'its director resigned',
  ])('%s', (sentence) => {
    expect(leansBack(sentence.split(' '))).toBe(true);
  });

  it.each([
    'it rained in velden',
    'it was ilves who left',
    'but it is late',
    'the minister left',
    'but the minister left',
    'ilves left',
  ])('not: %s', (sentence) => {
    expect(leansBack(sentence.split(' '))).toBe(false);
  });
});
