import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../lib/actors/lexicon';
import { FLAG } from '../../../lib/actors/word-flags';
import { hashText } from '../../../lib/actors/word-info';
import { makeChains } from '../../../tools/actor-training/chains';
import { cleanGold } from '../../../tools/actor-training/clean-gold';
import { generateNews } from '../../../tools/actor-training/generate-news';
import { makeLexicon } from '../../../tools/actor-training/make-lexicon';
import { trainCrf } from '../../../tools/actor-training/train-crf';
import { labelText } from '../../../tools/actor-training/training-text';

const flags: Record<string, number> = { german: FLAG.demonym, kenya: FLAG.country };
const clean = (text: string, start: number, end: number, type: 'PER' | 'ORG' | 'LOC') =>
  cleanGold(text, [{ start, end, type }], (name) => flags[name] ?? 0).map(
    (name) => `${name.type} ${text.slice(name.start, name.end)}`,
  );

describe('cleanGold', () => {
  it.each([
    ['drops articles', clean('the United Front', 0, 16, 'ORG'), ['ORG United Front']],
    ['but not of The Hague', clean('The Hague', 0, 9, 'LOC'), ['LOC The Hague']],
    ['takes peoples for no actors', clean('German', 0, 6, 'ORG'), ['MISC German']],
    ['takes countries for places', clean('Kenya', 0, 5, 'ORG'), ['LOC Kenya']],
    ['parts places', clean('Orsk, Varna', 0, 11, 'LOC'), ['LOC Orsk', 'LOC Varna']],
    ['cuts notes off', clean('Orsk Front,[3]', 0, 14, 'ORG'), ['ORG Orsk Front']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('makeLexicon', () => {
  it('finds what was put in and nothing else', () => {
    const words = Array.from({ length: 300 }, (_, i) => `word${i}`);
    const entries = new Map(words.map((word, i) => [word, { flags: i, coarse: i % 60, fine: i }]));
    const lexicon = new Lexicon(makeLexicon(entries));
    words.forEach((word, i) => {
      expect(lexicon.flags(lexicon.find(hashText(word)))).toBe(i);
      expect(lexicon.fine(lexicon.find(hashText(word)))).toBe(i);
    });
    expect(lexicon.find(hashText('another'))).toBe(-1);
  });
});

describe('generateNews', () => {
  const stories = generateNews(200, 3);

  it('is the same every time', () => {
    expect(generateNews(200, 3)).toEqual(stories);
    expect(generateNews(5, 4)).not.toEqual(stories.slice(0, 5));
  });

  it('marks names that do not overlap and fills every slot', () => {
    for (const { text, gold } of stories) {
      expect(text).not.toMatch(/[{}[\]]/);
      gold.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(gold[i - 1]?.end ?? 0);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      });
    }
  });
});

describe('trainCrf', () => {
  it('learns what the labels say', () => {
    const lexicon = new Lexicon(makeLexicon(new Map()));
    const texts = Array.from({ length: 30 }, (_, i) => {
      const text = i % 2 ? 'Mr Oran sat.' : 'in Oran it';
      const type = i % 2 ? 'PER' : 'LOC';
      return labelText(text, [{ start: 3, end: 7, type }], lexicon);
    });
    const chains = makeChains(texts, 16, 1);
    const losses: string[] = [];
    const { weights } = trainCrf(chains, {
      epochs: 6,
      rate: 0.1,
      dropout: 0.1,
      seed: 1,
      runs: 2,
      most: 500,
      log: (line) => losses.push(line),
    });
    const loss = (line: string) => Number(/([\d.]+) nats/.exec(line)?.[1]);
    expect(loss(losses.at(-1)!)).toBeLessThan(0.1);
    expect(loss(losses[0]!)).toBeGreaterThan(loss(losses.at(-1)!));
    expect(weights.filter((weight) => weight !== 0).length).toBeLessThanOrEqual(600);
  });
});
