import { describe, expect, it } from 'vitest';
import { type Outlet, outletNames } from '../../../lib/related/outlet-names';
import { labelsOf } from '../../../lib/related/storyline-name';
import { sampleSignature } from './sample';

const WIRE: Outlet = { name: 'North Wire', url: 'https://www.northwire.example/a' };

const without = (outlet: Outlet, text: string) =>
  outletNames(outlet).without(text).replace(/\s+/g, ' ').trim();

describe('outletNames', () => {
  it.each<[string, Outlet, string, string]>([
    ['its name', WIRE, 'He told North Wire on Monday.', 'He told ; on Monday.'],
    ['its name in capitals', WIRE, 'NORTH WIRE/J. Doe', '; /J. Doe'],
    ['its name in one word', WIRE, 'Seen by NorthWire today', 'Seen by ; today'],
    [
      'a single word with its article',
      { name: 'The Ledger', url: 'https://ledger.example/a' },
      'Papers seen by The Ledger show it, the Ledger has learned.',
      'Papers seen by ; show it, ; has learned.',
    ],
    [
      'its initials',
      { name: 'The New York Times', url: 'https://www.nytimes.com/a' },
      'NYT staff asked.',
      '; staff asked.',
    ],
    [
      'the abbreviation within its name',
      { name: 'BBC News', url: 'https://www.bbc.co.uk/a' },
      'BBC Radio and BBC News said.',
      '; Radio and ; said.',
    ],
    [
      'the abbreviation that is its host',
      { name: 'Cable Network', url: 'https://edition.cnn.com/a' },
      'A poll for CNN found.',
      'A poll for ; found.',
    ],
    [
      'two initials where the host begins with them',
      { name: 'Associated Press', url: 'https://apnews.com/a' },
      'BELMORA (AP)',
      'BELMORA ( ; )',
    ],
    [
      'a name without spaces',
      { name: '朝日新聞', url: 'https://x.jp/' },
      '朝日新聞によると',
      '; によると',
    ],
  ])('takes out %s', (_, outlet, text, expected) => {
    expect(without(outlet, text)).toBe(expected);
  });

  it.each<[string, Outlet, string]>([
    [
      'a mere word',
      { name: 'The Ledger', url: 'https://l.example/' },
      'The ledger was lost, and ledgers are dear.',
    ],
    [
      'the name of another that begins or ends so',
      { name: 'The World', url: 'https://w.example/' },
      'A loan of the World Bank, a film by Jurassic World.',
    ],
    ['initials that may be anything', WIRE, 'NW of the lake'],
    [
      'a place in the name of the host',
      { name: 'Boston Daily', url: 'https://boston.com/' },
      'In Boston it rained.',
    ],
    ['another outlet', WIRE, 'Harbour Post and Wire Ltd reported.'],
  ])('leaves %s alone', (_, outlet, text) => {
    expect(without(outlet, text)).toBe(text);
  });

  it('tells names of the outlet from those of others', () => {
    const names = outletNames({ name: 'The Ledger', url: 'https://ledger.example/' });
    expect(['Ledger', 'The Ledger', 'LEDGER'].every((name) => names.has(name))).toBe(true);
    expect(['Heath Ledger', 'Velmar Group', ''].some((name) => names.has(name))).toBe(false);
  });

  it('takes nothing out where there is no name', () => {
    expect(outletNames(null).without('North Wire')).toBe('North Wire');
    expect(without({ name: '…', url: 'not a url' }, 'North Wire')).toBe('North Wire');
  });
});

describe('the signature of an article', () => {
  const actor = (name: string) => ({
    name,
    type: 'ORG' as const,
    aliases: [],
    roles: [],
    salience: 1,
    count: 2,
  });
  const story = {
    title: 'Orvane dam cracks',
    text: 'BELMORA (North Wire) - Engineers found cracks, the mayor of North Belmora told North Wire. "Run," the Orvane Corps told North Wire.',
    actors: {
      actors: ['North Wire', 'Orvane Corps'].map(actor),
      mentions: [],
      quotes: [],
      statements: [],
    },
  };

  it('holds nothing of the outlet it stands in', () => {
    const { terms } = sampleSignature({ ...story, outlet: WIRE });
    expect(terms.some(({ term }) => /wire/.test(term))).toBe(false);
    expect(labelsOf(terms).names).toEqual(['Orvane Corps']);
  });

  it('holds the name of another outlet', () => {
    const { terms } = sampleSignature({ ...story, outlet: { ...WIRE, name: 'The Ledger' } });
    expect(labelsOf(terms).names).toContain('North Wire');
  });
});
