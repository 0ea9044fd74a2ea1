import type { StoryBlock, StoryPicture } from './story';

const MINUTE_MS = 60_000;

/** `name | caption | credit`. */
export function readPicture(line: string): StoryPicture {
  const [name = '', caption = '', credit = ''] = line.split('|').map((part) => part.trim());
  return { name, caption, credit };
}

function readUpdate(text: string, now: Date): StoryBlock {
  const [, minutes, title = ''] = /^(\d+) (.*)$/u.exec(text) ?? [];
  if (minutes === undefined) throw new Error(`an update without its minutes: ${text}`);
  return {
    kind: 'update',
    published: new Date(now.getTime() - Number(minutes) * MINUTE_MS),
    title,
  };
}

function readBlock(source: string, now: Date): StoryBlock {
  const [, mark = '', rest = ''] = /^(!\w+|##)? ?(.*)$/su.exec(source) ?? [];
  const text = rest.replace(/\s+/g, ' ').trim();
  switch (mark) {
    case '':
      return { kind: 'paragraph', text };
    case '##':
      return { kind: 'heading', text };
    case '!pull':
      return { kind: 'pull', text };
    case '!correction':
      return { kind: 'correction', text };
    case '!picture':
      return { kind: 'picture', picture: readPicture(text) };
    case '!more':
      return { kind: 'more', key: text };
    case '!update':
      return readUpdate(text, now);
    default:
      throw new Error(`no such mark: ${mark}`);
  }
}

/**
 * Reads a story's body: blocks parted by blank lines, each a paragraph unless it starts with a
 * mark: `##` heading, `!pull` pull quote, `!picture name | caption | credit`, `!more key`,
 * `!correction`, `!update minutes-ago title`.
 *
 * @throws on a mark that does not exist.
 */
export function readBlocks(body: string, now: Date): StoryBlock[] {
  return body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => readBlock(block, now));
}
