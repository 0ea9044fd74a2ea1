import { i18n } from '#i18n';
import { revokeSite } from '../lib/sites';
import { AllowSite } from './allow-site';
import { useSites } from './use-sites';

/** The allowed sites: what allowing means, the list, and the way to add and take back. */
export function OptionsSites() {
  const sites = useSites();
  return (
    <section>
      <h2>{i18n.t('options.sites')}</h2>
      <p>{i18n.t('options.sitesText')}</p>
      {sites?.length === 0 && <p class="quiet">{i18n.t('options.noSites')}</p>}
      <ul class="option-rows">
        {sites?.map((pattern) => (
          <li key={pattern}>
            <span>{siteName(pattern)}</span>
            <button
              type="button"
              class="button"
              aria-label={i18n.t('sites.revokeOne', [siteName(pattern)])}
              onClick={() => void revokeSite(pattern)}
            >
              {i18n.t('sites.revoke')}
            </button>
          </li>
        ))}
      </ul>
      <AllowSite />
    </section>
  );
}

function siteName(pattern: string): string {
  return pattern.replace(/\/\*$/, '').replace(/^https:\/\//, '');
}
