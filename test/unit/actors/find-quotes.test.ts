import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadActorModel } from '../../../lib/actors/actor-model';
import { findActors } from '../../../lib/actors/find-actors';

const model = loadActorModel(new Uint8Array(readFileSync('public/actors.bin')).buffer);

/** Quotes as "words <- speaker = actor". */
function quotes(text: string): string[] {
  const found = findActors({ title: null, text, language: 'en' }, model);
  return found.quotes.map(({ start, end, speaker, actor }) => {
    const words = text.slice(start + 1, start + 12);
    const spoken = speaker ? text.slice(speaker.start, speaker.end) : '?';
    expect(end).toBeGreaterThan(start);
    return `${words} <- ${spoken} = ${actor === null ? '?' : found.actors[actor]!.name}`;
  });
}

describe('findQuotes', () => {
  it.each([
    [
      'verb before the name',
      '“We will not go back to the camp,” said Ruth Achola.',
      ['We will not <- Ruth Achola = Ruth Achola'],
    ],
    [
      'verb after the name',
      'Ruth Achola said: “We will not go back to the camp.”',
      ['We will not <- Ruth Achola = Ruth Achola'],
    ],
    [
      'a description between name and verb',
      '"We will not go back," Ruth Achola, a mother of three, told reporters.',
      ['We will not <- Ruth Achola = Ruth Achola'],
    ],
    [
      'according to',
      'The road was “closed for the whole of the week,” according to Pavel Dornik.',
      ['closed for  <- Pavel Dornik = Pavel Dornik'],
    ],
    [
      'an interrupted quotation',
      '“If the rains fail,” Ruth Achola said, “we shall have nothing left to eat.”',
      ['If the rain <- Ruth Achola = Ruth Achola', 'we shall ha <- Ruth Achola = Ruth Achola'],
    ],
    [
      'a speaker carried over in the paragraph',
      '“The numbers are wrong,” Pavel Dornik said. “They were wrong last year as well.”',
      ['The numbers <- Pavel Dornik = Pavel Dornik', 'They were w <- Pavel Dornik = Pavel Dornik'],
    ],
    [
      'several paragraphs',
      'Pavel Dornik read from his diary: “It was dark when they came.\n\n“They took the horses and the boat.”',
      ['It was dark <- Pavel Dornik = Pavel Dornik', 'They took t <- Pavel Dornik = Pavel Dornik'],
    ],
    [
      'a pronoun',
      'Ruth Achola lost her house in the flood.\n\n“I will build it again,” she said.',
      ['I will buil <- she = Ruth Achola'],
    ],
    [
      'gender decides between two',
      'Maria Keller met James Okelo on Monday.\n\n“It was a good talk,” he said.',
      ['It was a go <- he = James Okelo'],
    ],
    [
      'a spokesman is not his master',
      '“The talks will go on as planned,” said a spokesman for Pavel Dornik.',
      ['The talks w <- a spokesman for Pavel Dornik = ?'],
    ],
    [
      'an unnamed speaker',
      '“Nobody told us anything at all,” a villager said.',
      ['Nobody told <- a villager = ?'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it.each([
    ['scare quotes', 'The “new” road to Orsk was never built, Pavel Dornik said.'],
    ['a title', 'Pavel Dornik wrote “The River of Stone” in a month.'],
    [
      'a heading',
      'Pavel Dornik left Orsk.\n\n‘A tender with one chair’\n\nThe bids are open, Dornik said.',
    ],
    ['a title with a comma', '"The Silent Harbour", a film by Pavel Dornik, opens on Friday.'],
    ['inches', 'The table is 42" long and 30" wide, Pavel Dornik said.'],
  ])('%s are no quotation', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('gives indirect statements apart', () => {
    const text = 'Pavel Dornik warned on Monday that the dam could break within days.';
    const {
      quotes: direct,
      statements,
      actors,
    } = findActors({ title: null, text, language: 'en' }, model);
    expect(direct).toEqual([]);
    expect(statements).toHaveLength(1);
    const [{ start, end, speaker, actor }] = statements as [(typeof statements)[0]];
    expect(text.slice(start, end)).toBe('the dam could break within days');
    expect(text.slice(speaker.start, speaker.end)).toBe('Pavel Dornik');
    expect(actors[actor!]!.name).toBe('Pavel Dornik');
  });
});
