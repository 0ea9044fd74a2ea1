import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import { OptionsLook } from './options-look';
import { OptionsPrivacy } from './options-privacy';
import { OptionsSaving } from './options-saving';
import { OptionsSites } from './options-sites';
import { OptionsStorage } from './options-storage';
import { keyName, useShortcuts } from './use-shortcuts';

/** All options on one page, each group under its heading. */
export function Options({ db, onShortcuts }: { db: Database; onShortcuts(): void }) {
  const { popup, save, panel } = useShortcuts();
  return (
    <main class="sheet">
      <h1>{i18n.t('options.title')}</h1>
      <OptionsSites />
      <OptionsSaving />
      <OptionsLook />
      <section>
        <h2>{i18n.t('options.keys')}</h2>
        <p>{i18n.t('options.keysText', [keyName(popup), keyName(save), keyName(panel)])}</p>
        <button type="button" class="button" onClick={onShortcuts}>
          {i18n.t('options.keysChange')}
        </button>
      </section>
      <OptionsStorage db={db} />
      <OptionsPrivacy />
    </main>
  );
}
