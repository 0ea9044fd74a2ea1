import { Readability } from '@mozilla/readability';
import { MARK } from './copy-page';

/**
 * Which blocks Readability takes for the article.
 * @param copy a marked copy of the page; it is taken apart
 * @param count how many blocks the page has
 * @returns indexes of blocks; empty when Readability finds nothing or fails
 */
export function runReadability(copy: Document, count: number): Set<number> {
  const kept = new Set<number>();
  let content: Element | null | undefined;
  try {
    content = new Readability<Element>(copy, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
    }).parse()?.content;
  } catch {
    // Pages nested deeper than its recursion bears; the caller falls back to a pass of its own.
    return kept;
  }
  if (!content) return kept;
  for (const mark of content.querySelectorAll(`span[${MARK}]`)) {
    const index = Number(mark.getAttribute(MARK));
    // A page may carry such attributes of its own.
    if (Number.isInteger(index) && index >= 0 && index < count) kept.add(index);
  }
  return kept;
}
