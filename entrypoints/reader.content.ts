import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../lib/extract/read-page';

/** A page handed over as HTML, to be read instead of the one on screen; used once. */
interface HandedPage {
  backstoryPage?: { html: string; url: string };
}

// Injected on demand; its return value comes back as the injection's result. No `matches`: with
// them WXT would ask for the sites at install. The world is the injection's choice, the isolated
// one; naming the other here only spares each page the wrapper of a context that a script which
// runs once and ends has no use for (1 KB gzipped).
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main() {
    const handed = (globalThis as HandedPage).backstoryPage;
    delete (globalThis as HandedPage).backstoryPage;
    if (!handed) return readPage(document, location.href, Date.now());
    const page = new DOMParser().parseFromString(handed.html, 'text/html');
    return readPage(page, handed.url, Date.now());
  },
});
