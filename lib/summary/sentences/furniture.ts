/**
 * Sentences that stand among the text but tell nothing of the story: invitations, credits, share
 * lines. Each pattern must match from the start of the sentence, so that a story *about* a
 * newsletter or a photograph keeps its sentences.
 */
const FURNITURE = [
  /(?:click|tap|scroll down|swipe)\b.{0,60}\b(?:here|for (?:the )?(?:video|more|latest)|to (?:read|view|see|watch|subscribe|sign))\b/,
  /(?:please )?(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|emails?|daily|here|now|today|podcast|channel)\b/,
  /(?:read|see|watch|listen|find out|learn) (?:more|also|next|now|here|the full)\b(?: (?:about|on|from|at|here|in))?.{0,80}$/,
  /(?:more on this story|related (?:stories|articles?|content|topics?|links?)|you (?:may|might) also (?:like|be interested)|most read|recommended|trending|editor'?s (?:picks?|choice)|in case you missed it)\b/,
  /(?:share|save|print|email|copy link|tweet|whatsapp|facebook)(?: this)?(?: (?:article|story|page|link|on (?:facebook|twitter|whatsapp)))?[.:!]?$/,
  /(?:follow|like|find|join|contact) (?:us|me|@|the author|our)\b.{0,60}\b(?:on|at|@\w+|facebook|twitter|instagram|telegram|whatsapp|mastodon|bluesky|email)\b/,
  /(?:photo(?:graph)?s?|image|picture|video|graphic|illustration|credits?|source|caption)(?: (?:credit|by|copyright|caption|source))?\s?:/,
  /(?:photo(?:graph)?s?|image|picture)s? (?:by|courtesy of|credit)\b.{0,80}$/,
  /(?:©|\(c\)|copyright\b|all rights reserved)/,
  /(?:additional |with )?(?:reporting|editing|writing|graphics?) by\b.{0,160}$/,
  /(?:advertisement|sponsored(?: content)?|promoted|story continues below|article continues after)\b/,
  /(?:this (?:article|story|report|piece)|a version of this (?:article|story)) (?:was|has been|is|first|originally|appeared|appears)\b.{0,40}\b(?:published|updated|corrected|amended|appeared|translated|syndicated|in print|developing)\b/,
  /(?:do|have) you (?:have|know|got|been affected)\b.{0,80}\b(?:story|tip|contact|email|get in touch)\b/,
  /(?:comments? (?:are closed|\(\d+\))|leave a comment|join the (?:conversation|discussion)|log ?in to)/,
  /(?:lesen sie (?:auch|hier|mehr)|mehr zum thema|lire aussi|à lire aussi|voir aussi|lea también|le puede interesar|leia (?:também|mais)|leggi anche|lees ook|læs også|les også|läs också)\b/,
].map((pattern) => new RegExp(`^[\\s\\p{P}\\p{S}]*${pattern.source}`, 'iu'));

// "(Reporting by …)" and "( cnn )" lines open with a bracket, which the patterns skip.
export function isFurniture(sentence: string): boolean {
  return sentence.length < 300 && FURNITURE.some((pattern) => pattern.test(sentence));
}

const AGENCIES = new Set(
  'cnn reuters ap afp upi dpa epa efe ansa bbc pa xinhua tass kyodo yonhap pti ians cbs nbc npr abc belga ritzau ntb tt apa sda'.split(
    ' ',
  ),
);

// "(CNN) —", "PARIS, March 3 (Reuters) -", "( cnn )".
const AGENCY_LINE =
  /^(?:[\p{L}][\p{L}\p{M}\p{N} ,.'’/-]{1,50}\s)?\(\s?(\p{L}{2,8})\s?\)\s*(?:[-–—]+\s*)?/u;
// "GENEVA, March 3 — ": a place in capitals, a day, a long dash.
const PLACE_LINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [\p{L}\p{N}. ]{2,24})?\s+[–—]\s*(?=["“‘]?\p{Lu})/u;

/** Length of the dateline ("PARIS (Reuters) - ") that opens the text, 0 when there is none. */
export function datelineLength(text: string): number {
  const start = text.slice(0, 120);
  const agency = AGENCY_LINE.exec(start);
  if (agency && AGENCIES.has(agency[1]!.toLowerCase())) return agency[0].length;
  return PLACE_LINE.exec(start)?.[0].length ?? 0;
}
