/** Raised when signatures or search terms change: stories indexed by an older one are made anew. */
export const INDEX_VERSION = 2;
