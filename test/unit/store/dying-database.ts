import { Database } from '../../../lib/store/database';

/** A library whose worker can be made to die between any two writes. */
export class DyingDatabase extends Database {
  #left = Number.POSITIVE_INFINITY;

  constructor(name: string) {
    super(name);
    this.use({
      stack: 'dbcore',
      name: 'death',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) =>
              this.#left-- > 0 ? table.mutate(request) : Promise.reject(new Error('died')),
          };
        },
      }),
    });
  }

  /**
   * Works until so many writes have been made, then fails all further ones: what was open is
   * rolled back, as the browser does for a worker that is gone.
   * @returns whether it died
   */
  async dieAfter(writes: number, work: () => Promise<unknown>): Promise<boolean> {
    this.#left = writes;
    try {
      await work();
      return false;
    } catch (error) {
      if (this.#left >= 0) throw error;
      return true;
    } finally {
      this.#left = Number.POSITIVE_INFINITY;
    }
  }
}
