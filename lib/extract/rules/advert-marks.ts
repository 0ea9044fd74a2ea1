import type { CleaningRule } from '../cleaning-rule';

const MARK =
  /^\W*(?:(?:adv(?:er|ertisement|ertising|ert)|ad|sponsored(?: content| by.*)?|promoted|paid (?:content|post)|anzeige|werbung|publicité|publici(?:dad|dade)|pubblicità|advertentie|reklama?|annons|anno?nce|annonse|реклама|iklan|إعلان|広告|广告|廣告|광고|विज्ञापन)\s*\d{0,3}|(?:(?:article|story) continues?|continue reading|continued below|scroll (?:down )?to|loading|this \w+ requires javascript|please enable javascript|(?:your browser|javascript) (?:does|is)).{0,60}|article content|skip (?:to (?:main )?content|advert\w*)|(?:weiter|lesen sie) nach der (?:anzeige|werbung)|la suite après .*publicité|continua .*(?:publicidad|pubblicità)|remove ads|report this ad|close|share|print|email|comments?|copy link|link copied|listen|play|pause)\W*$/i;

/** Marks of advertising and of the page's own machinery, alone on a line. */
export const advertMarks: CleaningRule = {
  name: 'advert-marks',
  drops: ({ text }) => text.length < 120 && MARK.test(text),
};
