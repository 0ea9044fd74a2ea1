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

function follow<Value>(query: () => Promise<Value>, watch: Watch, tell: Tell<Value>): () => void {
  /** How many changes have been heard of, the beginning among them. */
  let changes = 0;
  let isEnded = false;
  const run = async (change: number) => {
    const live = await query().then(
      (value): Live<Value> => ({ state: 'ready', value }),
      (error: unknown): Live<Value> => ({ state: 'failed', error }),
    );
    if (isEnded) return;
    tell(live);
    // What has changed meanwhile may have been read already, or not.
    if (changes > change) await run(changes);
    else changes = 0;
  };
  const changed = () => {
    changes++;
    if (changes === 1) void run(1);
  };
  const unwatch = watch(changed);
  changed();
  return () => {
    isEnded = true;
    unwatch();
  };
}
