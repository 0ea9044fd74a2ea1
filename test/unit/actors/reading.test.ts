import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from './model';

/** A story of ours, read as a reader would: who must be there, who must not. */
function read(file: string) {
  const raw = readFileSync(`test/fixtures/actors/${file}`, 'utf8');
  const cut = raw.indexOf('\n\n');
  const found = analyse(raw.slice(cut + 2), raw.slice(0, cut));
  const byName = new Map(found.actors.map((actor) => [actor.name, actor]));
  return { ...found, byName };
}

const NEVER =
  /^(?:(?:The|A|On|In|Monday|Tuesday|Wednesday|Thursday|Friday|January|March|May|Dr|Mr|Minister|President|Judge|But)\b|(?:Advertisement|Continue Reading|Opposition|Republican|Western|Chinese|American|Danish)$)/;

describe('a wire story on minerals', () => {
  const story = read('story-minerals.txt');

  it('knows the people with what they are', () => {
    const roles = (name: string) => story.byName.get(name)?.roles[0]?.text;
    expect(roles('Salim Karvazai')).toBe('former U.S. special envoy for Afghan peace talks');
    expect(roles('Noorullah Zadrani')).toBe('its Minister of Industry and Commerce');
    expect(roles('Hedayat Barekzai')).toBe('Minister of Mines and Petroleum');
    expect(roles('Rob Halloway')).toContain('Republican from Virginia');
    expect(roles('Zabiullah Morwand')).toBe('spokesman for the Taliban');
    expect(roles('Mei Lantao')).toContain('analyst at Harrow Securities');
  });

  it('makes one actor of a body and its short names', () => {
    expect(story.byName.get('Islamic Emirate of Afghanistan')).toMatchObject({
      type: 'ORG',
      aliases: ['IEA'],
    });
    expect(story.byName.get('International Crisis Monitor')?.aliases).toEqual(['ICM']);
    expect(story.byName.get('United Nations Assistance Mission in Afghanistan')?.aliases).toEqual([
      'UNAMA',
    ]);
    expect(story.byName.get('Xintai Metals Group')?.aliases).toEqual(['Xintai Metals']);
  });

  it('leads with the envoy and gives him his words', () => {
    expect(story.actors[0]!.name).toBe('Salim Karvazai');
    const speakers = story.quotes.map(({ actor }) => actor && story.actors[actor]!.name);
    expect(story.quotes[0]!.actor).toBe(0);
    expect(speakers).toContain('Farida Stanizai');
  });

  it('names nothing that is no actor', () => {
    for (const { name } of story.actors) expect(name).not.toMatch(NEVER);
  });
});

describe('a wire story on a flood', () => {
  const story = read('story-flood.txt');

  it('knows places, bodies and people', () => {
    expect(story.byName.get('Kasaya')?.type).toBe('LOC');
    expect(story.byName.get('Mbande')?.type).toBe('LOC');
    expect(story.byName.get('National Disaster Management Authority')?.aliases).toEqual(['NDMA']);
    expect(story.byName.get('Kasayan Defence Force')?.aliases).toEqual(['KDF']);
    expect(story.byName.get('Sven Okoro')?.roles[0]?.text).toBe('NDMA Director-General');
    expect(story.byName.get('Joao Macedo')?.roles[0]?.text).toBe("Vallara's chief executive");
    expect(story.byName.get('Doctors Without Borders')?.type).toBe('ORG');
  });

  it('names nothing that is no actor', () => {
    for (const { name } of story.actors) expect(name).not.toMatch(NEVER);
  });
});

describe('a court report', () => {
  const story = read('story-court.txt');

  it('knows the company, the banker and his lawyer', () => {
    expect(story.byName.get('Norrvind AG')).toMatchObject({ type: 'ORG', aliases: ['Norrvind'] });
    expect(story.byName.get('Johan Pettersen')?.count).toBe(4);
    expect(story.byName.get('Tunde Afolayo')?.type).toBe('PER');
    expect(story.byName.get('Serious Fraud Office')?.aliases).toEqual(['SFO']);
    expect(story.byName.get('Bertil Sandahl')?.roles[0]?.text).toBe('mayor of Aarhus');
  });

  it('takes no title for a quotation', () => {
    for (const { start } of story.quotes) expect(start).toBeLessThan(story.mentions.at(-1)!.start);
    expect(story.quotes).toHaveLength(5);
  });

  it('names nothing that is no actor', () => {
    for (const { name } of story.actors) expect(name).not.toMatch(NEVER);
  });
});

describe('a feature with hardly a name in it', () => {
  const story = read('story-feature.txt');

  it('finds the one person, with her words', () => {
    expect(story.actors.map(({ name, type }) => `${type} ${name}`)).toEqual(['PER Karin Estvold']);
    expect(story.quotes[0]).toMatchObject({ actor: 0 });
  });
});
