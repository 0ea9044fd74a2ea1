import { i18n } from '#i18n';
import { noArticleText } from '../no-article-text';
import { NoAccess } from '../tab-script';
import type { SaveTabOutcome } from './save-tab';
import { orderInTab } from './tabs';
import { tokenFor } from './undo-tokens';

/** Says in the page itself how a save by key or menu went; a page closed to us stays untouched. */
export async function announceSave(tabId: number, outcome: SaveTabOutcome): Promise<void> {
  const undo =
    'ok' in outcome && outcome.ok && outcome.change === 'created'
      ? { label: i18n.t('save.undo'), token: await tokenFor(outcome.storyId) }
      : null;
  try {
    await orderInTab(tabId, 'toast', 'showToast', { text: announcement(outcome), undo });
  } catch (error) {
    if (!(error instanceof NoAccess)) throw error;
  }
}

function announcement(outcome: SaveTabOutcome): string {
  if (!('ok' in outcome)) return i18n.t('toolbar.noArticle', [noArticleText(outcome.reason)]);
  if (!outcome.ok) return i18n.t(`failure.${outcome.failure}`);
  const saved = i18n.t(outcome.change === 'created' ? 'toast.saved' : 'toast.savedBefore');
  return outcome.related ? `${saved} ${i18n.t('toast.related', outcome.related)}` : saved;
}
