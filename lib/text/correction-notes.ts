import type { Span } from '../analysis';
import { splitSentences } from './sentences';

// How newsrooms announce that an article was wrong: at the start of a sentence, or as a statement
// about the article itself. English, German, French, Spanish, Italian, Portuguese, Dutch.
const HEADED =
  /^[\s*•(["“]*(?:correction|corrections|clarification|editor['’]s note|korrektur|berichtigung|korrigendum|richtigstellung|rectificati(?:f|e)|correctif|corrección|fe de errata?s|rettifica|errata corrige|correção|rectificatie|correctie)\s*(?:\([^)]*\)\s*)?[:.–—-]/iu;
const ABOUT =
  /\b(?:an earlier version of this (?:article|story|report|post|headline)|this (?:article|story|report|headline) (?:has been|was) (?:corrected|amended|updated to correct|clarified)|in einer (?:früheren|ersten) (?:version|fassung) (?:dieses|des) (?:artikels|texts|textes|beitrags)|une version (?:antérieure|précédente) de cet article|una versión anterior de este (?:artículo|texto)|una precedente versione (?:di questo|dell['’])\s?articolo|uma versão anterior deste (?:artigo|texto)|in een eerdere versie van dit (?:artikel|bericht))/iu;

/** The sentences of a text in which the outlet itself notes a correction. */
export function correctionNotes(text: string): Span[] {
  return splitSentences(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    return HEADED.test(sentence) || ABOUT.test(sentence);
  });
}
