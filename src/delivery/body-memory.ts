/** Requests on their way at once, at most. */
const MOST_KEPT = 2;
/** Bytes of what is kept; what a larger request took is let go of. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Memory for the bodies of requests, used again: a fresh piece of it costs more than all else that sending takes. */
export class BodyMemory {
  readonly #free: ArrayBuffer[] = [];

  /** At least `bytes` of memory, with anything in it. */
  take(bytes: number): Uint8Array {
    const fits = this.#free.findIndex(({ byteLength }) => byteLength >= bytes);
    const [buffer] = fits >= 0 ? this.#free.splice(fits, 1) : [];
    return new Uint8Array(buffer ?? new ArrayBuffer(bytes));
  }

  /** Nothing reads `body`, a part of what was taken, any more. */
  giveBack({ buffer }: Uint8Array): void {
    if (buffer.byteLength > MAX_BYTES) return;
    this.#free.push(buffer as ArrayBuffer);
    // The larger ones serve whatever comes.
    this.#free.sort((left, right) => right.byteLength - left.byteLength);
    this.#free.length = Math.min(this.#free.length, MOST_KEPT);
  }
}
