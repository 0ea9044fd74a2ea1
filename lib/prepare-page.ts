import { i18n } from '#i18n';
import { watchSettings } from './settings';

/**
 * Gives a page of ours the language and direction of the browser's interface, and the look the
 * reader chose; without a choice it follows the system.
 */
export function preparePage(root: HTMLElement): void {
  root.lang = i18n.t('@@ui_locale').replace('_', '-');
  root.dir = i18n.t('@@bidi_dir');
  watchSettings(({ theme }) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, new AbortController().signal);
}
