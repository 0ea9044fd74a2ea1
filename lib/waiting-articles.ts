import { storage } from 'wxt/utils/storage';
import type { Article } from './article';

/**
 * Articles whose saving failed, kept for another try. Session storage lives in memory: it survives
 * the worker's death and does not need the disk, which may be what is full. Written by the
 * background, shown by our pages.
 */
export const waitingArticles = storage.defineItem<Article[]>('session:pendingSaves', {
  fallback: [],
});
