/** What the toolbar button says of a tab: badge for the eye, title for the ear. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { NotArticleReason } from '../article';
import { noArticleText } from '../no-article-text';
import type { WriteFailure } from '../store/outcomes';
import type { NoAccessReason } from '../tab-reading';

export type ToolbarState =
  | { kind: 'plain' }
  | { kind: 'related'; related: number }
  | { kind: 'saved'; related: number }
  | { kind: 'failed'; failure: WriteFailure }
  | { kind: 'no-article'; reason: NotArticleReason | NoAccessReason };

const INK = '#17191c';
const DANGER = '#a3211b';

/** Shows a tab's state on the button until the tab goes to another page. */
export async function showOnToolbar(tabId: number, state: ToolbarState): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badgeText(state) }),
      browser.action.setBadgeBackgroundColor({
        tabId,
        color: state.kind === 'failed' ? DANGER : INK,
      }),
      browser.action.setTitle({ tabId, title: titleText(state) }),
      browser.action.setIcon({ tabId, path: iconPaths(state.kind === 'saved') }),
    ]);
  } catch {
    // The tab was closed meanwhile; there is no button left to paint.
  }
}

function badgeText(state: ToolbarState): string {
  switch (state.kind) {
    case 'saved':
      return '✓';
    case 'related':
      return state.related > 0 ? String(state.related) : '';
    case 'failed':
      return '!';
    case 'no-article':
      return '–';
    case 'plain':
      return '';
  }
}

function titleText(state: ToolbarState): string {
  switch (state.kind) {
    case 'saved':
      return state.related > 0
        ? i18n.t('toolbar.savedRelated', state.related)
        : i18n.t('toolbar.saved');
    case 'related':
      return state.related > 0 ? i18n.t('toolbar.related', state.related) : i18n.t('extName');
    case 'failed':
      return i18n.t(`failure.${state.failure}`);
    case 'no-article':
      return i18n.t('toolbar.noArticle', [noArticleText(state.reason)]);
    case 'plain':
      return i18n.t('extName');
  }
}

/** A ring on a thread; filled once the page is saved. */
function iconPaths(saved: boolean): Record<number, string> {
  const name = saved ? 'saved' : 'icon';
  return { 16: `/icon/${name}-16.png`, 32: `/icon/${name}-32.png` };
}
