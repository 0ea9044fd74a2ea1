import { sendReport } from '../../lib/messages';
import { readGently } from './read-gently';

/** The longest the reading waits for an idle moment, in milliseconds. */
const PATIENCE = 5000;

/** Reads the page once it is idle and reports what was read. */
export function readWhenIdle(signal: AbortSignal): void {
  // Firefox and Chromium both have it; it runs when the page itself has nothing to do.
  requestIdleCallback(
    async () => {
      const result = signal.aborted ? null : await readGently(signal);
      if (result) void sendReport('pageRead', { result });
    },
    { timeout: PATIENCE },
  );
}
