import { liveQuery } from 'dexie';

export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; error: unknown };

/**
 * A read of the library that is kept up to date as the background writes. It begins when it is
 * made, before anybody listens: a screen can have its first answer on the way while it is drawn.
 */
export class LiveRead<Value> {
  /** Settles with the first answer, or its failure. */
  readonly first: Promise<void>;
  #latest: Live<Value> = { state: 'loading' };
  #listener: ((live: Live<Value>) => void) | undefined;
  readonly #stop: () => void;

  constructor(query: () => Promise<Value>) {
    let answered: () => void;
    this.first = new Promise((resolve) => {
      answered = resolve;
    });
    const tell = (live: Live<Value>) => {
      this.#latest = live;
      this.#listener?.(live);
      answered();
    };
    const subscription = liveQuery(query).subscribe({
      next: (value) => tell({ state: 'ready', value }),
      error: (error: unknown) => tell({ state: 'failed', error }),
    });
    this.#stop = () => subscription.unsubscribe();
  }

  /** Calls back with what is known now and with every answer. @returns the way to end the read */
  listen(listener: (live: Live<Value>) => void): () => void {
    this.#listener = listener;
    listener(this.#latest);
    return this.#stop;
  }
}
