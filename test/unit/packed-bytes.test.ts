import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchEarly, packedBytes } from '../../lib/packed-bytes';

afterEach(() => vi.unstubAllGlobals());

const served = (...answers: (string | Error)[]) => {
  const fetched = vi.fn(async () => {
    const answer = answers.shift()!;
    if (answer instanceof Error) throw answer;
    return new Response(answer);
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

describe('packedBytes', () => {
  it('takes what was asked for early, once', async () => {
    const fetched = served('first', 'second');
    fetchEarly('/a.bin');
    expect(text(await packedBytes('/a.bin'))).toBe('first');
    expect(text(await packedBytes('/a.bin'))).toBe('second');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('tells whoever takes it that an early request failed; the next tries again', async () => {
    served(new Error('gone'), 'there');
    fetchEarly('/b.bin');
    await expect(packedBytes('/b.bin')).rejects.toThrow('gone');
    expect(text(await packedBytes('/b.bin'))).toBe('there');
  });
});
