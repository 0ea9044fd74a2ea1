/**
 * A moment as lists write it: seconds, milliseconds or microseconds since the epoch, or a date.
 * @returns milliseconds since the epoch; null when it is none
 */
export function momentOf(value: string | null | undefined): number | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (!/^\d+(?:\.\d+)?$/.test(text)) return inReach(Date.parse(text));
  const number = Number(text);
  const milliseconds = number > 1e14 ? number / 1000 : number > 1e11 ? number : number * 1000;
  return inReach(Math.floor(milliseconds));
}

/** Zero stands for "unknown" in several exports; so does what no `Date` can hold. */
function inReach(time: number): number | null {
  return time > 0 && time <= 8.64e15 ? time : null;
}

/** Tags as lists write them: `a,b`, `a|b`, `a;b`, `["a","b"]` or `['a', 'b']`. */
export function tagsOf(value: string | null | undefined): string[] {
  const text = value?.trim() ?? '';
  const isList = text.startsWith('[') && text.endsWith(']');
  const parts = isList ? quotedParts(text) : text.split(text.includes('|') ? '|' : /[,;]/);
  return [...new Set(parts.map((tag) => tag.trim()).filter(Boolean))];
}

function quotedParts(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed.filter((each) => typeof each === 'string');
  } catch {
    // Written by Python rather than as JSON.
  }
  return [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(
    ([, single, double]) => single ?? double ?? '',
  );
}

/** Text without space at its ends; null where nothing is left. */
export function textOf(value: string | null | undefined): string | null {
  return value?.trim() || null;
}

/** Whether an address can be opened as a page of the web. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}
