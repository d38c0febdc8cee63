import type { Readable, Writable } from 'node:stream';

type Data = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Data;
  readonly result?: Data;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Data) => void;
  readonly reject: (error: Error) => void;
}

/** A browser that is spoken to over two pipes, in the protocol of its developer tools. */
export class DevtoolsPipe {
  readonly #out: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #onEvent: (method: string, params: Data) => void;
  #last = 0;
  #parts: Buffer[] = [];

  constructor(out: Writable, back: Readable, onEvent: (method: string, params: Data) => void) {
    this.#out = out;
    this.#onEvent = onEvent;
    back.on('data', (bytes: Buffer) => {
      this.#take(bytes);
    });
    // That a browser has ended is heard from its process.
    for (const pipe of [out, back]) pipe.on('error', () => undefined);
  }

  /** Asks for something, of one page where a session is given. */
  send(method: string, params: Data = {}, sessionId?: string): Promise<Data> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** A message ends with a zero byte, and may come in many parts. */
  #take(bytes: Buffer): void {
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      const message = Buffer.concat([...this.#parts, bytes.subarray(start, end)]).toString('utf8');
      this.#parts = [];
      start = end + 1;
      this.#answer(JSON.parse(message) as Message);
    }
    this.#parts.push(bytes.subarray(start));
  }

  #answer({ id, method, params = {}, result = {}, error }: Message): void {
    if (id === undefined) {
      this.#onEvent(method ?? '', params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
