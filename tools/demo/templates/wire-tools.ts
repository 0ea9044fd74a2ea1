import type { IconName } from './icon-paths';
import { wireButton } from './wire-button';
import { C } from './wire-classes';
import { wireIcon } from './wire-icon';
import { wireWords } from './wire-words';

const WAYS: IconName[] = ['link', 'mail', 'cross', 'chat', 'print'];

/** Text size, saving and sharing; the same over and under a story. */
export function wireTools(language: string): string {
  const words = wireWords(language);
  const ways = WAYS.map((icon, index) =>
    wireButton(wireIcon(icon, words.share[index]), 'ShareLink'),
  );
  return `<div class="${C.tools}" data-testid="ArticleToolbar"><div>${wireButton(`<span aria-hidden="true">A</span><span class="${C.hidden}">${words.smaller}</span>`, 'FontSmaller')}${wireButton(`<span aria-hidden="true">A</span><span class="${C.hidden}">${words.larger}</span>`, 'FontLarger')}${wireButton(wireIcon('save', words.save), 'SaveButton')}</div><div>${ways.join('')}</div></div>`;
}
