/** Raised with every change that makes saved analyses worth making again. */
export const ANALYSIS_VERSION = 1;
