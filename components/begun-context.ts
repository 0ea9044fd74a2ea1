import type { Signature } from '../lib/related/signature';
import type { Context } from '../lib/store/storylines/read-context';
import type { LiveRead } from './live-read';

/** A context that is being read, of so many stories at most. */
export interface BegunContext {
  top: number;
  read: LiveRead<Context>;
}

/** By what it is read for, until the screen that shows it takes it over. */
const begun = new WeakMap<Signature, BegunContext>();

export function offerContext(signature: Signature, context: BegunContext): void {
  begun.set(signature, context);
}

/** What has been offered for an article, once: by the next time its story may be saved. */
export function takeContext(signature: Signature, top: number): LiveRead<Context> | undefined {
  const found = begun.get(signature);
  begun.delete(signature);
  return found?.top === top ? found.read : undefined;
}
