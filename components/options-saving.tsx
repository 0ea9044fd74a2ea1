import { i18n } from '#i18n';
import { allowTabs, revokeTabs } from '../lib/sites';
import { Choice } from './choice';
import { useSettings } from './use-settings';
import { useSites } from './use-sites';

/** What happens while the reader browses; all of it off until chosen. */
export function OptionsSaving() {
  const [settings, change] = useSettings();
  const sites = useSites() ?? [];

  // Asking for the permission must be the first thing in the handler.
  function knowEverywhere(wanted: boolean) {
    const asked = wanted ? allowTabs() : revokeTabs();
    void asked.then((granted) => change({ knowSavedEverywhere: wanted && granted }));
  }
  const autoSave = (pattern: string, wanted: boolean) => {
    const others = settings.autoSaveOrigins.filter((origin) => origin !== pattern);
    change({ autoSaveOrigins: wanted ? [...others, pattern] : others });
  };

  return (
    <section>
      <h2>{i18n.t('options.saving')}</h2>
      <Choice
        label={i18n.t('options.knowSaved')}
        hint={i18n.t('options.knowSavedHint')}
        checked={settings.knowSavedEverywhere}
        onChange={knowEverywhere}
      />
      <Choice
        label={i18n.t('options.markLinks')}
        hint={i18n.t('options.markLinksHint')}
        checked={settings.markLinks}
        onChange={(markLinks) => change({ markLinks })}
      />
      <fieldset>
        <legend>{i18n.t('options.autoSave')}</legend>
        <p class="small quiet">{i18n.t('options.autoSaveHint')}</p>
        {sites.length === 0 && <p class="small quiet">{i18n.t('options.noSites')}</p>}
        {sites.map((pattern) => (
          <Choice
            key={pattern}
            label={pattern.replace(/\/\*$/, '')}
            checked={settings.autoSaveOrigins.includes(pattern)}
            onChange={(wanted) => autoSave(pattern, wanted)}
          />
        ))}
        <label class="inline-field">
          {i18n.t('options.autoSaveAfter')}
          <input
            class="field"
            type="number"
            min={5}
            max={600}
            value={settings.autoSaveAfter}
            onChange={({ currentTarget }) => {
              const seconds = Number(currentTarget.value);
              if (seconds >= 5 && seconds <= 600) change({ autoSaveAfter: seconds });
            }}
          />
        </label>
      </fieldset>
    </section>
  );
}
