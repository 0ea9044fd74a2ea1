import { setTimeout as sleep } from 'node:timers/promises';

/** How long a browser may take to get somewhere, in milliseconds. */
const PATIENCE = 15_000;
/** Looking more often slows down what is looked at, on a machine of two cores. */
const STEP = 50;

/**
 * Looks again and again until there is something to see.
 * @throws Error when the browser did not get there in time, or what `look` throws
 */
export async function until<Value>(
  look: () => Promise<Value | undefined | null | false | 0>,
  patience = PATIENCE,
): Promise<Value> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(STEP)) {
    const value = await look();
    if (value) return value;
  }
  throw new Error('The browser did not get there in time.');
}
