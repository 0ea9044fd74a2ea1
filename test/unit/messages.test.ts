import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { handleMessages, isOwnPage, sendOrder } from '../../lib/messages';

const ROOT = 'chrome-extension://abc/';

describe('isOwnPage', () => {
  it.each([
    ['a page of ours', { id: 'abc', url: `${ROOT}popup.html` }, true],
    ['a content script, which carries our id', { id: 'abc', url: 'https://news.example/a' }, false],
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/popup.html' }, false],
    [
      'a page that only looks like ours',
      { id: 'abc', url: `https://evil.example/?${ROOT}popup.html` },
      false,
    ],
    ['nobody', {}, false],
  ])('%s', (_, sender, own) => {
    expect(isOwnPage(sender, 'abc', ROOT)).toBe(own);
  });
});

describe('sendOrder', () => {
  const MISSED = new Error('Could not establish connection. Receiving end does not exist.');
  const send = () =>
    vi.spyOn(browser.runtime, 'sendMessage') as unknown as ReturnType<typeof vi.fn>;

  it('tries once more when the background ended while the order was on its way', async () => {
    const sent = send().mockRejectedValueOnce(MISSED).mockResolvedValueOnce({ value: 3 });
    expect(await sendOrder('retrySaves', {})).toBe(3);
    expect(sent).toHaveBeenCalledTimes(2);
    sent.mockRestore();
  });

  it('does not repeat an order that may have been carried out', async () => {
    const sent = send().mockRejectedValueOnce(new Error('The message port closed.'));
    await expect(sendOrder('retrySaves', {})).rejects.toThrow('port closed');
    expect(sent).toHaveBeenCalledTimes(1);
    sent.mockRestore();
  });
});

describe('handleMessages', () => {
  beforeEach(() => fakeBrowser.reset());

  /** Delivers a message as the browser does and resolves to the reply, or undefined for none. */
  function deliver(message: unknown, sender: object): Promise<unknown> {
    const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
    const orders = { deleteStory: async () => ({ ok: true, storyId: 's' }) };
    const reports = { undoSave: async () => true };
    handleMessages(orders as never, reports as never);
    const listener = add.mock.calls.at(-1)![0] as (...parameters: unknown[]) => unknown;
    add.mockRestore();
    return new Promise((resolve) => {
      if (listener(message, sender, resolve) !== true) setTimeout(() => resolve(undefined));
    });
  }

  const page = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
  const script = { id: browser.runtime.id, url: 'https://news.example/a' };

  it('carries out the orders of our pages', async () => {
    const order = { kind: 'order', name: 'deleteStory', payload: { storyId: 's' } };
    expect(await deliver(order, page)).toEqual({ value: { ok: true, storyId: 's' } });
  });

  it('refuses a page’s order from a content script, and takes its reports', async () => {
    const order = { kind: 'order', name: 'deleteStory', payload: { storyId: 's' } };
    expect(await deliver(order, script)).toEqual({
      error: 'Only pages of Backstory may order that.',
    });
    expect(await deliver({ kind: 'report', name: 'undoSave', payload: {} }, script)).toEqual({
      value: true,
    });
  });

  it('cannot be made to call what is no handler', async () => {
    const order = { kind: 'order', name: 'constructor', payload: {} };
    expect(await deliver(order, page)).toEqual({ error: 'Unknown: constructor' });
    expect(await deliver({ kind: 'report', name: '__proto__', payload: {} }, script)).toEqual({
      error: 'Unknown: __proto__',
    });
  });

  it.each([[null], ['text'], [{}], [{ kind: 'other' }]])('passes over %j', async (message) => {
    expect(await deliver(message, page)).toBeUndefined();
  });
});
