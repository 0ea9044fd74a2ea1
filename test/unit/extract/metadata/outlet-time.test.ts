import { describe, expect, it } from 'vitest';
import { outletTime } from '../../../../lib/extract/metadata/outlet-time';

const EVENING = '2026-03-06T03:22:07Z';

describe('outletTime', () => {
  it.each([
    ['the same moment with its offset', ['2026-03-05T22:22:07-05:00'], '2026-03-05T22:22:07-05:00'],
    ['a day only: the least offset that reaches it', ['2026-03-05'], '2026-03-05T23:22:07-04:00'],
    ['the same day: nothing to tell', ['2026-03-06'], EVENING],
    ['a day too far off', ['2026-03-03'], EVENING],
    ['another moment with an offset', ['2026-03-05T10:00:00-05:00'], EVENING],
    ['universal time tells nothing of the outlet', ['2026-03-05T10:00:00Z'], EVENING],
    ['nothing', [], EVENING],
  ])('%s', (_, shown, expected) => {
    const time = outletTime(EVENING, shown);
    expect(time).toBe(expected);
    expect(Date.parse(time)).toBe(Date.parse(EVENING));
  });

  it('puts a morning in the east on its own day', () => {
    expect(outletTime('2026-03-05T22:03:00Z', ['2026-03-06'])).toBe('2026-03-06T00:03:00+02:00');
  });

  it('leaves a moment with an offset of its own alone', () => {
    const given = '2026-03-05T22:22:07+01:00';
    expect(outletTime(given, ['2026-03-06'])).toBe(given);
  });
});
