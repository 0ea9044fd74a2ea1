import type { CleaningRule } from '../cleaning-rule';

const NAMES =
  /(?<![a-z])(?:newsletters?|news-letter|subscri(?:be|ption|ber)s?(?:-\w+)?|sign-?up|signin|sign-in|log-?in|register|registration|mail-?chimp|opt-?in|email-?(?:form|capture|signup)|paywall-(?:prompt|overlay|offer|message|inner)|article-gating|regwall|piano|gated-overlay|membership|donat(?:e|ion)s?|abo-?(?:box|teaser)|whatsapp-(?:channel|promo)|telegram-\w+)(?![a-z])/;
const TEXT =
  /(?:\bsign up (?:for|to|here|now)|\bsubscribe (?:to|now|here|today)|\bour (?:free )?newsletters?\b|\bnewsletters? (?:direct|straight|to your)|\byour inbox\b|valid email|email address|enter your email|follow (?:us|me|@\w+|\w+ \w+) on|join (?:us|our|the conversation)|download (?:the|our) app|get (?:the|our) (?:app|latest|free|best)|support our (?:journalism|work)|become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|create (?:a free|an) account|newsletter (?:abonnieren|anmelden|bestellen)|(?:jetzt|hier) (?:abonnieren|anmelden|registrieren)|folgen sie uns|abonnez-vous|inscrivez-vous|suscríbete|suscribirse|síguenos|iscriviti|seguici|inscreva-se|assine|zapisz się|prenumerera|google news)/i;
const LONGEST = 260;

/** Invitations to subscribe, to register, to follow. */
export const newsletterBoxes: CleaningRule = {
  name: 'newsletter-boxes',
  drops: (block, body) =>
    NAMES.test(body.around(block)) || (block.text.length < LONGEST && TEXT.test(block.text)),
};
