import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { build } from 'esbuild';

/** A server on this machine that gives the benchmark's page and the files it asks for. */
export async function serveBench(
  files: Record<string, string>,
): Promise<{ origin: string; server: Server }> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./page.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    target: 'chrome120',
  });
  const script = outputFiles[0]!.text;
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url];
    if (file) return response.end(readFileSync(file));
    if (url === '/page.js')
      return response.setHeader('content-type', 'text/javascript').end(script);
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><script src="/page.js"></script>');
  });
  // A fixed port: the browser keeps what a page stored by its origin.
  await new Promise<void>((resolve) => server.listen(47_615, '127.0.0.1', resolve));
  return { origin: 'http://127.0.0.1:47615', server };
}
