import type { CleaningRule } from '../cleaning-rule';

/** What notices of consent speak of; three of them in one paragraph make it one. */
const TERMS = [
  /\bcookies?\b/i,
  /\b(?:our|\d+) (?:\w+ )?(?:partners|vendors)\b|unsere (?:\w+ )?partner|nos partenaires|nuestros socios/i,
  /\b(?:consent|einwillig|zustimm|consens|consentimiento|toestemming|zgod[aęy])/i,
  /\b(?:personal data|personenbezogen|données personnelles|datos personales|dati personali|persoonsgegevens|dane osobowe)/i,
  /\bprivacy (?:policy|settings|notice)|datenschutz|politique de confidentialité|política de privacidad/i,
  /\b(?:(?:accept|reject) all|manage (?:settings|preferences|choices|options)|alle akzeptieren|tout accepter|aceptar todo|accetta tutto)\b/i,
  /\bstor(?:e|ing) and\/or access|legitimate interest|berechtigtes interesse|intérêt légitime/i,
  /\b(?:device|gerät|unique identifiers?|ip address(?:es)?|geolocation|personali[sz]ed (?:ads|advertising|content))\b/i,
];
const ENOUGH = 3;
const LONGEST = 1500;

/** Notices of consent that the page does not name as such: never the article. */
export const consentText: CleaningRule = {
  name: 'consent-text',
  drops: ({ text }) =>
    text.length < LONGEST && TERMS.filter((term) => term.test(text)).length >= ENOUGH,
};
