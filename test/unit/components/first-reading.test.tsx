import './english';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeContext } from '../../../components/begun-context';
import type { Live } from '../../../components/live-read';
import { firstReading } from '../../../entrypoints/popup/first-reading';
import { sendOrder } from '../../../lib/messages';
import type { Database } from '../../../lib/store/database';
import { saveStory } from '../../../lib/store/save-story';
import type { Context } from '../../../lib/store/storylines/read-context';
import type { ArticleReading } from '../../../lib/tab-reading';
import { makeArticle, makeInput } from '../store/make-input';
import { openDatabase } from '../store/open-database';

vi.mock('../../../lib/messages', () => ({ sendOrder: vi.fn(async () => {}) }));
vi.mock('../../../lib/packed-bytes', () => ({
  packedBytes: async (path: string) => new Uint8Array(readFileSync(`public${path}`)).buffer,
}));

const orders = vi.mocked(sendOrder);
const article = makeArticle({
  blocks: [{ kind: 'paragraph', text: 'Governor Marta Ilves spoke in Orvane on Monday.' }],
});

const read = (db: Database, page: { value: unknown } | { noAccess: 'browser-page' }) =>
  firstReading(db, {
    tab: Promise.resolve({ tabId: 7, windowId: 1 }),
    returned: Promise.resolve(page),
  });

beforeEach(() => orders.mockClear());

describe('the popup’s first reading', () => {
  it('needs no background, which hears of it when the context is there', async () => {
    let known: Live<Context> | undefined;
    orders.mockImplementationOnce(async (_, order) => {
      const { signature } = (order as unknown as { reading: ArticleReading }).reading;
      takeContext(signature, 3)?.listen((live) => {
        known ??= live;
      });
    });
    const reading = await read(openDatabase(), { value: { ok: true, article } });
    await vi.waitFor(() => expect(orders.mock.calls).toEqual([['tabRead', { tabId: 7, reading }]]));
    expect(known).toMatchObject({ state: 'ready', value: { others: [], isLibraryEmpty: true } });
  });

  it('of a saved story is told at once: the popup may close', async () => {
    const db = openDatabase();
    const { storyId } = await saveStory(db, makeInput(article));
    const reading = await read(db, { value: { ok: true, article } });
    expect(reading).toMatchObject({ storyId });
    await Promise.resolve();
    await Promise.resolve();
    expect(orders).toHaveBeenCalledTimes(1);
  });

  it('says why a page cannot be read, and orders nothing', async () => {
    const reading = await read(openDatabase(), { noAccess: 'browser-page' });
    expect(reading).toEqual({ state: 'no-access', reason: 'browser-page' });
    expect(orders).not.toHaveBeenCalled();
  });
});
