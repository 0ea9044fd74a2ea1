import type { LeadImage } from '../../article';
import { cleanText } from '../clean-text';
import { type LdNode, ldList, ldValue } from './json-ld';
import { type Found, type PageFacts, resolveUrl } from './page-facts';
import { metaContent } from './page-meta';
import { plainText } from './plain-text';
import { isElsewhere, type StoryPlace } from './story-place';

const LONGEST_CAPTION = 600;
const MOST_FIGURES = 10;

/** The story's lead image with its caption, where the page shows one. */
export function readImage(facts: PageFacts, place: StoryPlace): Found<LeadImage> | null {
  const { meta, node, baseUrl } = facts;
  const shared = resolveUrl(
    metaContent(meta, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'),
    baseUrl,
  );
  const linked = shared ? null : linkedImage(node, baseUrl);
  const figure = [...place.scope.querySelectorAll('figure')]
    .slice(0, MOST_FIGURES)
    .find((element) => element.querySelector('img, picture') && !isBoxed(element, place));
  const caption = figure ? figureCaption(figure) : null;
  if (shared) return { value: { url: shared, caption }, source: 'opengraph' };
  if (linked) return { value: { url: linked, caption }, source: 'json-ld' };
  const url = resolveUrl(figure?.querySelector('img')?.getAttribute('src'), baseUrl);
  return url ? { value: { url, caption }, source: 'dom' } : null;
}

/** Whether the figure stands in a box about something else; it is itself one to that question. */
function isBoxed(figure: Element, place: StoryPlace): boolean {
  return figure.parentElement !== null && isElsewhere(figure.parentElement, place);
}

function linkedImage(node: LdNode | null, baseUrl: string): string | null {
  for (const image of node ? ldList(ldValue(node, 'image')).flat() : []) {
    const address =
      typeof image === 'object' && image !== null
        ? (ldValue(image as LdNode, 'url') ?? ldValue(image as LdNode, 'contentUrl'))
        : image;
    const url = resolveUrl(plainText(address), baseUrl);
    if (url) return url;
  }
  return null;
}

function figureCaption(figure: Element): string | null {
  const caption = cleanText(figure.querySelector('figcaption')?.textContent ?? '');
  return caption !== '' && caption.length <= LONGEST_CAPTION ? caption : null;
}
