/** Raised with every change that makes saved analyses worth making again. */
export const ANALYSIS_VERSION = 2;

/** Below every version: an analysis marked so is made anew in the background. */
export const OUTDATED = 0;
