import { describe, expect, it } from 'vitest';
import { type Profile, ProfileSum } from '../../../lib/related/profile';
import { SIGNATURE_TERMS } from '../../../lib/related/signature-terms';
import { sampleSignature } from './sample';

const DAM = {
  title: 'Orvane dam cracks after a week of rain',
  text: "Engineers found cracks in the Orvane dam in the UK, and Governor Marta Ilves ordered 4,150 people below it to leave. Ilves's office gave no date for their return.",
};

const similarity = (a: Profile, b: Profile) => ProfileSum.of(a).dot(b);

const termsOf = (signature: ReturnType<typeof sampleSignature>) =>
  new Map(signature.terms.map((term) => [term.term, term]));

describe('signatureOf', () => {
  it('weighs what is rare and up front above what is common', () => {
    const terms = termsOf(sampleSignature(DAM));
    const weight = (term: string) => terms.get(term)?.weight ?? 0;
    expect(weight('orvan')).toBeGreaterThan(weight('dam'));
    expect(weight('dam')).toBeGreaterThan(weight('offic'));
    expect(weight('offic')).toBeGreaterThan(weight('the'));
  });

  it('shows names whole and words as the text spells them, and hides what says nothing', () => {
    const terms = termsOf(sampleSignature(DAM));
    expect(terms.get('@ilves')).toMatchObject({ kind: 'actor', spelling: 'Governor Marta Ilves' });
    expect(terms.get('crack')).toMatchObject({ kind: 'word', spelling: 'cracks' });
    expect(terms.get('@uk')?.kind).toBeNull();
    expect(terms.get('the')?.kind ?? null).toBeNull();
  });

  it('spells a word as the text mostly does, in capitals only when it never does otherwise', () => {
    const terms = termsOf(
      sampleSignature({
        title: 'KESHT CONVOY ATTACKED',
        text: 'KESHT, Tarvand - A convoy near Kesht was hit, HEQ said. Convoys to Kesht are guarded.',
      }),
    );
    expect(terms.get('kesht')?.spelling).toBe('Kesht');
    expect(terms.get('convoy')?.spelling).toBe('convoy');
    expect(terms.get('heq')?.spelling).toBe('HEQ');
  });

  it('shows neither numbers nor months', () => {
    const text =
      'Vorland paid 1.2 billion, 1.2 and 4,150 on Nov 14. Channel 24 said 24 in November.';
    const shown = sampleSignature({ title: '1.2 billion in Nov', text }).terms.filter(
      ({ kind }) => kind !== null,
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ spelling }) => /^[\p{N}.,]+$|^nov/iu.test(spelling))).toEqual([]);
  });

  it('takes the names of the analysis where there is one', () => {
    const actor = {
      name: 'Marta Ilves',
      type: 'PER',
      aliases: ['Ilves'],
      roles: [],
      salience: 1,
      count: 2,
    } as const;
    const analysis = { actors: [{ ...actor, aliases: ['Ilves'], roles: [] }], mentions: [] };
    const signature = sampleSignature({
      ...DAM,
      actors: { ...analysis, quotes: [], statements: [] },
    });
    expect(termsOf(signature).get('@ilves')?.spelling).toBe('Marta Ilves');
    expect(termsOf(signature).get('@orvane')?.kind).toBeNull();
  });

  it('is no longer than the index can bear and survives JSON', () => {
    const long = Array.from({ length: 400 }, (_, at) => `Wordling${at} met Personne${at}.`);
    const signature = sampleSignature({ title: 'Long', text: long.join(' ') });
    expect(signature.terms).toHaveLength(SIGNATURE_TERMS);
    expect(JSON.parse(JSON.stringify(signature))).toEqual(signature);
  });

  it('does not count a title twice that the text repeats', () => {
    const repeated = sampleSignature({ ...DAM, text: `${DAM.title} ${DAM.text}` });
    expect(similarity(repeated.profile, sampleSignature(DAM).profile)).toBeGreaterThan(0.99);
  });

  it('makes torn numbers whole', () => {
    const text = 'A 4. 6 magnitude quake shook Belmora. In 2003 a weaker one did.';
    const terms = termsOf(sampleSignature({ title: 'Quake', text }));
    expect(terms.has('4.6')).toBe(true);
    expect(terms.has('2003')).toBe(true);
  });

  it('reads the publication time, if there is one', () => {
    expect(sampleSignature({ ...DAM, published: '2026-03-02T10:00:00Z' }).time).toBe(
      Date.UTC(2026, 2, 2, 10),
    );
    expect(sampleSignature({ ...DAM, published: 'last week' }).time).toBeNull();
  });

  it.each([
    ['German', 'de', 'Der Damm in Orvane ist gerissen, und die Leute sind geflohen.', 'und'],
    ['Chinese', 'zh', '奥尔文大坝出现裂缝，工程师在星期一发现裂缝。', '在'],
  ])('lets function words of %s weigh next to nothing', (_, language, text, word) => {
    const terms = sampleSignature({ title: '', text, language }).terms;
    const weight = terms.find(({ term }) => term === word)?.weight;
    expect(weight).toBeLessThan(terms[0]!.weight / 100);
  });
});

describe('the profiles of texts', () => {
  it('have cosine 1 with themselves and 0 when the texts share nothing', () => {
    const dam = sampleSignature(DAM).profile;
    const chess = sampleSignature({
      title: 'Teenager wins chess title',
      text: 'Ruvan Keth, 15, beat three grandmasters.',
    }).profile;
    expect(similarity(dam, dam)).toBeGreaterThan(0.98);
    expect(similarity(dam, chess)).toBe(0);
  });
});
