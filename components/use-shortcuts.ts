import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readShortcuts, type Shortcuts } from '../lib/shortcuts';

const NONE: Shortcuts = { popup: '', save: '', panel: '' };

/** The keys of our commands; empty where there is none, and until the browser has told. */
export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState(NONE);
  useEffect(() => {
    let current = true;
    const take = (all: Shortcuts) => current && setShortcuts(all);
    readShortcuts().then(take, () => take(NONE));
    return () => {
      current = false;
    };
  }, []);
  return shortcuts;
}

/** A key as a sentence names it. */
export function keyName(shortcut: string): string {
  return shortcut || i18n.t('options.keyOfChoice');
}
