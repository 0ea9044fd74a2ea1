import type { FormInfo, WordInfo } from './word-info';

const NO_FORM: FormInfo = {
  hash: 0x5bd1e995,
  flags: 0,
  coarse: 0,
  fine: 0,
  lowerCount: 0,
  capitalCount: 0,
  evidence: 0,
  runHead: 0,
  runLength: 0,
  definedHead: 0,
  definedFlags: 0,
};

/** What stands before the first and after the last token. */
export function makeBorder(): WordInfo {
  return {
    text: '',
    case: 7,
    hash: 1,
    shape: 1,
    prefix2: 1,
    prefix3: 1,
    prefix4: 1,
    suffix1: 1,
    suffix2: 1,
    suffix3: 1,
    suffix4: 1,
    form: NO_FORM,
    scoresAt: -1,
    scored: 0,
  };
}
