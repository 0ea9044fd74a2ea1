import { describe, expect, it } from 'vitest';
import { findYearlessDate } from '../../../../lib/extract/metadata/yearless-date';

const NOW = Date.parse('2026-06-01T12:00:00Z');

describe('findYearlessDate', () => {
  it.each([
    ['Published: 12.5. Text: Ada Orne', '2026-05-12'],
    ['Stand: 24. 12., 10 Uhr', '2025-12-24'],
    ['Published: 31.2.', null],
    ['Version 2.3.1', null],
    ['on 12.5.1987', null],
    ['a wait of 4.16. and more', null],
  ])('%s', (line, date) => expect(findYearlessDate(line, NOW)).toBe(date));
});
