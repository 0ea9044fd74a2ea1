import type { FigureToken } from './figure-tokens';
import { EVENTS, REPORTING, VAGUE } from './figure-words';

/** What a sentence says of the event that its figures belong to. */
export interface EventSigns {
  /** "Second quarter", "final round": stages are never compared with one another. */
  stage: string;
  /** It tells of an event as of something new ("a blast", "two raids", "clashes"). */
  introduces: boolean;
  /** It carries on what was told before ("now", "has risen", "the blast"). */
  continues: boolean;
  /** A sum over several occasions ("in five raids so far"). */
  summed: boolean;
  /** Of a stretch of time ("in the past two weeks") rather than of one event. */
  period: boolean;
  /** Of another event or an earlier year. */
  elsewhere: boolean;
}

/** Reads the signs off the words of a sentence. */
export function eventSigns(tokens: readonly FigureToken[]): EventSigns {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const sentence = words.map(({ lower }) => lower).join(' ');
  return {
    stage: STAGE.exec(sentence)?.[0] ?? '',
    introduces: namesEvent(tokens, false),
    continues: CARRIES_ON.test(sentence) || namesEvent(tokens, true),
    summed: /\b(?:(?:so|thus) far|a total of|altogether)\b/.test(sentence),
    period: PERIOD.test(sentence),
    elsewhere: OTHER_EVENT.test(sentence) || tokens.some(isYear),
  };
}

const STAGE = /\b(?:second|third|fourth|final) (?:reading|round|quarter|half|phase|vote)\b/;

/** Signs that a sentence tells of another event: earlier, like it, or a further one. */
const OTHER_EVENT =
  /\b(?:separate|similar|previous|unrelated|again|last year|years? (?:ago|earlier|before))\b|^(?:the |a )?(?:new|fresh|second|third|next)\b(?! (?:figures?|count|estimates?|polls?|surveys?|data))/;

const CARRIES_ON =
  /\b(?:now|still|toll|total|so far|risen|rises|rose|climbed|grown|grew|since|number of|(?:has|have) (?:been |already )?(?:\p{L}+ed|risen|grown|reached|hit))\b/u;

const PERIOD =
  /\b(?:past|last|previous) (?:few |several |\p{L}+ )?(?:days?|weeks?|months?|years?|decades?)\b|\bthis year\b/u;

/** Whether an event noun stands with ("the blast", "Monday's raid") or without such a word. */
function namesEvent(tokens: readonly FigureToken[], known: boolean): boolean {
  return tokens.some(({ lower }, i) => {
    if (!EVENTS.has(lower) || EVENTS.has(tokens[i + 1]?.lower ?? '')) return false;
    for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
      const { kind, lower: word, text } = tokens[k]!;
      if (/^(?:the|this|that|its|their)$/.test(word) || /['’]s$/.test(text)) return known;
      if (kind !== 'word' || VAGUE.has(word) || REPORTING.has(word)) return !known;
    }
    return !known;
  });
}

function isYear({ kind, text }: FigureToken): boolean {
  return kind === 'number' && /^(?:19|20)\d\d$/.test(text);
}
