import { isCapital, type TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import { CASE } from './word-info';

/** What the other places of a text say of a word, one bit each. */
const EVIDENCE = {
  afterTitle: 1 << 0,
  afterFirstName: 1 << 1,
  beforeSay: 1 << 2,
  afterWhere: 1 << 3,
  beforeSurname: 1 << 4,
  beforeOrgHead: 1 << 5,
  beforeWho: 1 << 6,
  afterThe: 1 << 7,
  beforePossessive: 1 << 8,
  afterRole: 1 << 9,
  beforeRole: 1 << 10,
  acronym: 1 << 11,
} as const;

/**
 * Gathers, for every word form, how it is written and what stands around it anywhere in the text:
 * "Okoro" on its own is a person because "Mr Okoro" stands two paragraphs above.
 */
export function gatherEvidence(view: TaggerText): void {
  const { words, opens } = view;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.case === CASE.lower) word.form.lowerCount++;
    if (!isCapital(word)) continue;
    if (!opens[i]) word.form.capitalCount++;
    addNeighbours(view, i);
    addRun(view, i);
  }
  for (let i = 1; i + 2 < words.length; i++) if (words[i]!.text === '(') defineAcronym(view, i);
}

function addNeighbours({ words, runStart, runEnd }: TaggerText, i: number): void {
  const before = words[i - 1];
  const after = words[i + 1];
  let bits = 0;
  if (before) {
    const flags = before.form.flags;
    if (flags & FLAG.title) bits |= EVIDENCE.afterTitle;
    if (flags & FLAG.firstName && isCapital(before)) bits |= EVIDENCE.afterFirstName;
    if (flags & FLAG.role && !isCapital(before)) bits |= EVIDENCE.afterRole;
    if (flags & FLAG.where && runStart[i] === i) bits |= EVIDENCE.afterWhere;
    if (before.case === CASE.lower && before.text === 'the') bits |= EVIDENCE.afterThe;
  }
  if (after && runEnd[i] === i) {
    const flags = after.form.flags;
    if (flags & FLAG.say) bits |= EVIDENCE.beforeSay;
    if (flags & FLAG.role) bits |= EVIDENCE.beforeRole;
    if (after.text === 'who') bits |= EVIDENCE.beforeWho;
    if (after.text === ',' && words[i + 2]?.text === 'who') bits |= EVIDENCE.beforeWho;
    if (after.text === "'s" || after.text === '’s') bits |= EVIDENCE.beforePossessive;
  } else if (after) {
    if (after.form.flags & FLAG.surname) bits |= EVIDENCE.beforeSurname;
    if (words[runEnd[i]!]!.form.flags & (FLAG.orgHead | FLAG.orgSuffix))
      bits |= EVIDENCE.beforeOrgHead;
  }
  words[i]!.form.evidence |= bits;
}

function addRun({ words, runStart, runEnd }: TaggerText, i: number): void {
  const form = words[i]!.form;
  const length = runEnd[i]! - runStart[i]! + 1;
  if (length <= form.runLength) return;
  form.runLength = length;
  form.runHead = words[runEnd[i]!]!.form.hash;
}

/** "Long Name (ABC)": what the long name is, the short one is too. */
function defineAcronym({ words, runEnd, runStart }: TaggerText, open: number): void {
  const short = words[open + 1]!;
  if (short.case !== CASE.allCaps || words[open + 2]!.text !== ')') return;
  let head = open - 1;
  if (!isCapital(words[head]!)) return;
  const first = words[runStart[head]!]!;
  // "Ministry of Trade (MT)": the head of an of-chain is its first word.
  let flags = words[head]!.form.flags | first.form.flags;
  let at = runStart[head]! - 1;
  while (at > 0 && open - at < 12) {
    if (isCapital(words[at]!)) {
      flags |= words[at]!.form.flags;
      head = at;
    } else if ((words[at]!.form.flags & FLAG.connector) === 0) break;
    at--;
  }
  short.form.evidence |= EVIDENCE.acronym;
  short.form.definedHead = words[runEnd[open - 1]!]!.form.hash;
  short.form.definedFlags = flags;
}
