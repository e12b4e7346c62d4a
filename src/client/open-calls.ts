/** Ends a record as far as it is known. */
export type Settle = () => void;

const FORGOTTEN_AFTER_MS = 5 * 60_000;
/** Whoever takes the raw response rarely asks for the parsed one, too. */
const RAW_AFTER_MS = 1000;
/** A call that was answered just now may be awaited in the next moment. */
const FRESH_MS = 20;

interface Unawaited {
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Calls that the provider has answered and whose answer has not been read: it still may be, or never. */
export class OpenCalls {
  readonly #unawaited = new Map<Settle, Unawaited>();
  readonly #streams = new Set<Settle>();

  /** A call that nobody awaits: given up after 5 minutes, or a second where the raw response was taken. */
  addUnawaited(settle: Settle, raw: boolean): void {
    const timer = setTimeout(() => this.#give(settle), raw ? RAW_AFTER_MS : FORGOTTEN_AFTER_MS);
    if (typeof timer === 'object') timer.unref();
    this.#unawaited.set(settle, { since: raw ? 0 : performance.now(), timer });
  }

  addStream(settle: Settle): void {
    this.#streams.add(settle);
  }

  removeStream(settle: Settle): void {
    this.#streams.delete(settle);
  }

  /** Settles what nobody has asked for, but for what was answered just now. */
  settleUnawaited(): void {
    const now = performance.now();
    for (const [settle, { since }] of this.#unawaited) if (now - since >= FRESH_MS) this.#give(settle);
  }

  /** Settles everything, because nothing will be read any more. */
  settleAll(): void {
    for (const settle of this.#unawaited.keys()) this.#give(settle);
    for (const settle of this.#streams) settle();
    this.#streams.clear();
  }

  #give(settle: Settle): void {
    clearTimeout(this.#unawaited.get(settle)?.timer);
    this.#unawaited.delete(settle);
    settle();
  }
}
