import { defineContentScript } from 'wxt/utils/define-content-script';
import { showToast } from '../components/toast';
import { handleTabOrders, sendReport } from '../lib/messages';

// Put into a page for one save, to say how it went where the reader is looking.
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const stop = handleTabOrders({
      showToast: async ({ text, undo }) =>
        showToast(
          document,
          text,
          undo && { ...undo, run: (token) => sendReport('undoSave', { token }) },
        ),
    });
    context.onInvalidated(stop);
  },
});
