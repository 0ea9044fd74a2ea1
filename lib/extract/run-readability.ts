import { Readability } from '@mozilla/readability';
import { MARK } from './copy-page';

/**
 * Which blocks Readability takes for the article.
 * @param copy a marked copy of the page; it is taken apart
 * @returns indexes of blocks; empty when Readability finds nothing or fails
 */
export function runReadability(copy: Document): Set<number> {
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
  for (const mark of content.querySelectorAll(`[${MARK}]`))
    kept.add(Number(mark.getAttribute(MARK)));
  return kept;
}
