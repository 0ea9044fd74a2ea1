import { describe, expect, it } from 'vitest';
import { calendarWords } from '../../../lib/text/calendar-words';

describe('calendarWords', () => {
  it.each<[string | null, string[]]>([
    [null, ['november', 'nov', 'sept', 'tuesday', 'tues']],
    ['en-GB', ['may', 'fri']],
    ['de-AT', ['dezember', 'dienstag', 'november', 'wednesday']],
    ['fr', ['fevrier', 'mercredi']],
    ['no language', ['january']],
    ['', ['january']],
  ])('of %s has %s', (language, expected) => {
    const words = calendarWords(language);
    expect(expected.filter((word) => !words.has(word))).toEqual([]);
  });

  it('has no other words', () => {
    expect(calendarWords('de').has('damm')).toBe(false);
  });
});
