import type { LeadImage } from '../../article';
import { isProse } from '../body';
import { elementNames } from '../element-names';
import { isLdNode, type LdNode, ldList, ldValue } from './json-ld';
import { ldText } from './ld-text';
import { type Found, type PageFacts, resolveUrl } from './page-facts';
import { metaContent } from './page-meta';
import { plainText } from './plain-text';
import { headLines, isElsewhere, type StoryPlace } from './story-place';

const LONGEST_CAPTION = 600;
/** The picture stands at most so many paragraphs, and lines of any kind, into the text. */
const NEAR = 4;
const MOST_LINES = 30;
/** What an agency sells under its pictures. */
const OFFER = / (?:purchase|buy|get) licen[cs]ing rights.*$/i;
const CAPTION = /(?<![a-z])(?:fig)?captions?(?![a-z])|bildunterschrift|legende/;

/** The story's lead image with its caption, where the page shows one. */
export function readImage(facts: PageFacts, place: StoryPlace): Found<LeadImage> | null {
  const { meta, node, baseUrl } = facts;
  const caption = leadCaption(place);
  const shared = resolveUrl(
    metaContent(meta, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'),
    baseUrl,
  );
  if (shared) return { value: { url: shared, caption }, source: 'opengraph' };
  const linked = linkedImage(node, baseUrl);
  if (linked) return { value: { url: linked, caption }, source: 'json-ld' };
  const shown = place.scope.querySelector('figure img, picture img')?.getAttribute('src');
  const url = resolveUrl(shown, baseUrl);
  return url ? { value: { url, caption }, source: 'dom' } : null;
}

/** The first caption in the head of the story or among its first paragraphs. */
function leadCaption(place: StoryPlace): string | null {
  const { lines, firstText } = place;
  let paragraphs = 0;
  for (const line of lines.slice(headLines(place)[0]?.index, firstText + MOST_LINES)) {
    const { kind, text, element, inner } = line;
    // Byline, date and share buttons may stand between the standfirst and the picture.
    if (isProse(line) && ++paragraphs > NEAR) break;
    const names = [inner, inner.parentElement].map((at) => (at ? elementNames(at) : '')).join(' ');
    if (kind !== 'caption' && !CAPTION.test(names)) continue;
    if (text.length <= LONGEST_CAPTION && !isBoxed(element, place)) return text.replace(OFFER, '');
  }
  return null;
}

/** Whether the picture stands in a box about something else; it is itself one to that question. */
function isBoxed(element: Element, place: StoryPlace): boolean {
  const around = (element.closest('figure') ?? element).parentElement;
  return around !== null && isElsewhere(around, place);
}

function linkedImage(node: LdNode | null, baseUrl: string): string | null {
  for (const image of ldList(ldValue(node, 'image')).flat()) {
    const address = isLdNode(image) ? ldText(image, 'url', 'contentUrl') : plainText(image);
    const url = resolveUrl(address, baseUrl);
    if (url) return url;
  }
  return null;
}
