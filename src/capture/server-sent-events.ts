/** Reads the data of server-sent events out of bytes that arrive in pieces; gives each event's text to `onData`. */
export class ServerSentEvents {
  readonly #decoder = new TextDecoder();
  readonly #onData: (data: string) => void;
  #rest = '';
  #data: string[] = [];

  constructor(onData: (data: string) => void) {
    this.#onData = onData;
  }

  push(bytes: Uint8Array): void {
    const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?!$)/u);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
  }

  /** Nothing comes any more: what was not ended by an empty line is an event as well. */
  end(): void {
    this.#line(this.#rest.replace(/\r$/u, ''));
    this.#line('');
  }

  #line(line: string): void {
    if (line.startsWith('data:')) {
      this.#data.push(line.slice(line[5] === ' ' ? 6 : 5));
    } else if (line === '' && this.#data.length > 0) {
      this.#onData(this.#data.join('\n'));
      this.#data = [];
    }
  }
}
