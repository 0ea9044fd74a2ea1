import './english';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoryList } from '../../../components/story-list';
import { StorylineList } from '../../../components/storyline-list';
import type { Database } from '../../../lib/store/database';
import { saveStory } from '../../../lib/store/save-story';
import type { StorylineRecord } from '../../../lib/store/storylines/storyline-records';
import { makeArticle, makeInput } from '../store/make-input';
import { openDatabase } from '../store/open-database';

let db: Database;
let root: HTMLElement;

beforeEach(() => {
  db = openDatabase();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
});

/** Whatever it watches is in view at once. */
class EverSeen {
  constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe() {
    this.tell([{ isIntersecting: true }]);
  }
  disconnect() {}
}

const page = { now: Date.now(), go() {}, onDone() {} };
const rows = () => Array.from(root.querySelectorAll('.story-title'), (row) => row.textContent);

describe('the library', () => {
  it('shows stories and hits while they are still being counted', async () => {
    const counting = vi.spyOn(db.stories, 'count').mockReturnValue(new Promise(() => {}) as never);
    await saveStory(db, makeInput(makeArticle()));
    await act(() => render(<StoryList {...page} db={db} route={{}} />, root));
    await vi.waitFor(() => expect(rows()).toEqual(['Crossing talks resume']));
    expect(counting).toHaveBeenCalled();
    await act(() => render(null, root));
    await act(() => render(<StoryList {...page} db={db} route={{ search: 'cros' }} />, root));
    await vi.waitFor(() => expect(rows()).toEqual(['Crossing talks resume']));
    expect(root.textContent).toContain('1 story');
  });

  it('looks for hits again when a story is saved', async () => {
    await act(() => render(<StoryList {...page} db={db} route={{ search: 'crossing' }} />, root));
    await vi.waitFor(() => expect(root.textContent).toContain('No story has'));
    await saveStory(db, makeInput(makeArticle()));
    await vi.waitFor(() => expect(rows()).toEqual(['Crossing talks resume']));
  });

  it('lists the storylines of more than one story, or says that there are none', async () => {
    await act(() => render(<StorylineList {...page} db={db} selected={undefined} />, root));
    await vi.waitFor(() => expect(root.querySelector('.quiet')).not.toBeNull());
    for (const path of ['crossing', 'ferry', 'harbour'])
      await saveStory(db, makeInput(makeArticle({ url: `https://ledger.example/${path}` })));
    await db.signatures.toCollection().modify((signature) => {
      signature.storyline = signature.number < 3 ? 'sund' : 'harbour';
    });
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(root.querySelector('.meta')?.textContent).toContain('2 stories');
    await db.storylines.put({ id: 'sund', muted: true } as StorylineRecord);
    await vi.waitFor(() => expect(root.textContent).toContain('muted'));
  });

  it('looks at more stories as its end comes into view, a batch at a time', async () => {
    vi.stubGlobal('IntersectionObserver', EverSeen);
    const ids = Array.from({ length: 700 }, (_, at) => `story-${at}`);
    await db.stories.bulkAdd(
      ids.map((id, at) => ({ id, url: id, savedAt: at, aliases: [], tags: [] }) as never),
    );
    await db.signatures.bulkAdd(
      ids.map((storyId, at) => {
        const storyline = at < 2 ? 'oldest' : storyId;
        return { storyId, storyline, time: null, labels: { names: [], words: [] } } as never;
      }),
    );
    const looks = vi.spyOn(db.stories, 'orderBy');
    await act(() => render(<StorylineList {...page} db={db} selected={undefined} />, root));
    await vi.waitFor(() => expect(rows()).toHaveLength(1), { timeout: 5000 });
    expect(looks).toHaveBeenCalledTimes(3);
  });
});
