import * as v from 'valibot';

/**
 * What the checks of hostile data are made of: types are checked, lengths cut, addresses that are
 * not http(s) dropped.
 */

/** Characters of text that one story may hold: a long book chapter, 20 × the longest features. */
const MAX_TEXT = 2_000_000;
const MAX_BLOCKS = 20_000;

export const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
export const list = <Item extends v.GenericSchema>(item: Item, length: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.slice(0, length)),
    v.array(item),
  );

function httpUrl(value: string): string | null {
  if (value.length > 4000) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

export const url = v.pipe(v.string(), v.transform(httpUrl), v.string('an http(s) address'));
export const optionalUrl = v.nullable(v.pipe(v.string(), v.transform(httpUrl)));
export const line = v.nullable(cut(4000));
export const date = v.nullable(
  v.pipe(
    v.string(),
    v.transform((text) => (Number.isNaN(Date.parse(text)) ? null : text.slice(0, 40))),
  ),
);
const source = v.picklist(['json-ld', 'opengraph', 'meta', 'dom', 'url', 'text']);

const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'quote', 'list-item', 'caption']),
  text: cut(MAX_TEXT),
  time: v.optional(cut(40)),
});

export const blocks = v.pipe(
  list(block, MAX_BLOCKS),
  v.transform((all) => {
    let room = MAX_TEXT;
    return all.filter((each) => {
      room -= each.text.length;
      return room >= 0 && each.text.trim() !== '';
    });
  }),
);

export const completeness = v.picklist(['complete', 'preview', 'live', 'link-only']);

/** Up to so many addresses of the web; others are dropped. */
export const urls = (most: number) =>
  v.pipe(
    list(v.pipe(v.string(), v.transform(httpUrl)), most),
    v.transform((all) => all.filter((each) => each !== null)),
  );

/** What an article and the story made of it say of themselves alike. */
export const described = {
  url,
  pageUrl: url,
  title: cut(1000),
  standfirst: line,
  authors: list(cut(200), 50),
  published: date,
  modified: date,
  site: cut(200),
  section: v.nullable(cut(200)),
  language: v.nullable(cut(35)),
  direction: v.picklist(['ltr', 'rtl']),
  image: v.pipe(
    v.nullable(v.object({ url: optionalUrl, caption: line })),
    v.transform((image) => (image?.url ? { ...image, url: image.url } : null)),
  ),
  completeness,
  sources: v.record(v.string(), source),
};

/** @throws Error naming the first part that is not of the right form */
export function parse(schema: v.GenericSchema, value: unknown, what: string): unknown {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue ? v.getDotPath(issue) : null;
  throw new Error(`The ${what} is not of the right form${path ? ` at ${path}` : ''}.`);
}
