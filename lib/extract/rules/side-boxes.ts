import type { CleaningRule } from '../cleaning-rule';

/** What a page calls a box beside its story. */
export const SIDE_NAMES =
  /(?<![a-z])(?:aside|nav|footer|form|related(?:-\w+)?|recommend(?:ed|ations?)?|read-?(?:more|next|also)|more-(?:on|from|stories|news|like)|most-(?:read|popular|viewed)|popular|trending|promo(?:s|tion)?|teasers?|(?<!(?:container|has|with|no|layout|grid|width)-)sidebar|sponsor(?:ed|s)?|outbrain|taboola|social|share(?:-\w+)?|sharing|comments?|disqus|tags|tag-(?:list|links|cloud)|(?<!-)tag|topics|keywords|breadcrumbs?|widgets?|toolbar|tools|menu|pagination|pager|disclaimer|affiliate|ad|ads|advert(?:s|isement|ising)?|dfp|banner|cookie|consent|gdpr|toc|table-of-contents|poll|quiz|survey|rating|player|playlist|video-(?:js|title|info|description)|audio-player|text-to-speech|tooltip|popup|modal|lightbox|dialog|callout-link|infobox-link)(?![a-z])/;

/** Boxes that the page itself calls something else than its text. */
export const sideBoxes: CleaningRule = {
  name: 'side-boxes',
  drops: (block, body) => SIDE_NAMES.test(body.around(block)),
};
