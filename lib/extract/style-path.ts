/** Tag and classes of an element that has classes. */
export function ownStyle(element: Element): string | null {
  const classes = element.getAttribute('class')?.trim();
  return classes ? `${element.localName} ${classes}` : null;
}

/** The path from an element up to the first one around it that has more than a tag. */
export function pathStyle(element: Element): string | null {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < 4; at = at.parentElement) {
    const style = ownStyle(at);
    path.push(style ?? at.localName);
    if (at !== element && style) return path.join(' < ');
  }
  return null;
}
