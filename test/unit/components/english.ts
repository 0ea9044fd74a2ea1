import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';

type Messages = { [key: string]: string | Messages };

const english = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Messages;

/** Answers `browser.i18n.getMessage` from the English messages, as a browser would. */
function getMessage(name: string, substitutions: string[] = []): string {
  let found: string | Messages | undefined = english;
  for (const part of name.split('_')) found = typeof found === 'object' ? found[part] : undefined;
  const text = typeof found === 'object' ? `${found['1']} | ${found.n}` : (found ?? '');
  return text.replace(/\$(\d)/g, (_, at) => substitutions[Number(at) - 1] ?? '');
}

vi.spyOn(browser.i18n, 'getMessage').mockImplementation(
  getMessage as typeof browser.i18n.getMessage,
);
