import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../lib/extract/metadata/parse-date';
import { findWrittenDate } from '../../../../lib/extract/metadata/written-date';

const NOW = Date.parse('2026-06-01T12:00:00Z');

describe('parseDate', () => {
  it.each([
    ['2026-03-05T19:12:44+00:00', '2026-03-05T19:12:44+00:00'],
    ['2026-03-05T19:12:44.123Z', '2026-03-05T19:12:44Z'],
    ['2026-03-05 19:12:44', '2026-03-05T19:12:44'],
    ['2026-03-05T19:12+0100', '2026-03-05T19:12:00+01:00'],
    ['2026-03-05', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['05.03.2026, 19:12 Uhr', '2026-03-05'],
    ['1772737964', '2026-03-05T19:12:44.000Z'],
    ['1772737964000', '2026-03-05T19:12:44.000Z'],
    ['Thu, 05 Mar 2026 19:12:44 GMT', '2026-03-05T19:12:44.000Z'],
    ['March 5, 2026 11:30 PM EST', '2026-03-05'],
    ['Mar 5, 2026', '2026-03-05'],
  ])('%s', (text, expected) => {
    expect(parseDate(text, NOW)).toBe(expected);
  });

  it.each(['', 'yesterday', '2026-02-30', '1744-08-31', '2027-01-01', '2026', '12:30', 'May we'])(
    'is no date: %s',
    (text) => expect(parseDate(text, NOW)).toBeNull(),
  );
});

describe('findWrittenDate', () => {
  it.each([
    ['Published 5 March 2026, 10:15', 'en-GB', '2026-03-05'],
    ['Posted on March 5th, 2026 by staff', 'en-US', '2026-03-05'],
    ['Sept. 5, 2025', 'en', '2025-09-05'],
    ['Donnerstag, 5. März 2026, 06:40 Uhr', 'de', '2026-03-05'],
    ['5 de marzo de 2026', 'es', '2026-03-05'],
    ['le 5 février 2026 à 12 h', 'fr', '2026-02-05'],
    ['5 lutego 2026', 'pl', '2026-02-05'],
    ['2026年3月5日 5時00分', 'ja', '2026-03-05'],
    ['05/03/2026', 'en-GB', '2026-03-05'],
    ['05/03/2026', 'en-US', '2026-05-03'],
    ['25/03/2026', 'en-US', '2026-03-25'],
    ['Stand: 05.03.2026', 'de', '2026-03-05'],
    ['Updated 7 March 2026, first published 5 March 2026', 'en', '2026-03-07'],
  ])('%s (%s)', (text, language, expected) => {
    expect(findWrittenDate(text, language, NOW)).toBe(expected);
  });

  it.each(['no date here', '5 Marble 2026', '99/99/2026', '5 March 2029', 'Room 5, March 20'])(
    'finds none: %s',
    (text) => expect(findWrittenDate(text, 'en', NOW)).toBeNull(),
  );

  it('bears an invalid language', () => {
    expect(findWrittenDate('5 March 2026', 'not a tag', NOW)).toBe('2026-03-05');
  });
});
