import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBetween, monthTerm } from '../../../../lib/store/search/month-terms';

const days = (day: string) => Date.parse(`${day}T00:00:00Z`);
const time = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.getTime());

describe('monthsBetween', () => {
  it('takes whole months by their terms and the rest by its times', () => {
    expect(monthsBetween(days('2026-03-10'), days('2026-06-02'))).toEqual({
      months: [monthTerm(days('2026-04-01')), monthTerm(days('2026-05-31'))],
      rest: [
        [days('2026-03-10'), days('2026-04-01')],
        [days('2026-06-01'), days('2026-06-02')],
      ],
    });
    expect(monthsBetween(days('2026-01-01'), days('2027-01-01')).rest).toEqual([]);
    expect(monthsBetween(days('2026-03-10'), days('2026-03-12')).months).toBeNull();
    expect(monthsBetween(days('2026-03-10'), days('2026-03-02'))).toEqual({
      months: null,
      rest: [],
    });
  });

  it('covers each time of the span once, and no other', () => {
    fc.assert(
      fc.property(
        time,
        fc.option(time, { nil: null }),
        fc.option(time, { nil: null }),
        (when, after, before) => {
          const { months, rest } = monthsBetween(after, before);
          const term = monthTerm(when);
          const inMonths = months !== null && term >= months[0] && term <= months[1];
          const inRest = rest.filter(([from, to]) => when >= from && when < to).length;
          const isBetween = when >= (after ?? -Infinity) && when < (before ?? Infinity);
          expect(inRest + (inMonths ? 1 : 0)).toBe(isBetween ? 1 : 0);
        },
      ),
    );
  });
});
