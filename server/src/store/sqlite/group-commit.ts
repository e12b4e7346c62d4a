import { isServerError } from '../../errors/server-error.ts';
import { StoreBusyError } from '../../errors/store-busy-error.ts';
import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';
import type { WorkerClient } from './worker-client.ts';
import type { Outcome, WriteRequest } from './write-group.ts';
import type { WriteMethod, Writer } from './writer.ts';

/** Writes in one transaction at most, so that a transaction never grows without end. */
const MAX_GROUP_BYTES = 4 * 1024 * 1024;

/** The setting that is filled to see whether there is room again. */
const PROBE = 'probe';
/** Indexes make a transaction write several times the bytes that are in it. */
const PROBE_FACTOR = 4;

interface WaitingWrite {
  /** Gone once it is on its way: the rows in it are many, and the wait for the disk is long. */
  request: WriteRequest | undefined;
  readonly bytes: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what comes while a transaction is on its way to the disk, and writes it with the next: many requests
 * share the one wait for the disk that each of them needs.
 */
export class GroupCommit {
  readonly #worker: WorkerClient;
  readonly #maxBytes: number;
  #waiting: WaitingWrite[] = [];
  #pendingBytes = 0;
  #running: Promise<void> | undefined;
  /** Bytes of the last transaction that could not be committed, until one as large was. */
  #failedBytes: number | undefined;

  /** At most `maxBytes` wait to be written. */
  constructor(worker: WorkerClient, maxBytes: number) {
    this.#worker = worker;
    this.#maxBytes = maxBytes;
  }

  /** Bytes that wait or are on their way. */
  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /**
   * Resolves with the write's result once it is on disk.
   * @throws StoreBusyError, StoreClosedError, StoreUnavailableError, or what the write threw
   */
  write<Method extends WriteMethod>(
    method: Method,
    args: Parameters<Writer[Method]>,
    bytes = 0,
  ): Promise<ReturnType<Writer[Method]>> {
    // A single write that is larger than everything allowed goes alone.
    if (bytes > 0 && this.#pendingBytes > 0 && this.#pendingBytes + bytes > this.#maxBytes) {
      return Promise.reject(new StoreBusyError());
    }
    this.#pendingBytes += bytes;
    return new Promise((resolve, reject) => {
      const done = resolve as (value: unknown) => void;
      this.#waiting.push({ request: { method, args }, bytes, resolve: done, reject });
      this.#running ??= this.#run();
    });
  }

  /**
   * Resolves while transactions are committed. Where the last was not, one of its size is tried: smaller ones may find
   * room in a log that was longer once.
   * @throws StoreUnavailableError, StoreClosedError
   */
  async probe(): Promise<void> {
    const bytes = this.#failedBytes;
    if (bytes === undefined) return;
    await new Promise((resolve, reject) => {
      const request: WriteRequest = { method: 'putSetting', args: [PROBE, 'x'.repeat(bytes * PROBE_FACTOR)] };
      this.#pendingBytes += bytes;
      // Alone, so that it fails nobody else's write.
      void this.#commit([{ request, bytes, resolve, reject }]);
    });
    await this.write('putSetting', [PROBE, '']);
  }

  /** Resolves when nothing waits any more. */
  async settle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // One turn of the loop, so that what arrived together goes together.
    await new Promise((resolve) => setImmediate(resolve));
    for (let group = this.#take(); group.length > 0; group = this.#take()) await this.#commit(group);
    this.#running = undefined;
  }

  #take(): WaitingWrite[] {
    let bytes = 0;
    let count = 0;
    for (const write of this.#waiting) {
      if (count > 0 && bytes + write.bytes > MAX_GROUP_BYTES) break;
      bytes += write.bytes;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  async #commit(group: readonly WaitingWrite[]): Promise<void> {
    const bytes = group.reduce((sum, write) => sum + write.bytes, 0);
    try {
      const outcomes = (await this.#send(group, bytes)) as readonly Outcome[];
      if (bytes >= (this.#failedBytes ?? 0)) this.#failedBytes = undefined;
      group.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome?.ok) resolve(outcome.value);
        else
          reject(
            outcome?.error ?? new Error('The thread that writes gave fewer results than it was asked for.'),
          );
      });
    } catch (error) {
      // A transaction that cannot be committed is no fault of what was to be written.
      const reason = isServerError(error) ? error : new StoreUnavailableError({ cause: error });
      if (reason instanceof StoreUnavailableError) this.#failedBytes = bytes;
      for (const { reject } of group) reject(reason);
    } finally {
      this.#pendingBytes -= bytes;
    }
  }

  #send(group: readonly WaitingWrite[], bytes: number): Promise<unknown> {
    const requests = group.flatMap(({ request }) => (request === undefined ? [] : [request]));
    for (const write of group) write.request = undefined;
    return this.#worker.ask({ kind: 'write', requests, bytes });
  }
}
