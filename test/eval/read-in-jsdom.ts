import '../jsdom-parser';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../lib/extract/read-page';
import type { PageReader, TraceEntry } from './tasks/extract';

/** Reads pages in jsdom: scripts do not run, nothing is loaded, style sheets do not count. */
export async function jsdomReader(without: readonly string[]): Promise<PageReader> {
  const rules = new Set(without);
  return {
    async read(html, url) {
      // A console of its own: jsdom reports every style sheet it cannot parse.
      const page = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const trace: TraceEntry[] = [];
      const result = readPage(page.window.document, url, Date.now(), {
        without: rules,
        trace: (entry) => trace.push(entry),
      });
      page.window.close();
      return { result, trace };
    },
    async close() {},
  };
}
