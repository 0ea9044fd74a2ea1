import { X } from 'lucide';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';
import type { HighlightRecord } from '../lib/store/records';
import { Icon } from './icon';

/** The passages a reader marked in a story; one whose words the text has lost is still shown. */
export function Highlights({ highlights }: { highlights: readonly HighlightRecord[] }) {
  if (highlights.length === 0) return null;
  return (
    <section class="highlights">
      <h2>{i18n.t('library.highlights')}</h2>
      <ul>
        {highlights.map((highlight) => (
          <li key={highlight.id}>
            <q dir="auto">{highlight.text}</q>
            <button
              type="button"
              class="icon-button"
              aria-label={i18n.t('library.deleteHighlight')}
              onClick={() => void sendOrder('deleteHighlight', { id: highlight.id })}
            >
              <Icon node={X} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
