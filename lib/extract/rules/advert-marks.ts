import type { CleaningRule } from '../cleaning-rule';

const MARK =
  /^\W*(?:(?:advertisement|advert|ad|sponsored(?: content| by.*)?|promoted(?: content)?|paid (?:content|post)|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama?|annons|annonse|annonce|mainos|hirdetés|реклама|iklan|إعلان|広告|广告|廣告|광고|विज्ञापन)\s*\d{0,3}|(?:article content|story continues|(?:article|story) continues? (?:below|after).*|continue reading(?: below.*)?|continued below.*|scroll (?:down )?to (?:continue|read).*|loading\W*|this (?:slideshow|content|video|site|page) requires javascript.*|please enable javascript.*|(?:your browser|javascript) (?:does not|is (?:disabled|required)).*|skip to (?:main )?content|skip advert(?:isement)?|(?:weiter|lesen sie) nach der (?:anzeige|werbung)|la suite après (?:cette|la) publicité|continua después de la publicidad|continua (?:a leggere )?dopo la pubblicità|article continues below advertisement|remove ads|report this ad|close|share|print|email|comments?|copy link|link copied|listen|play|pause|advertising))\W*$/i;

/** Marks of advertising and of the page's own machinery, alone on a line. */
export const advertMarks: CleaningRule = {
  name: 'advert-marks',
  drops: ({ text }) => text.length < 120 && MARK.test(text),
};
