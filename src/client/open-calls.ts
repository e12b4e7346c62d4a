/** Ends a record as far as it is known. */
export type Settle = () => void;

const FORGOTTEN_AFTER_MS = 5 * 60_000;
/** Whoever takes the raw response rarely asks for the parsed one, too. */
const RAW_AFTER_MS = 1000;
/** ms for which a flush waits for answers that have begun to arrive. */
const READ_MS = 100;

/** Records an answer that nobody has asked for yet, from a copy of it: it still may be asked for. */
export type ReadAhead = () => Promise<void>;

interface Unawaited {
  readonly readAhead: ReadAhead | undefined;
  readonly timer: ReturnType<typeof setTimeout>;
}

// What is left in the middle has no end that anybody would hear of; nor is it held here for longer than by its reader.
const abandoned =
  typeof FinalizationRegistry === 'function'
    ? new FinalizationRegistry<Settle>((settle) => settle())
    : undefined;

/** Calls that the provider has answered and whose answer has not been read: it still may be, or never. */
export class OpenCalls {
  readonly #unawaited = new Map<Settle, Unawaited>();
  readonly #streams = new Set<Settle>();

  /**
   * A call that nobody awaits: given up after 5 minutes, or a second where its answer cannot be read ahead because the
   * raw response was taken. Gives what takes it off the list.
   */
  addUnawaited(settle: Settle, readAhead?: ReadAhead): () => void {
    const timer = setTimeout(() => this.#give(settle), readAhead ? FORGOTTEN_AFTER_MS : RAW_AFTER_MS);
    if (typeof timer === 'object') timer.unref();
    this.#unawaited.set(settle, { readAhead, timer });
    return () => this.#remove(settle);
  }

  /** A stream that is open for as long as somebody may read it by `reader`. */
  addStream(settle: Settle, reader: object): void {
    this.#streams.add(settle);
    abandoned?.register(reader, settle, settle);
  }

  removeStream(settle: Settle): void {
    this.#streams.delete(settle);
    // Or else the record of what has ended would be kept, and the reader that may be reached from it.
    abandoned?.unregister(settle);
  }

  /**
   * Records what was answered and nobody has asked for, within `timeoutMs`; undefined where there is nothing to wait
   * for.
   */
  readUnawaited(timeoutMs: number): Promise<unknown> | undefined {
    const reads: Promise<void>[] = [];
    for (const [settle, { readAhead }] of this.#unawaited) {
      if (readAhead) reads.push(readAhead().catch(() => undefined));
      else this.#give(settle);
    }
    if (reads.length === 0) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, Math.min(READ_MS, timeoutMs))));
    return Promise.race([Promise.all(reads), late]).finally(() => clearTimeout(timer));
  }

  /** Settles everything, because nothing will be read any more. */
  settleAll(): void {
    for (const settle of this.#unawaited.keys()) this.#give(settle);
    for (const settle of this.#streams) settle();
    this.#streams.clear();
  }

  #remove(settle: Settle): void {
    clearTimeout(this.#unawaited.get(settle)?.timer);
    this.#unawaited.delete(settle);
  }

  #give(settle: Settle): void {
    this.#remove(settle);
    settle();
  }
}
