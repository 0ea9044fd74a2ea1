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

export function httpUrl(value: string): string | null {
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
export const source = v.picklist(['json-ld', 'opengraph', 'meta', 'dom', 'url', 'text']);

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

/** @throws Error naming the first part that is not of the right form */
export function parse(schema: v.GenericSchema, value: unknown, what: string): unknown {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue ? v.getDotPath(issue) : null;
  throw new Error(`The ${what} is not of the right form${path ? ` at ${path}` : ''}.`);
}
