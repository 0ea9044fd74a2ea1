import { describe, expect, it } from 'vitest';
import { isReprint, sketchOf } from '../../../lib/related/sketch';

const sentence = (at: number) =>
  `In the ${at}th ward of Belmora the council counted ${at * 37} votes for the list of Ruvan Keth and ${at * 11} for nobody at all.`;
const report = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => sentence(from + at)).join(' ');

describe('isReprint', () => {
  it('knows the same copy with another head and tail', () => {
    const agency = report(0, 20);
    const printed = `By our own reporter. ${agency} More in the evening edition.`;
    expect(isReprint(sketchOf(agency), sketchOf(printed))).toBe(true);
  });

  it('knows copy cut to a third', () => {
    expect(isReprint(sketchOf(report(0, 24)), sketchOf(report(0, 8)))).toBe(true);
  });

  it('tells two reports apart that share a background paragraph', () => {
    const one = `${report(0, 4)} ${report(100, 115)}`;
    const other = `${report(0, 4)} ${report(200, 215)}`;
    expect(isReprint(sketchOf(one), sketchOf(other))).toBe(false);
  });

  it('says nothing of texts too short to judge', () => {
    expect(isReprint(sketchOf('Nothing new today.'), sketchOf('Nothing new today.'))).toBe(false);
  });
});
