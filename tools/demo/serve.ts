/**
 * Serves the demo news site: four invented outlets, each at `http://<outlet>.localhost:<port>`.
 * Browsers send every `.localhost` name to this machine, so each outlet is a site of its own
 * without any set-up; programs that resolve names themselves connect to 127.0.0.1 and send the
 * outlet's name as Host. `http://127.0.0.1:<port>/` lists all pages.
 *
 * usage: npx tsx tools/demo/serve.ts [PORT]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openNewsroom } from './newsroom';
import { OUTLETS } from './outlets';
import type { DemoPage } from './page';
import { escapeHtml } from './rich-text';
import { type Route, routesOf } from './routes';

export interface DemoServer {
  /** Where the list of all pages is: `http://127.0.0.1:<port>`. */
  origin: string;
  pages: DemoPage[];
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

const HTML = 'text/html; charset=utf-8';
/** Parameters that choose the page; all others, tracking ones included, leave it the same. */
const NAMING = ['id', 'lang', 'section'];

/** Pictures and style sheets, the same on every host. */
function asset(path: string): Answer | null {
  const [, kind, name] = /^\/(pictures|styles)\/([a-z-]+)\.(?:svg|css)$/.exec(path) ?? [];
  if (kind === undefined) return null;
  const [local, type] =
    kind === 'pictures'
      ? [`./pictures/${name}.svg`, 'image/svg+xml']
      : [`./templates/${name}.css`, 'text/css'];
  const url = new URL(local, import.meta.url);
  return existsSync(url) ? { status: 200, type, body: readFileSync(url, 'utf8') } : null;
}

function directory(routes: Route[]): Answer {
  const lists = OUTLETS.map((outlet) => {
    const rows = routes
      .filter((route) => route.page.outlet === outlet.id)
      .map(
        ({ page }) =>
          `<li><a href="${escapeHtml(page.url)}">${escapeHtml(page.title)}</a> (${page.kind}, ${page.ageDays} days old)</li>`,
      );
    return `<h2>${outlet.name}</h2><ul>${rows.join('')}</ul>`;
  });
  const body = `<!doctype html><meta charset="utf-8"><title>Demo news site</title><link rel="icon" href="data:,"><h1>Demo news site</h1><p>All outlets, people and events are invented.</p>${lists.join('')}`;
  return { status: 200, type: HTML, body };
}

function pathOfRequest(url: URL): string {
  const named = NAMING.filter((name) => url.searchParams.has(name)).map(
    (name) => `${name}=${url.searchParams.get(name)}`,
  );
  return url.pathname + (named.length > 0 ? `?${named.join('&')}` : '');
}

function answer(host: string, url: URL, routes: Route[]): Answer {
  const shared = asset(url.pathname);
  if (shared !== null) return shared;
  const outlet = OUTLETS.find(({ id }) => host.startsWith(`${id}.localhost`));
  if (outlet === undefined) return directory(routes);

  const path = pathOfRequest(url);
  const own = routes.filter((candidate) => candidate.page.outlet === outlet.id);
  // The single-page site opens on its first story.
  const route =
    own.find((candidate) => candidate.page.path === path) ??
    (path === '/app/' ? own.find((candidate) => candidate.page.kind === 'app') : undefined);
  if (route === undefined)
    return { status: 404, type: HTML, body: '<!doctype html><title>Not found</title>Not found' };
  const body = route.render({
    edition: url.searchParams.get('edition') === '2' ? 2 : 1,
    subscriber: url.searchParams.get('subscriber') === '1',
  });
  return { status: 200, type: HTML, body };
}

function respond(request: IncomingMessage, response: ServerResponse, routes: Route[]): void {
  const host = request.headers.host ?? '';
  const { status, type, body } = answer(host, new URL(`http://demo${request.url}`), routes);
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/**
 * Starts the site on 127.0.0.1.
 *
 * @param options.port 0, the default, takes a free one.
 * @param options.now the moment all ages and dates count back from; the present by default.
 * @throws if the port is taken, or if a story file cannot be read.
 */
export async function serveDemo(options: { port?: number; now?: Date } = {}): Promise<DemoServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const routes = routesOf(openNewsroom(options.now ?? new Date(), port));
  server.on('request', (request, response) => respond(request, response, routes));
  return {
    origin: `http://127.0.0.1:${port}`,
    pages: routes.map((route) => route.page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const demo = await serveDemo({ port: Number(process.argv[2] ?? 4700) });
  console.log(`${demo.pages.length} pages, listed at ${demo.origin}/`);
}
