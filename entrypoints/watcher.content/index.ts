import { defineContentScript } from 'wxt/utils/define-content-script';
import { handleTabOrders } from '../../lib/messages';
import { noticeReading } from './notice-reading';
import { readWhenIdle } from './read-when-idle';
import { reportLinks } from './report-links';

// Put into pages of allowed sites only. A later copy, or an update of the extension, ends it.
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    let stop = new AbortController();
    const stopListening = handleTabOrders({
      async watchPage({ markLinks, autoSaveAfter }) {
        stop.abort();
        stop = new AbortController();
        const { signal } = stop;
        readWhenIdle(signal);
        if (autoSaveAfter !== null) noticeReading(autoSaveAfter, signal);
        if (markLinks) reportLinks(signal);
      },
    });
    context.onInvalidated(() => {
      stopListening();
      stop.abort();
    });
  },
});
