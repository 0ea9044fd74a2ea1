/**
 * Parameters that say where a reader came from, never what is shown. Families end in `_`.
 * Collected from the documentation of the campaign, analytics, social and mail services.
 */
const TRACKING =
  /^(?:utm_.*|at_(?:medium|campaign|custom\d|link.*|ptr.*|format|bbc.*)|mc_[ce]id|mkt_tok|fb_.*|\w{1,3}clk?id|gclsrc|[wg]braid|igsh(?:id)?|li_fat_id|epik|s_(?:kwcid|cid)|_(?:ga|gl|hs(?:enc|mi)|openstat)|hs(?:enc|mi|ctatracking)|(?:oly|vero)_(?:anon_|enc_)?id|(?:wicked|rb_click|[nio]c|cv|sm|mb|bx|cnd)id|cmp(?:id)?|ito|smtyp|partner|ref(?:err?er)?|ref_?(?:src|url)|source|src|shared?(?:type)?|guc(?:counter|e_.*)|soc_(?:src|trk)|xtor|wt_?z?mc.*|campaign(?:_?id)?|ns_(?:mchannel|source|campaign|linkname|fee)|intcmp|int_(?:source|medium|campaign)|esrc|srnd|__twitter_impression|outputtype|amp(?:_.*)?|usqp)$/i;

/** A first label that names a mobile or AMP edition of the same site. */
const EDITION_HOST = /^(?:(?:www\d?|m|mobile|mobil|amp|touch|wap)\.)+(?=[^.]+\.)/;

/**
 * The identity of a page: what two addresses of the same story have in common. Scheme (where
 * the port is the usual one), user, fragment, tracking parameters, `www`, AMP and mobile editions, a trailing slash and
 * `index.html` are gone, the remaining parameters sorted.
 * @returns an http(s) address, or null when the input is not http(s)
 */
export function normaliseUrl(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url.trim());
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const cached = unwrapAmpCache(parsed);
  if (cached) return normaliseUrl(cached);
  const host = parsed.hostname.replace(/\.$/, '').replace(EDITION_HOST, '');
  // Another port is another server, which may well know one scheme only.
  const origin = parsed.port ? `${parsed.protocol}//${host}:${parsed.port}` : `https://${host}`;
  return `${origin}${normalisePath(parsed.pathname)}${normaliseQuery(parsed.searchParams)}`;
}

/** `example-com.cdn.ampproject.org/c/s/example.com/a` and `google.com/amp/s/example.com/a`. */
function unwrapAmpCache({ hostname, pathname, search }: URL): string | null {
  const cache = /^(?:[\w-]+\.)?cdn\.ampproject\.org$|^(?:www\.)?google\.[a-z.]+$/.test(hostname);
  const inner = cache && /^\/(?:amp|[cv])\/(?:s\/)?([^/]+\.[^/]+(?:\/.*)?)$/.exec(pathname);
  return inner ? `https://${inner[1]}${search}` : null;
}

function normalisePath(pathname: string): string {
  const path = pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\/amp\/?$/i, '')
    .replace(/[.-]amp(?=(?:\.html?)?$)/i, '')
    .replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase());
  return path.length > 1 ? path.replace(/\/$/, '') : '';
}

function normaliseQuery(parameters: URLSearchParams): string {
  const kept = [...parameters]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}
