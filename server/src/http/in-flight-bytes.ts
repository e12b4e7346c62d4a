import { RequestError } from '../errors/request-error.ts';

/** A body grows while it is parsed, checked and written: so many bodies of 5 MB fit into a small machine. */
const DEFAULT_MAX_BYTES = 24 * 1024 * 1024;
const RETRY_AFTER_SECONDS = 2;

/** What one request holds of the memory for bodies. */
export interface HeldBytes {
  /**
   * Holds more.
   * @throws RequestError `server_busy`
   */
  take(bytes: number): void;
  /** Gives all of it back. */
  release(): void;
}

/** Bounds the bytes of all bodies that are being read, checked and written, so that memory never runs out. */
export class InFlightBytes {
  readonly #max: number;
  #held = 0;

  constructor(maxBytes: number = DEFAULT_MAX_BYTES) {
    this.#max = maxBytes;
  }

  /** Bytes held at the moment. */
  get held(): number {
    return this.#held;
  }

  open(): HeldBytes {
    let own = 0;
    return {
      take: (bytes) => {
        // A single body that is larger than everything allowed goes alone.
        if (this.#held > own && this.#held + bytes > this.#max) throw busy();
        own += bytes;
        this.#held += bytes;
      },
      release: () => {
        this.#held -= own;
        own = 0;
      },
    };
  }
}

function busy(): RequestError {
  return new RequestError(
    'server_busy',
    'The server has more to write than it can hold at the moment. Send it again a little later.',
    { retryAfter: RETRY_AFTER_SECONDS },
  );
}
