/** A page with more than so many different entities is made to be slow. */
const MOST_ENTITIES = 500;

/** Entities of the page, with what the browser's parser makes of them: it knows all 2 231. */
const decoded = new Map<string, string>();

/** Before another page is read: its entities are counted anew. */
export function forgetEntities(): void {
  decoded.clear();
}

/** A text with its character references (HTML 13.5) decoded; what is none of them stays. */
export function decodeEntities(text: string): string {
  return text.replace(/&#?\w{2,8};/g, (entity) => {
    let character = decoded.get(entity);
    if (character === undefined && decoded.size < MOST_ENTITIES) {
      // In a paragraph: a space of its own would be dropped before the body.
      const page = new DOMParser().parseFromString(`<p>${entity}`, 'text/html');
      character = page.body.textContent ?? '';
      decoded.set(entity, character);
    }
    return character ?? entity;
  });
}
