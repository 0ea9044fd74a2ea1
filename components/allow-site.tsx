import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { allowSite, sitePattern } from '../lib/sites';

/** Asks the browser for one site, by its address as a reader types it. */
export function AllowSite() {
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState<'allowed' | 'declined' | 'invalid' | null>(null);

  // The request must be the first thing in the handler: browsers tie it to the click.
  function submit(event: Event) {
    event.preventDefault();
    const url = /^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
    if (!sitePattern(url) || !new URL(url).hostname.includes('.')) {
      setSaid('invalid');
      return;
    }
    void allowSite(url).then((granted) => {
      setSaid(granted ? 'allowed' : 'declined');
      if (granted) setAddress('');
    });
  }

  return (
    <form class="allow-site" onSubmit={submit}>
      <label>
        {i18n.t('sites.address')}
        <input
          class="field"
          type="text"
          inputMode="url"
          autocomplete="url"
          placeholder="news.example"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {i18n.t('sites.allow')}
      </button>
      <p class="small" role="status">
        {said && i18n.t(`sites.${said}`)}
      </p>
    </form>
  );
}
