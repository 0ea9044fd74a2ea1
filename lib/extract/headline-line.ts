import { cleanText } from './clean-text';
import type { PageBlock } from './page-block';

/**
 * Index of the line that holds the headline, or -1. On pages without headings it is part of a line
 * with the section before and the date behind it.
 */
export function headlineLine(lines: readonly PageBlock[], headline: Element | null): number {
  if (!headline) return -1;
  const own = lines.findIndex(({ element }) => headline.contains(element));
  if (own >= 0) return own;
  const title = cleanText(headline.textContent);
  return lines.findIndex(({ element, text }) => element.contains(headline) && text.includes(title));
}
