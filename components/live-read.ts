import { liveQuery } from 'dexie';

export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; error: unknown };

/** Has a function called whenever something has changed; gives the way to end it. */
export type Watch = (changed: () => void) => () => void;

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

  /** @param watch tells of changes to what the query reads past Dexie, which sees only its own reads */
  constructor(query: () => Promise<Value>, watch?: Watch) {
    let answered: () => void;
    this.first = new Promise((resolve) => {
      answered = resolve;
    });
    const tell = (live: Live<Value>) => {
      this.#latest = live;
      this.#listener?.(live);
      answered();
    };
    this.#stop = watch ? follow(query, watch, tell) : subscribe(query, tell);
  }

  /** Calls back with what is known now and with every answer. @returns the way to end the read */
  listen(listener: (live: Live<Value>) => void): () => void {
    this.#listener = listener;
    listener(this.#latest);
    return this.#stop;
  }
}

type Tell<Value> = (live: Live<Value>) => void;

function subscribe<Value>(query: () => Promise<Value>, tell: Tell<Value>): () => void {
  const subscription = liveQuery(query).subscribe({
    next: (value) => tell({ state: 'ready', value }),
    error: (error: unknown) => tell({ state: 'failed', error }),
  });
  return () => subscription.unsubscribe();
}

/** Between two reads, in milliseconds: an import changes the library fifty times a second. */
const REST = 100;
/** As long as the read itself took, so many times: what is dear leaves the library to others. */
const REST_SHARE = 4;
/** But what the reader has just done must be seen. */
const LONGEST_REST = 1000;

function follow<Value>(query: () => Promise<Value>, watch: Watch, tell: Tell<Value>): () => void {
  let isRunning = false;
  let isStale = false;
  let isEnded = false;
  const changed = async () => {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    while (isStale && !isEnded) {
      // What changes from here on may have been read already, or not.
      isStale = false;
      const begun = performance.now();
      const live = await query().then(
        (value): Live<Value> => ({ state: 'ready', value }),
        (error: unknown): Live<Value> => ({ state: 'failed', error }),
      );
      if (!isEnded) tell(live);
      const rest = Math.max(REST, REST_SHARE * (performance.now() - begun));
      await new Promise((resolve) => setTimeout(resolve, Math.min(rest, LONGEST_REST)));
    }
    isRunning = false;
  };
  const unwatch = watch(() => void changed());
  void changed();
  return () => {
    isEnded = true;
    unwatch();
  };
}
