import { browser } from 'wxt/browser';
import { openLibrary } from '../../lib/browser-windows';
import type { Database } from '../../lib/store/database';
import { searchStories } from '../../lib/store/search/search-stories';
import { storyTitle } from '../../lib/store/story-title';

const MOST = 6;
const STORY = 'backstory-story:';

/** `bs` and words in the address bar search the library. */
export function listenToOmnibox(db: Database): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestions(db, text).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    void (text.startsWith(STORY)
      ? openLibrary({ story: text.slice(STORY.length) })
      : openLibrary({ search: text }));
  });
}

async function suggestions(db: Database, text: string) {
  const hits = await searchStories(db, text, MOST);
  const stories = await db.stories.bulkGet(hits.map(({ storyId }) => storyId));
  return stories.flatMap((story) =>
    story ? [{ content: STORY + story.id, description: escapeXml(describe(story)) }] : [],
  );
}

function describe(story: Parameters<typeof storyTitle>[0] & { site: string }): string {
  return `${storyTitle(story)} — ${story.site}`;
}

/** Chromium reads descriptions as XML and drops all suggestions when one is not well formed. */
function escapeXml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (char) => entities[char]!).replace(/\p{Cc}/gu, ' ');
}
