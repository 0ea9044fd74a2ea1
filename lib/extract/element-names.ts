const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-type', 'role', 'itemprop'];
const LONGEST_NAMES = 300;

/** Made by a machine, never by an editor: hashes, counters, headings turned into ids. */
const HASH = /(?<![a-z\d])(?=[a-z]*\d)(?:[a-z\d]{6,})(?![a-z\d])/gi;
const SENTENCE = /\S*(?:[a-z\d]+-){5,}\S*/gi;

const cache = new WeakMap<Element, string>();
/** Of a page's elements most share their names with many others. */
const tidied = new Map<string, string>();
const MOST_TIDIED = 10_000;

/**
 * What a page calls an element, fit for matching whole words: tag, classes, id and the like in
 * lower case, parted by spaces, camel case taken apart by hyphens ("RelatedStories-list" gives
 * "related-stories-list").
 */
export function elementNames(element: Element): string {
  if (!element.hasAttributes()) return element.localName;
  let names = cache.get(element);
  if (names === undefined) {
    let raw = element.localName;
    // One question for all: each costs a way to the page, and most elements have one or two.
    const given = element.getAttributeNames();
    for (const attribute of NAMING) {
      if (!given.includes(attribute)) continue;
      const value = element.getAttribute(attribute) ?? '';
      raw += ` ${attribute === 'class' ? value : value.replace(SENTENCE, '')}`;
    }
    names = tidied.get(raw) ?? tidy(raw);
    cache.set(element, names);
  }
  return names;
}

function tidy(raw: string): string {
  const names = raw
    .slice(0, LONGEST_NAMES)
    .replace(HASH, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[\s_.:]+/g, (gap) => (/\s/.test(gap) ? ' ' : '-'))
    .trim()
    .toLowerCase();
  if (tidied.size >= MOST_TIDIED) tidied.clear();
  tidied.set(raw, names);
  return names;
}
