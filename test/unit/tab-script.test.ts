import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { runScript } from '../../lib/tab-script';

const REFUSAL =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

/** Has the browser answer each try to put a script into a page by the next of the answers. */
function answer(...answers: (Error | object)[]) {
  const inject = vi.fn(async () => {
    const next = answers.length > 1 ? answers.shift()! : answers[0]!;
    if (next instanceof Error) throw next;
    return [next];
  });
  Object.assign(browser, { scripting: { executeScript: inject } });
  return inject;
}

const openTab = async (url: string | undefined) =>
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('runScript', () => {
  it('tries again where the script came to the page before the grant did', async () => {
    await openTab('https://ledger.example/a');
    const inject = answer(new Error(REFUSAL), new Error(REFUSAL), { result: 'read' });
    expect(await runScript(7, 'reader')).toBe('read');
    expect(inject).toHaveBeenCalledTimes(3);
  });

  it('gives up at once on a tab that nobody let us look at', async () => {
    await openTab(undefined);
    const inject = answer(new Error(REFUSAL));
    await expect(runScript(7, 'reader')).rejects.toMatchObject({ reason: 'not-granted' });
    expect(inject).toHaveBeenCalledTimes(1);
  });

  it('gives up in the end on a tab whose page refuses all the same', async () => {
    await openTab('https://ledger.example/a');
    answer(new Error(REFUSAL));
    await expect(runScript(7, 'reader')).rejects.toMatchObject({ reason: 'not-granted' });
  });

  it('does not run a script twice that failed in the page', async () => {
    await openTab('https://ledger.example/a');
    const inject = answer({ error: 'broken' });
    await expect(runScript(7, 'reader')).rejects.toThrow('broken');
    expect(inject).toHaveBeenCalledTimes(1);
  });
});
