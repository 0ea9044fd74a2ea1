import { watchSettings } from './settings';

/** Gives a page the look the reader chose; without a choice it follows the system. */
export function followTheme(root: HTMLElement): void {
  watchSettings(({ theme }) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, new AbortController().signal);
}
