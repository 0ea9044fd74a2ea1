/** Beyond this many elements the path would tell the page, not the text. */
const MOST_LEVELS = 4;

/**
 * How a text is set, as far as its markup tells: the path from its element up to the first one
 * around it that has classes. Texts of one style have one path, however many sections they are in.
 */
export function pathStyle(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < MOST_LEVELS; at = at.parentElement) {
    const classes = at.getAttribute('class')?.trim();
    path.push(classes ? `${at.localName} ${classes}` : at.localName);
    if (at !== element && classes) break;
  }
  return path.join(' < ');
}
