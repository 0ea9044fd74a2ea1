import type { CleaningRule } from '../cleaning-rule';

const LEAD =
  /^[([]?(?:(?:(?:main|top|header|lead|featured) )?(?:photo|image|picture|video|foto|bild|(?:info)?grafik|fotografie|illustration|crédit|credit|source|quelle|fuente|fonte|bron|kilde|källa|isithombe)s?(?:\s*(?:by|:|\/|©|courtesy|credit|von|par|de)\s*)|©|\(c\)\s)/i;
const TAIL =
  /\b(?:getty(?: images)?|shutterstock|istock|alamy|reuters|afp|ap photo|dpa|epa|imago|zuma press|via ap|keystone)\b[^.]{0,25}[)\]]?\.?$/i;
const LONGEST = 160;

/** Lines that only say whose picture it is. */
export const creditLines: CleaningRule = {
  name: 'credit-lines',
  drops: ({ text, kind }) => {
    if (kind === 'quote' || text.length > LONGEST) return false;
    return LEAD.test(text) || (text.length < 60 && TAIL.test(text));
  },
};
