import type { CleaningRule } from '../cleaning-rule';

const NAMES =
  /(?<![a-z])(?:newsletters?|news-letter|subscri(?:be|ption|ber)s?(?:-\w+)?|sign-?(?:up|in)|log-?in|register|registration|mail-?chimp|opt-?in|email-?(?:form|capture|signup)|paywall-(?:prompt|overlay|offer|message|inner)|article-gating|regwall|piano|gated-overlay|membership|donat(?:e|ion)s?|abo-?(?:box|teaser)|(?:whatsapp|telegram)-\w+)(?![a-z])/;

/** Said to the reader at the start of a line. */
const LEAD =
  /^(?:[^.!?:]{0,60}[.!?:]\s+)?\W*(?:(?:please |get |to )?(?:sign up|subscribe|register|log in|sign in)\b|get (?:the|our|all|more|breaking|exclusive|unlimited)\b.{0,80}\b(?:newsletter|inbox|app|email|alerts?|access)|(?:like|follow|join|support|find) (?:us|our)\b|(?:become|already) an? (?:member|subscriber|supporter)|create (?:a free|an|your) account|download (?:the|our)\b.{0,40}\bapp\b|this newsletter\b|please enter\b|(?:enter )?your (?:e-?mail|name|support)\b|thank(?:s| you) for (?:reading|subscribing|signing)|stay (?:informed|updated|connected|up to date)\b|don[’']t miss (?:a|out|the)\b|(?:(?:jetzt|hier) (?:\w+ )?)?(?:abonn[ei]|anmelden|registrier|bestellen)|(?:melden|folgen) sie|inscr[ei]v|suivez|su[bs]scr[ií]b|regístrate|síguenos|seguici|assine|receba|zapisz się|prenumerera|meld je aan|volg ons|подпис|abone ol|takip e)/i;
const LONGEST = 420;

const ANYWHERE =
  /\b(?:our (?:free )?newsletters?|(?:to|in|into) your inbox|valid e-?mail|e-?mail address|google news|whatsapp[- ](?:channel|kanal|canal)|telegram[- ](?:channel|kanal|canal))\b/i;
const SHORT = 160;

/** Invitations to subscribe, to register, to follow. */
export const newsletterBoxes: CleaningRule = {
  name: 'newsletter-boxes',
  drops: (block, body) => {
    const { text } = block;
    if (text.length < LONGEST && LEAD.test(text)) return true;
    if (text.length < SHORT && ANYWHERE.test(text)) return true;
    return NAMES.test(body.around(block));
  },
};
