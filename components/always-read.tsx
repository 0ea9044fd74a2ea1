import { i18n } from '#i18n';
import { allowSite, sitePattern } from '../lib/sites';
import { useSites } from './use-sites';

/** Offers to read a site's articles from now on without a click on each; gone once it is allowed. */
export function AlwaysRead({ url }: { url: string }) {
  const sites = useSites();
  const pattern = sitePattern(url);
  if (sites === null || pattern === null || sites.includes(pattern)) return null;
  return (
    <section class="always-read">
      <p class="small quiet">{i18n.t('panel.always')}</p>
      {/* The request must be the first thing in the handler: browsers tie it to the click. */}
      <button type="button" class="button" onClick={() => void allowSite(url)}>
        {i18n.t('panel.alwaysRead', [new URL(url).hostname])}
      </button>
    </section>
  );
}
