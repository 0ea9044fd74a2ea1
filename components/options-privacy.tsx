import { i18n } from '#i18n';

/** What stays on the device: all of it. */
export function OptionsPrivacy() {
  return (
    <section>
      <h2>{i18n.t('options.privacy')}</h2>
      <p>{i18n.t('privacy.device')}</p>
      <p>{i18n.t('privacy.network')}</p>
      <p>{i18n.t('privacy.sites')}</p>
    </section>
  );
}
