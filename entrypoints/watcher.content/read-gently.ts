import type { ReadResult } from '../../lib/article';
import { readInSteps } from '../../lib/extract/read-page';

/** How long the page waits for us at most, in milliseconds; a step may take some more. */
const SLICE = 10;
/** The longest a slice waits for an idle moment. */
const PATIENCE = 1000;

/**
 * Reads the page in slices between which it answers its reader.
 * @returns null when the reading was called off or the page became another one meanwhile
 */
export async function readGently(signal: AbortSignal): Promise<ReadResult | null> {
  const { href } = location;
  const steps = readInSteps(document, href, Date.now());
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await idle();
    if (signal.aborted || location.href !== href) return null;
  }
}

const idle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
