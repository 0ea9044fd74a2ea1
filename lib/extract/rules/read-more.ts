import type { CleaningRule } from '../cleaning-rule';

/** How outlets begin a pointer to another of their stories. */
const LEAD =
  /^(?:\W|\d)*(?:(?:also )?read (?:more|also|next|now|the (?:full|latest))|(?:read|more|see|mehr|watch|listen|video|interview|podcast|live-?blog)\s*:|more (?:on|from|in|about|stories|news|to)|also read|see (?:also|more)|related\b(?: \w+)?\s*(?:[:–—-]|$)|(?:recommended|trending)\b|you (?:may|might)|don[’']t miss|in case you missed|up next|what to read|click (?:here|to)|(?:learn|find out|explore) more|most (?:read|popular|viewed)|editor[’']s picks?|(?:keep|continue) reading|lesen sie|mehr (?:zu|dazu|lesen|aus|von)|auch interessant|das könnte sie|passend zum|weiterlesen|zum thema|hier (?:geht es|lesen|finden)|siehe auch|à lire|lire (?:aussi|également)|voir aussi|sur le même sujet|lee (?:también|más)|le[eé]r? (?:más|también)|ver también|te puede interesar|más información|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|vedi anche|potrebbe interessarti|lees (?:ook|meer)|bekijk ook|czytaj|zobacz|čtěte|läs (?:mer|också)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|olvas|citește|vezi și|baca juga|читайте|смотрите|اقرأ|קראו|関連記事|あわせて読|相关|延伸閱讀|(?:यह|ये|इसे) भी पढ़ें)/i;
const LONGEST = 260;

/** Pointers to other stories between the paragraphs: a lead-in, then a headline, mostly linked. */
export const readMore: CleaningRule = {
  name: 'read-more',
  drops: ({ text, linkLength }) => {
    if (text.length > LONGEST || !LEAD.test(text)) return false;
    return linkLength > text.length * 0.3 || text.length < 40;
  },
};
