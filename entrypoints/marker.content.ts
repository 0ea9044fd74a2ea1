import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageMarker } from '../components/page-marker';
import { handleTabOrders } from '../lib/messages';

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
