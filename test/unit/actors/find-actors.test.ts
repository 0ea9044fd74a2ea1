import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActorsInSteps } from '../../../lib/actors/find-actors';
import type { ActorAnalysis } from '../../../lib/analysis';
import { actorNames, analyse, model } from './model';

/** The people of a text, each by name and aliases. */
function people(text: string): string[][] {
  const found = analyse(text).actors.filter(({ type }) => type === 'PER');
  return found.map(({ name, aliases }) => [name, ...aliases]).sort();
}

/** What must hold of every analysis of every text. */
function check(text: string, { actors, mentions, quotes, statements }: ActorAnalysis): void {
  const isSpan = ({ start, end }: { start: number; end: number }) =>
    start >= 0 && end > start && end <= text.length;
  const isActor = (actor: number | null) => actor === null || (actor >= 0 && actor < actors.length);
  for (const mention of mentions) {
    expect(isSpan(mention) && isActor(mention.actor)).toBe(true);
    expect(mention.type).toBe(actors[mention.actor]!.type);
  }
  for (const quote of [...quotes, ...statements]) {
    expect(isSpan(quote) && isActor(quote.actor)).toBe(true);
    if (quote.speaker) expect(isSpan(quote.speaker)).toBe(true);
  }
  actors.forEach((actor, i) => {
    expect(actor.salience).toBeGreaterThan(0);
    expect(actor.salience).toBeLessThanOrEqual(actors[i - 1]?.salience ?? Number.POSITIVE_INFINITY);
    expect(actor.count).toBe(mentions.filter((mention) => mention.actor === i).length);
    expect(actor.aliases).not.toContain(actor.name);
    for (const role of actor.roles) expect(text.slice(role.start, role.end)).toBe(role.text);
  });
}

describe('findActors', () => {
  it('gives one actor for full name and surname, with its role', () => {
    const text =
      'NAIROBI (Reuters) - Daniel Mwerani, the former Kenyan envoy to Sudan, warned of famine on Monday.\n\nMwerani said the aid was late.';
    const found = analyse(text);
    const person = found.actors.find((actor) => actor.name === 'Daniel Mwerani');
    expect(person).toMatchObject({ type: 'PER', aliases: ['Mwerani'], count: 2 });
    expect(person!.roles.map((role) => role.text)).toEqual(['former Kenyan envoy to Sudan']);
    check(text, found);
  });

  it('takes an office by its letters, and party and state, for no person', () => {
    const text =
      'MEC Dlovani urged people to stay home. The MEC said that rain would go on. Lindiwe Dlovani, the MEC for health in Orvane, spoke on Monday, beside Senator Mark Holloway, R-Wis., a guest.';
    expect(people(text)).toEqual([['Lindiwe Dlovani', 'Dlovani'], ['Mark Holloway']]);
    const initials = 'Farmer MKO Baranda won the vote. She thanked the union, said MKO Baranda.';
    expect(actorNames(initials).join()).toContain('MKO Baranda');
  });

  it('takes an office before a name for no actor', () => {
    const text =
      'Talks with Australian Deputy Prime Minister Warren Tellis ended on Saturday. The ministry in Oslo had agreed.';
    expect(actorNames(text, null)).toEqual(['PER Warren Tellis', 'LOC Oslo']);
  });

  it('gives a person one entry whatever part of the name is used', () => {
    const text =
      'Datuk Seri Harun Lestari met Muhammad Faiz Orvani in Kelvar on Monday. “Talks go on,” Faiz said. Analyst Craig Le Varre agreed. Le Varre said that Harun would sign.';
    expect(people(text)).toEqual([
      ['Craig Le Varre', 'Le Varre'],
      ['Harun Lestari', 'Harun'],
      ['Muhammad Faiz Orvani', 'Faiz'],
    ]);
  });

  it('finds the same in steps, another text’s between them', () => {
    const texts = [
      'KELVAR - Minister Daria Holm said “we will pay” on Monday. Holm spoke in Norway.',
      'Ivo Brandt, head of the Orvane Dam Authority (ODA), warned the ODA’s staff in Orvane.',
    ];
    const works = texts.map((text) =>
      findActorsInSteps({ title: null, text, language: 'en' }, model),
    );
    const found: ActorAnalysis[] = [];
    let steps = 0;
    while (found.filter(Boolean).length < texts.length)
      for (const [at, work] of works.entries()) {
        const step = work.next();
        if (step.done) found[at] ??= step.value;
        else steps++;
      }
    expect(found).toEqual(texts.map((text) => analyse(text)));
    expect(steps).toBeGreaterThan(4);
  });

  it('holds its promises on any string', () => {
    const alphabet = fc.constantFrom(
      'Anna Keller',
      'the U.S.',
      ' said ',
      ', ',
      '. ',
      '“',
      '”',
      '"',
      '(',
      ')',
      '\n\n',
      'minister of ',
      'IEA',
      "'s ",
      '\ud83d',
      'Köln',
      'х',
      '-',
      '7',
    );
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), fc.option(fc.string()), (parts, title) => {
        const text = parts.join('');
        check(text, analyse(text, title));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', '\n\n', 'A', '“', 'X'.repeat(20_000), 'Aa '.repeat(6000), '("'.repeat(5000)])(
    'takes %.12s…',
    (text) => {
      check(text, analyse(text, text));
    },
  );

  it('finds the same with the title in front of the text, without a title, and with an empty one', () => {
    const body = 'Police in Oslo held Karin Estvold on Friday. Estvold denied the charge.';
    const names = ['PER Karin Estvold', 'LOC Oslo'];
    expect(actorNames(body, null)).toEqual(names);
    expect(actorNames(body, '')).toEqual(names);
    const title = 'Novelist Karin Estvold held in Oslo';
    expect(actorNames(`${title}\n\n${body}`, title).sort()).toEqual([...names].sort());
  });

  it('puts the one in the headline first', () => {
    const text = 'Karin Estvold met Pavel Dornik on Friday. They spoke for an hour.';
    expect(actorNames(text, 'Dornik breaks silence')[0]).toBe('PER Pavel Dornik');
    expect(actorNames(text, 'Estvold breaks silence')[0]).toBe('PER Karin Estvold');
  });

  it('counts a country once under all its names', () => {
    const text =
      'The United States and Kenya signed. The U.S. will pay, the US envoy said in Nairobi.';
    const country = analyse(text).actors.find((actor) => actor.name === 'United States');
    expect(country).toMatchObject({ type: 'LOC', count: 3 });
    expect(country!.aliases.sort()).toEqual(['U.S.', 'US']);
  });

  it('keeps the syllables of a given name, and cuts off forms of address', () => {
    const names = (text: string) => actorNames(text, null);
    expect(names('The mayor, Chen Wei-hsun, met his rival Kim Dae-won on Monday.')).toEqual([
      'PER Chen Wei-hsun',
      'PER Kim Dae-won',
    ]);
    expect(names('A rally of Daniel Mwerani-led unions filled Nairobi.')).toContain(
      'PER Daniel Mwerani',
    );
    expect(names('She thanked Amir Dolgari for the gift.')).toContain('PER Amir Dolgari');
    expect(names('He thanked Alhaji Musa Danbaro for the gift.')).toContain('PER Musa Danbaro');
  });

  it('knows the organisations that all the world knows', () => {
    const text =
      'Shares of Tencent and Xiaomi fell after Interpol and the United Nations spoke to Reuters about TikTok.';
    expect(actorNames(text, null).sort()).toEqual(
      ['Interpol', 'Reuters', 'Tencent', 'TikTok', 'United Nations', 'Xiaomi'].map(
        (name) => `ORG ${name}`,
      ),
    );
  });
});
