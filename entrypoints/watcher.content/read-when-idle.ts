import { readPage } from '../../lib/extract/read-page';
import { sendReport } from '../../lib/messages';

/** The longest the reading waits for an idle moment, in milliseconds. */
const PATIENCE = 5000;

/** Reads the page once it is idle and reports what was read. */
export function readWhenIdle(signal: AbortSignal): void {
  // Firefox and Chromium both have it; it runs when the page itself has nothing to do.
  requestIdleCallback(
    () => {
      if (signal.aborted) return;
      void sendReport('pageRead', { result: readPage(document, location.href, Date.now()) });
    },
    { timeout: PATIENCE },
  );
}
