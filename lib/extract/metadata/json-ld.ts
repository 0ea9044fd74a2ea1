/** A JSON object found in a page; every value is unchecked. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Scripts over this many characters are skipped: real ones stay under 0.6 million (live blogs). */
const LONGEST_SCRIPT = 1_000_000;
/** Marks of comments and of CDATA around the data, themselves behind comment marks or not. */
const WRAPPING = /^[\s/*]*<!(?:--|\[CDATA\[)[\s/*]*|[\s/*]*(?:--|\]\])>[\s/*]*$/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string
const CONTROLS = /[\0-\x1f\x7f-\x9f]+/g;
const MOST_NODES = 5000;

/**
 * Every object of every JSON-LD script of the page, outer before inner, at any depth. Broken
 * scripts are mended where the fault is common (comments, raw line breaks, stray commas), else
 * left out; the walk keeps its own stack, so depth cannot overflow it.
 */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
    collect(parseLoosely(source), nodes);
    if (nodes.length >= MOST_NODES) break;
  }
  return nodes;
}

function collect(root: unknown, nodes: LdNode[]): void {
  // Breadth first: what stands at the top of a script comes before what hangs on it.
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
    const value = queue[at];
    if (!isLdNode(value)) continue;
    if (!Array.isArray(value)) nodes.push(value);
    for (const inner of Object.values(value)) if (isLdNode(inner)) queue.push(inner);
  }
}

function parseLoosely(source: string): unknown {
  const text = source.replace(WRAPPING, '');
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mend(text));
    } catch {
      return null;
    }
  }
}

/** Raw control characters inside strings, commas before a closing bracket, a final semicolon. */
function mend(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}

export const isLdNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null;

/** The value under `key` when a node is one and itself holds it (never a prototype's). */
export function ldValue(node: unknown, key: string): unknown {
  return isLdNode(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** A value or a list of values as a list. */
export function ldList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Names of the node's types without their namespace. */
export function ldTypes(node: LdNode): string[] {
  return ldList(ldValue(node, '@type'))
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}
