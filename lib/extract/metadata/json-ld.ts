/** A JSON object found in a page; every value is unchecked. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Scripts over this many characters are skipped: real ones stay under 0.6 million (live blogs). */
const LONGEST_SCRIPT = 1_000_000;
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
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) nodes.push(value as LdNode);
    for (const inner of Object.values(value))
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
  }
}

function parseLoosely(source: string): unknown {
  const text = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\s*\]\]>)\s*$/g,
    '',
  );
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
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}

/** The value under `key` when the node itself holds it (never a prototype's). */
export function ldValue(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
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
