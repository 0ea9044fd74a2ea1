import { i18n } from '#i18n';
import type { NotArticleReason } from './article';
import type { NoAccessReason } from './tab-reading';

const KEYS = {
  'front-page': 'notArticle.frontPage',
  list: 'notArticle.list',
  'no-text': 'notArticle.noText',
  'not-news': 'notArticle.notNews',
  'not-html': 'notArticle.notHtml',
  'not-granted': 'notArticle.notGranted',
  'browser-page': 'notArticle.browserPage',
  gone: 'notArticle.gone',
} as const;

/** Why there is no article in the tab, in a sentence. */
export function noArticleText(reason: NotArticleReason | NoAccessReason): string {
  return i18n.t(KEYS[reason]);
}
