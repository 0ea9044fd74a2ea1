const DAY = 86_400_000;

/** Whole days from `earlier` to `later`, both milliseconds since the epoch. */
export function daysBetween(earlier: number, later: number): number {
  return Math.round((later - earlier) / DAY);
}

/**
 * How much two publications are of one time, `floor`…1: falls with this time constant (days).
 * Unknown times give `unknown`.
 */
export function nearness(
  a: number | null,
  b: number | null,
  { days, floor, unknown }: { days: number; floor: number; unknown: number },
): number {
  if (a === null || b === null) return unknown;
  return floor + (1 - floor) * Math.exp(-Math.abs(a - b) / DAY / days);
}
