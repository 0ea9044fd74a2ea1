import { i18n } from '#i18n';
import { watchSettings } from './settings';

/**
 * Gives a page of ours its language and direction, and the look the reader chose; without a choice it follows the system.
 */
export function preparePage(root: HTMLElement): void {
  // Of the messages that are shown, not of the browser: it may have no translation of ours.
  root.lang = i18n.t('language');
  root.dir = i18n.t('direction');
  watchSettings(({ theme }) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, new AbortController().signal);
}
