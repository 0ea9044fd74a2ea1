import { defineContentScript } from 'wxt/utils/define-content-script';
import { handleTabOrders } from '../../lib/messages';
import { PageMarker } from './page-marker';

// Put into a page when the reader asks to see a sentence of it.
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const marker = new PageMarker(document);
    const stop = handleTabOrders({
      markPassages: async ({ passages, scroll }) => marker.mark(passages, scroll),
    });
    context.onInvalidated(() => {
      stop();
      marker.clear();
    });
  },
});
