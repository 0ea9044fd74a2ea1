import { describe, expect, it } from 'vitest';
import { checkArticle, checkReadResult } from '../../../lib/reading/check-article';
import { makeArticle } from '../store/make-input';

describe('the reading of a page that is no article', () => {
  const doubtful = { ok: false as const, reason: 'not-news' as const, title: 'x', url: 'x' };

  it('keeps what was read all the same, checked', () => {
    const article = { ...makeArticle(), extra: 1 };
    expect(checkReadResult({ ...doubtful, article })).toEqual({
      ...doubtful,
      article: makeArticle(),
    });
  });

  it('is still an answer when that is spoilt', () => {
    const article = makeArticle({ url: 'javascript:alert(1)' });
    expect(checkReadResult({ ...doubtful, article })).toMatchObject(doubtful);
  });
});

describe('checkArticle', () => {
  it('passes a sound article unchanged', () => {
    const article = makeArticle({
      others: [{ title: 'More', url: 'https://ledger.example/more', blocks: [] }],
      image: { url: 'https://ledger.example/a.jpg', caption: null },
      sources: { title: 'json-ld' },
    });
    expect(checkArticle(article)).toEqual(article);
  });

  it('drops addresses that are not http(s)', () => {
    const hostile = makeArticle({
      aliases: ['javascript:alert(1)', 'https://ledger.example/ok'],
      canonical: 'data:text/html,x',
      image: { url: 'file:///etc/passwd', caption: null },
      others: [{ title: 'x', url: 'javascript:alert(1)', blocks: [] }],
    });
    const checked = checkArticle(hostile);
    expect(checked.aliases).toEqual(['https://ledger.example/ok']);
    expect(checked.canonical).toBeNull();
    expect(checked.image).toBeNull();
    expect(checked.others[0]?.url).toBeNull();
  });

  it('refuses an article without an address of the web', () => {
    expect(() => checkArticle(makeArticle({ url: 'javascript:alert(1)' }))).toThrow(/url/);
  });

  it('cuts what is too long rather than refusing the story', () => {
    const long = makeArticle({
      title: 'x'.repeat(50_000),
      tags: Array.from({ length: 5000 }, () => 't'),
      blocks: Array.from({ length: 30_000 }, () => ({
        kind: 'paragraph' as const,
        text: 'y'.repeat(1000),
      })),
    });
    const checked = checkArticle(long);
    expect(checked.title).toHaveLength(1000);
    expect(checked.tags).toHaveLength(100);
    const characters = checked.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(2_000_000);
    expect(characters).toBeGreaterThan(1_900_000);
  });

  it('drops dates that are none and keys it does not know', () => {
    const odd = {
      ...makeArticle({ published: 'last Tuesday' }),
      __proto__: { polluted: true },
      extra: 1,
    };
    const checked = checkArticle(odd);
    expect(checked.published).toBeNull();
    expect(checked).not.toHaveProperty('extra');
    expect(checked).not.toHaveProperty('polluted');
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ ...makeArticle(), blocks: 'no' }],
    [{ ...makeArticle(), blocks: [{ kind: 'script', text: '' }] }],
  ])('refuses %j', (value) => {
    expect(() => checkArticle(value)).toThrow(/not of the right form/);
  });
});

describe('checkReadResult', () => {
  it('takes both outcomes and nothing else', () => {
    const none = { ok: false, reason: 'list', title: 'Home', url: 'https://ledger.example/' };
    expect(checkReadResult(none)).toEqual(none);
    expect(checkReadResult({ ok: true, article: makeArticle() }).ok).toBe(true);
    expect(() => checkReadResult({ ok: false, reason: 'whatever', title: '', url: '' })).toThrow();
    expect(() => checkReadResult(undefined)).toThrow();
  });
});
