import { i18n } from '#i18n';
import type { SummaryLength, Theme } from '../lib/settings';
import { useSettings } from './use-settings';

const THEMES: Theme[] = ['system', 'light', 'dark'];
const LENGTHS: SummaryLength[] = ['short', 'medium', 'long'];

/** Theme, summary length, and how the language is chosen. */
export function OptionsLook() {
  const [settings, change] = useSettings();
  return (
    <section>
      <h2>{i18n.t('options.look')}</h2>
      <label class="inline-field">
        {i18n.t('options.theme')}
        <select
          class="field"
          value={settings.theme}
          onChange={({ currentTarget }) => change({ theme: currentTarget.value as Theme })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {i18n.t(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="inline-field">
        {i18n.t('options.summaryLength')}
        <select
          class="field"
          value={settings.summaryLength}
          onChange={({ currentTarget }) =>
            change({ summaryLength: currentTarget.value as SummaryLength })
          }
        >
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {i18n.t(`summary.${length}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="small quiet">{i18n.t('options.language')}</p>
    </section>
  );
}
