import { describe, expect, it } from 'vitest';
import { storylineName } from '../../../lib/related/storyline-name';

describe('storylineName', () => {
  it('takes what most stories put first, names before words', () => {
    const name = storylineName([
      { names: ['Marta Ilves', 'Orvane'], words: ['dam', 'cracks'] },
      { names: ['Orvane', 'Oskar Tembo'], words: ['dam', 'inquiry'] },
      { names: ['Orvane', 'Marta Ilves'], words: ['villagers', 'dam'] },
    ]);
    expect(name).toEqual({ names: ['Orvane', 'Marta Ilves'], words: ['dam'] });
  });

  it('says no name twice, in parts or as a word', () => {
    const name = storylineName([
      { names: ['Marta Ilves', 'Ilves'], words: ['Ilves', 'resigned'] },
      { names: ['Ilves', 'Marta Ilves'], words: ['Marta', 'resigned'] },
    ]);
    expect(name).toEqual({ names: ['Marta Ilves'], words: ['resigned'] });
  });

  it('says no name again as what is derived from it', () => {
    const of = (name: string, word: string) => {
      const story = { names: [name], words: [word] };
      return storylineName([story, story]).words;
    };
    expect(of('Libya', 'Libyan')).toEqual([]);
    expect(of('Ukraine', 'Ukrainians')).toEqual([]);
    expect(of('Iraq', 'Iraqi')).toEqual([]);
    expect(of('Gaza', 'Gazans')).toEqual([]);
    expect(of('Malaysia Airlines', 'Malaysian')).toEqual([]);
    expect(of('Chile', 'Chilean')).toEqual([]);
    expect(of('Chile', 'children')).toEqual(['children']);
    expect(of('Costa', 'costs')).toEqual(['costs']);
    expect(of('Bush', 'bushfires')).toEqual(['bushfires']);
    expect(of('Iran', 'Iraqi')).toEqual(['Iraqi']);
    expect(of('Ali', 'aliens')).toEqual(['aliens']);
  });

  it('counts spellings as one and shows that of running text', () => {
    const name = storylineName([
      { names: [], words: ['KESHT', 'mine'] },
      { names: [], words: ['KESHT', 'convoy'] },
      { names: [], words: ['Kesht', 'attack'] },
    ]);
    expect(name.words).toEqual(['Kesht']);
  });

  it('keeps an abbreviation in capitals', () => {
    const name = storylineName([
      { names: ['NATO'], words: [] },
      { names: ['NATO'], words: [] },
    ]);
    expect(name.names).toEqual(['NATO']);
  });

  it('makes do with what two stories share when they are many and loosely tied', () => {
    const loose = Array.from({ length: 12 }, (_, at) => ({
      names: [`Place ${at >> 1}`],
      words: [],
    }));
    expect(storylineName(loose).names).toHaveLength(1);
  });

  it('is empty when nothing is shared', () => {
    const apart = [
      { names: ['Belmora'], words: ['chess'] },
      { names: ['Orvane'], words: ['dam'] },
    ];
    expect(storylineName(apart)).toEqual({ names: [], words: [] });
  });
});
