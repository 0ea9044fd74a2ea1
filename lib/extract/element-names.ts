const NAMING = ['id', 'data-testid', 'data-component', 'data-type', 'role', 'itemprop'];
const LONGEST_NAMES = 300;

/** Made by a machine, never by an editor: hashes, counters, headings turned into ids. */
const HASH = /(?<![a-z\d])(?=[a-z]*\d)(?:[a-z\d]{6,})(?![a-z\d])/gi;
const SENTENCE = /\S*(?:[a-z\d]+-){5,}\S*/gi;

const cache = new WeakMap<Element, string>();

/**
 * What a page calls an element, fit for matching whole words: tag, classes, id and the like in
 * lower case, parted by spaces, camel case taken apart by hyphens ("RelatedStories-list" gives
 * "related-stories-list").
 */
export function elementNames(element: Element): string {
  let names = cache.get(element);
  if (names === undefined) {
    const parts = [element.localName, element.getAttribute('class')];
    for (const attribute of NAMING)
      parts.push(element.getAttribute(attribute)?.replace(SENTENCE, '') ?? null);
    names = parts
      .filter((part) => part)
      .join(' ')
      .slice(0, LONGEST_NAMES)
      .replace(HASH, '')
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .replace(/[\s_.:]+/g, (gap) => (/\s/.test(gap) ? ' ' : '-'))
      .toLowerCase();
    cache.set(element, names);
  }
  return names;
}
