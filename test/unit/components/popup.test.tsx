import './english';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup';
import { sendOrder } from '../../../lib/messages';
import type { TabReading } from '../../../lib/tab-reading';
import { waitingArticles } from '../../../lib/waiting-articles';
import { makeArticle, makeDerived } from '../store/make-input';
import { openDatabase } from '../store/open-database';

vi.mock('../../../lib/messages', () => ({ sendOrder: vi.fn() }));

const orders = vi.mocked(sendOrder) as unknown as ReturnType<typeof vi.fn>;
let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  orders.mockReset();
});

const { actors, signature } = makeDerived({
  actors: {
    actors: [
      {
        name: 'Ilse Brandvik',
        type: 'PER',
        aliases: [],
        roles: [{ text: 'head of the union', start: 0, end: 1 }],
        salience: 1,
        count: 3,
      },
    ],
    mentions: [],
    quotes: [],
    statements: [],
  },
});
const article: TabReading = {
  state: 'article',
  article: makeArticle(),
  actors,
  signature,
  storyId: null,
};

/** Answers orders by name; what is not given never answers. */
function answer(replies: Record<string, unknown>): void {
  orders.mockImplementation((name: string) => {
    if (!(name in replies)) return new Promise(() => {});
    const reply = replies[name];
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  });
}

async function show(early: Promise<TabReading> | null = null): Promise<void> {
  const props = { now: Date.now(), onOpenPanel() {}, onOpenLibrary() {}, onOpenOptions() {} };
  await act(() => render(<Popup db={openDatabase()} tabId={1} early={early} {...props} />, root));
  await settle();
}

async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}

const press = async (label: string) => {
  const button = [...root.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === label,
  );
  await act(() => button!.click());
  await settle();
};

describe('the popup', () => {
  it('says that it reads until the answer is there', async () => {
    answer({});
    await show();
    expect(root.textContent).toContain('Reading the page…');
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });

  it('shows article, actors with roles, and teaches the first save in an empty library', async () => {
    answer({ readTab: article });
    await show();
    expect(root.querySelector('h1')?.textContent).toBe('Crossing talks resume');
    expect(root.querySelector('.actors')?.textContent).toContain('Ilse Brandvik');
    expect(root.querySelector('.role')?.textContent).toBe('head of the union');
    await vi.waitFor(async () => {
      await settle();
      expect(root.textContent).toContain('Your library is empty. Save this story');
    });
  });

  it.each([
    [{ state: 'not-article', reason: 'front-page', title: '', url: '' }, 'This is a front page'],
    [{ state: 'not-article', reason: 'list', title: '', url: '' }, 'This is a list of stories'],
    [{ state: 'no-access', reason: 'browser-page' }, 'closed to extensions'],
    [{ state: 'no-access', reason: 'not-granted' }, 'has not been allowed to read this page'],
  ])('says why there is no article: %j', async (reading, words) => {
    answer({ readTab: reading });
    await show();
    expect(root.textContent).toContain(words);
    expect(root.textContent).toContain('Nothing saved yet.');
  });

  it('takes the reading that was ordered before it was there, and orders another only to retry', async () => {
    answer({ readTab: new Error('The background did not answer.') });
    await show(Promise.reject(new Error('The worker died.')));
    const reads = () => orders.mock.calls.filter(([name]) => name === 'readTab').length;
    expect(root.querySelector('.skeleton')).toBeNull();
    expect(reads()).toBe(0);
    await press('Try again');
    expect(reads()).toBe(1);
  });

  it('reads a page anyway that does not look like an article', async () => {
    answer({
      readTab: { state: 'not-article', reason: 'not-news', title: '', url: '', hasText: true },
    });
    await show();
    answer({ readTab: article });
    await press('Read it anyway');
    expect(root.querySelector('h1')?.textContent).toBe('Crossing talks resume');
  });

  it('says what went wrong and tries again', async () => {
    answer({ readTab: new Error('The background did not answer.') });
    await show();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(
      'The background did not answer.',
    );
    answer({ readTab: article });
    await press('Try again');
    expect(root.querySelector('h1')?.textContent).toBe('Crossing talks resume');
  });

  it('says why a save failed, and offers it again', async () => {
    answer({ readTab: article, saveArticle: { ok: false, failure: 'quota', detail: '' } });
    await show();
    await press('Save story');
    expect(root.querySelector('.failure')?.textContent).toContain(
      'the disk or the browser’s storage is full',
    );
    expect(root.querySelector('.failure button')?.textContent).toBe('Try again');
  });

  it('tells of saves that wait for another try', async () => {
    answer({ readTab: article });
    await waitingArticles.setValue([makeArticle({ title: 'Ferry union rejects offer' })]);
    await show();
    expect(root.querySelector('.strip')?.textContent).toContain('Ferry union rejects offer');
    await act(() => waitingArticles.setValue([]));
    await settle();
    expect(root.querySelector('.strip')).toBe(null);
  });
});
