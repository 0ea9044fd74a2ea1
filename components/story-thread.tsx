import { i18n } from '#i18n';
import { storyTitle } from '../lib/store/story-title';
import type { ContextStory } from '../lib/store/storylines/read-context';
import { formatDate } from './format-day';
import { ReasonLine } from './reason-line';

/**
 * Saved stories on the thread that means time, the article in front of the reader as the open
 * ring at its head.
 */
export function StoryThread({
  stories,
  now,
  onOpen,
}: {
  stories: readonly ContextStory[];
  now: number;
  onOpen(storyId: string): void;
}) {
  return (
    <ol class="thread">
      <li class="here">
        <span class="when">{i18n.t('thread.now')}</span>
        <i aria-hidden="true" />
        <p class="what">{i18n.t('thread.thisArticle')}</p>
      </li>
      {stories.map(({ story, reasons, reprints }) => (
        <li key={story.id}>
          <time class="when" dateTime={story.published ?? new Date(story.savedAt).toISOString()}>
            {formatDate(story.published ?? story.savedAt, now)}
          </time>
          <i aria-hidden="true" />
          <div>
            <button type="button" class="what" dir="auto" onClick={() => onOpen(story.id)}>
              {storyTitle(story)}
            </button>
            <ReasonLine site={story.site} reasons={reasons} reprints={reprints} />
          </div>
        </li>
      ))}
    </ol>
  );
}
