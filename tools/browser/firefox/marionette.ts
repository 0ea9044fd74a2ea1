import { connect, type Socket } from 'node:net';

type Pending = { resolve(value: unknown): void; reject(error: Error): void };

/** A failure the browser reports: of the driver itself or of a script it ran. */
interface WireError {
  error: string;
  message: string;
}

/**
 * Firefox's own remote protocol: each message is its length in bytes, a colon and JSON. A command
 * is `[0, id, name, parameters]`, its answer `[1, id, error, result]`. It is used in place of
 * WebDriver because it runs scripts in the browser's own windows, where the toolbar button, the
 * menus and the sidebar are.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('close', () => this.#fail(new Error('Firefox has closed the connection.')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** Connects to a running Firefox and starts a session in its windows. */
  static async open(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return marionette;
  }

  /** @throws Error with the browser's words when the command failed */
  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const body = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The greeting, an object, needs no answer.
      if (Array.isArray(message)) this.#settle(message as [1, number, WireError | null, unknown]);
    }
  }

  #settle([, id, error, result]: [1, number, WireError | null, unknown]): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`));
    else pending?.resolve(result);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
