import { storage } from 'wxt/utils/storage';

/** How far the re-analysis of saved stories has come. */
export interface ReanalysisProgress {
  done: number;
  total: number;
}

/** Written by the background, shown by our pages; null when there is nothing to do. */
export const reanalysisProgress = storage.defineItem<ReanalysisProgress | null>(
  'session:reanalysis',
  { fallback: null },
);
