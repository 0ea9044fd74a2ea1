import type { CleaningRule } from '../cleaning-rule';

/** How outlets begin a pointer to another of their stories. */
const LEAD =
  /^(?:\W|\d)*(?:read (?:more|also|next|now|the (?:full|latest))|read:|more (?:on|from|in|about|stories|news|to (?:read|explore))|more:|also read|see (?:also|more)|see:|related(?: (?:articles?|stories|story|content|topics?|coverage|reading|news|links?|posts?|video)s?)?\b\s*(?:[:–—-]|$)|recommended(?: (?:reading|stories|for you))?\s*(?::|$)|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|in case you missed|up next|next up|what to read next|watch(?: (?:now|more|next|live|the|this))?\s*:|listen(?: (?:now|to|here))?\s*:|explore (?:more|further)|learn more\s*[:>»]|click (?:here|to)|find out more|trending(?: now)?\s*(?::|$)|most (?:read|popular|viewed)|editor[’']s picks?|keep reading|continue reading|lesen sie (?:auch|hier|mehr|dazu|jetzt|weiter)|lesen sie[^.]{0,20}:|mehr (?:zum thema|dazu|zu|lesen|aus|von)|mehr:|auch interessant|das könnte sie (?:auch )?interessieren|passend zum thema|weiterlesen|zum thema|hier (?:geht es|lesen|finden)|siehe auch|interview:|video:|podcast:|liveblog:|newsblog:|à lire(?: aussi)?|lire (?:aussi|également)|voir aussi|sur le même sujet|pour aller plus loin|lee (?:también|más|aquí)|leer más|leé también|ver también|te puede interesar|mir[aá] también|también (?:te puede|puedes)|más información|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi (?:anche|di più)|vedi anche|approfondisci|potrebbe interessarti|lees (?:ook|meer|verder)|bekijk ook|meer over|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|przeczytaj|sprawdź|čtěte (?:také|více)|přečtěte si|mohlo by vás|läs (?:mer|också|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|olvasd? (?:el|tovább)|citește și|vezi și|baca (?:juga|selengkapnya)|simak juga|lihat juga|haber(?:in)? devamı|ayrıca|ilgili haber|читайте (?:также|ещё)|смотрите также|читайте|читать (?:далее|также)|اقرأ (?:أيضا|المزيد)|اقرأ|שוב|קראו (?:גם|עוד)|関連記事|あわせて読みたい|相关(?:阅读|新闻|报道)|延伸閱讀|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें)/i;
const LONGEST = 260;

/** Pointers to other stories between the paragraphs: a lead-in, then a headline, mostly linked. */
export const readMore: CleaningRule = {
  name: 'read-more',
  drops: ({ text, linkLength }) => {
    if (text.length > LONGEST || !LEAD.test(text)) return false;
    return linkLength > text.length * 0.3 || text.length < 40;
  },
};
