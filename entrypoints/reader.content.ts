import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../lib/extract/read-page';

// Injected on demand; its return value comes back as the injection's result. No `matches`: with
// them WXT would ask for the sites at install.
export default defineContentScript({
  registration: 'runtime',
  main: () => readPage(document, location.href, Date.now()),
});
