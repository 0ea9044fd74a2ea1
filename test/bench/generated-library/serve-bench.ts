import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { generateStory } from './generate-stories';

/** The functions of page.ts as one script, to be run in a page of the extension. */
export async function bundleBench(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./page.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    target: 'chrome120',
  });
  return outputFiles[0]!.text;
}

/** When a popup's document began, milliseconds since the epoch, and how long after it was filled. */
interface Shown {
  begun: number;
  took: number;
}

/** What the benchmark serves on this machine. */
export interface BenchSite {
  origin: string;
  /** What the next popup that has shown its context reports. */
  shown(): Promise<Shown>;
  close(): void;
}

/** A news site whose page /story-N is the generated story of that number; popups report to it. */
export async function serveStories(): Promise<BenchSite> {
  const reports = new EventEmitter();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname === '/shown')
      reports.emit('shown', {
        begun: Number(searchParams.get('begun')),
        took: Number(searchParams.get('took')),
      });
    const number = Number(/^\/story-(\d+)$/.exec(url)?.[1]);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (Number.isNaN(number)) response.writeHead(404).end();
    else response.end(pageOf(number));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shown: async () => {
      const [report] = await once(reports, 'shown', { signal: AbortSignal.timeout(PATIENCE) });
      return report as Shown;
    },
    close: () => server.close(),
  };
}

const PARAGRAPH_SENTENCES = 3;
/** Milliseconds within which a popup must have shown its context. */
const PATIENCE = 30_000;

function pageOf(number: number): string {
  const { title, text, published, site } = generateStory(number);
  const sentences = text.split(/(?<=\.) /);
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += PARAGRAPH_SENTENCES)
    paragraphs.push(`<p>${sentences.slice(at, at + PARAGRAPH_SENTENCES).join(' ')}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${title}">
    <meta property="og:site_name" content="${site}">
    <meta property="article:published_time" content="${published}T09:00:00Z"></head>
    <body><header><a href="/">${site}</a></header>
    <main><article><h1>${title}</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}
