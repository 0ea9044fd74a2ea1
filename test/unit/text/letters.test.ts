import { describe, expect, it } from 'vitest';
import { CAPITALS, LETTERS, RIGHT_TO_LEFT, UNSPACED } from '../../../lib/text/letters';

/** Characters of the Basic Multilingual Plane, surrogates left out. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (char) => !/[\ud800-\udfff]/.test(char),
);
const inside = (set: string, chars = CHARACTERS) => {
  const pattern = new RegExp(`[${set}]`);
  return chars.filter((char) => pattern.test(char));
};
const outside = (set: string, chars: string[]) => {
  const pattern = new RegExp(`[${set}]`);
  return chars.filter((char) => !pattern.test(char));
};
const having = (property: RegExp) => CHARACTERS.filter((char) => property.test(char));
const between = (chars: string[], from: number, to: number) =>
  chars.filter((char) => char.charCodeAt(0) >= from && char.charCodeAt(0) <= to);

describe('LETTERS', () => {
  it('holds the letters of every script', () => {
    const missed = outside(LETTERS, having(/\p{L}/u));
    // Modifiers that stand alone, and the letters among the symbols (ℂ, ⁿ).
    const strange = (char: string) =>
      /[\u02c6-\u02ee\u0f00\u2e2f\u2071-\u2188\u3031-\u303c]/.test(char);
    expect(missed.filter((char) => !strange(char))).toEqual([]);
  });

  it('holds no other character of Latin, Greek, Cyrillic, Arabic text, and no symbols', () => {
    const others = inside(LETTERS, having(/[^\p{L}\p{M}\p{Cn}]/u));
    expect(between(others, 0, 0x481)).toEqual([...'×÷\u0375\u037e\u0384\u0385\u0387\u03f6']);
    expect(between(others, 0x600, 0x6ff).filter((char) => /\p{P}/u.test(char))).toEqual([
      ...'\u0609\u060a\u066a\u066b\u066c\u066d',
    ]);
    expect(between(others, 0x2000, 0x2bff)).toEqual([]);
    expect(between(others, 0x3000, 0x30ff)).toEqual(['\u3007', '\u309b', '\u309c', '\u30a0']);
  });

  it('holds no half of a character', () => {
    expect(new RegExp(`[${LETTERS}]`).test('😀')).toBe(false);
  });
});

describe('CAPITALS', () => {
  it('holds the capitals of Latin, Greek, Cyrillic and Armenian', () => {
    const capitals = having(/\p{Lu}/u);
    for (const [from, to] of [
      [0, 0x24f],
      [0x386, 0x3ab],
      [0x400, 0x42f],
      [0x531, 0x556],
      [0x1e00, 0x1eff],
    ] as const)
      expect(outside(CAPITALS, between(capitals, from, to))).toEqual([]);
  });

  it('holds no small letter of ASCII, Latin-1 and the Cyrillic alphabet', () => {
    expect(inside(CAPITALS, having(/\p{Ll}/u)).join('')).not.toMatch(/[a-zß-ÿа-я]/);
  });
});

describe('UNSPACED and RIGHT_TO_LEFT', () => {
  it('hold their scripts', () => {
    const unspaced =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
    const right = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
    const letters = having(/\p{L}/u);
    const strange = (char: string) => /[\u3021-\u303b\u32d0-\u3357\ua9e0-\uaa7f]/.test(char);
    expect(
      outside(
        UNSPACED,
        letters.filter((char) => unspaced.test(char)),
      ).filter((char) => !strange(char)),
    ).toEqual([]);
    expect(
      outside(
        RIGHT_TO_LEFT,
        letters.filter((char) => right.test(char)),
      ),
    ).toEqual([]);
  });

  it('hold no letter of another one', () => {
    expect('aéЖαՀ한'.match(new RegExp(`[${UNSPACED}${RIGHT_TO_LEFT}]`))).toBeNull();
  });
});
