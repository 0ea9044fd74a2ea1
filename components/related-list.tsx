import { storyTitle } from '../lib/store/story-title';
import type { ContextStory } from '../lib/store/storylines/read-context';
import { formatDate } from './format-day';
import { ReasonLine } from './reason-line';

/** Related stories that do not follow one another in time, best first. */
export function RelatedList({
  stories,
  now,
  onOpen,
}: {
  stories: readonly ContextStory[];
  now: number;
  onOpen(storyId: string): void;
}) {
  return (
    <ul class="related">
      {stories.map(({ story, reasons, reprints }) => (
        <li key={story.id}>
          <button type="button" class="what" dir="auto" onClick={() => onOpen(story.id)}>
            {storyTitle(story)}
          </button>
          <ReasonLine
            site={`${story.site}, ${formatDate(story.published ?? story.savedAt, now)}`}
            reasons={reasons}
            reprints={reprints}
          />
        </li>
      ))}
    </ul>
  );
}
