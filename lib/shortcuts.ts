/** The keys of our commands, as the browser has them: the reader may have changed them. */
import { browser } from 'wxt/browser';

export interface Shortcuts {
  popup: string;
  save: string;
  panel: string;
}

/** Each key as the browser spells it; empty where a command has none. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const of = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { popup: of('_execute_action'), save: of('save-story'), panel: of('open-panel') };
}
