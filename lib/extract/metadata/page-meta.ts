import { cleanText } from '../clean-text';

/** The `<meta>` elements of a page: lower-cased name, property or itemprop → contents in order. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

/** More than this is an attack or a mistake; descriptions and titles are far shorter. */
const LONGEST_CONTENT = 2000;

/** Reads every `<meta>` once; empty contents are left out. */
export function readPageMeta(document: Document): PageMeta {
  const meta = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = cleanText((element.getAttribute('content') ?? '').slice(0, LONGEST_CONTENT));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      // `property="og:title twitter:title"` names two at once.
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name === '') continue;
        const list = meta.get(name);
        if (list) list.push(content);
        else meta.set(name, [content]);
      }
    }
  }
  return meta;
}

/** The first content of the first of these names that the page has. */
export function metaContent(meta: PageMeta, ...names: string[]): string | null {
  for (const name of names) {
    const first = meta.get(name)?.[0];
    if (first !== undefined) return first;
  }
  return null;
}
