import { StoreBusyError } from '../../errors/store-busy-error.ts';
import { isAway, storeError } from './database-errors.ts';
import type { GroupWriter } from './group-writer.ts';
import type { WriteRequest, WriteResult } from './write-request.ts';

/** Writes in one transaction at most, so that a transaction never grows without end. */
const MAX_GROUP_BYTES = 4 * 1024 * 1024;

interface WaitingWrite {
  readonly request: WriteRequest;
  readonly bytes: number;
  readonly resolve: (value: WriteResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what comes while transactions are on their way to the disk, and writes it with the next: many requests
 * share the one wait for the disk that each of them needs. Each writer has one transaction under way.
 */
export class GroupCommit {
  readonly #idle: GroupWriter[];
  readonly #writers: readonly GroupWriter[];
  readonly #maxBytes: number;
  readonly #waiting: WaitingWrite[] = [];
  readonly #running = new Set<Promise<void>>();
  #pendingBytes = 0;

  /** At most `maxBytes` wait to be written. */
  constructor(writers: readonly GroupWriter[], maxBytes: number) {
    this.#writers = writers;
    this.#idle = [...writers];
    this.#maxBytes = maxBytes;
  }

  /** Bytes that wait or are on their way. */
  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /** Whether writes wait for a transaction because all of them are under way. */
  get isFull(): boolean {
    return this.#waiting.length > 0 && this.#idle.length === 0;
  }

  /**
   * Resolves with the write's result once it is on disk.
   * @throws StoreBusyError, StoreUnavailableError, or what the database said of the write
   */
  write(request: WriteRequest, bytes: number): Promise<WriteResult> {
    // A single write that is larger than everything allowed goes alone.
    if (this.#pendingBytes > 0 && this.#pendingBytes + bytes > this.#maxBytes) {
      return Promise.reject(new StoreBusyError());
    }
    this.#pendingBytes += bytes;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, bytes, resolve, reject });
      // One turn of the loop, so that what arrived together goes together.
      setImmediate(() => this.#start());
    });
  }

  /** Resolves when nothing waits any more, and ends the connections. */
  async close(): Promise<void> {
    while (this.#waiting.length > 0 || this.#running.size > 0) {
      this.#start();
      await Promise.all(this.#running);
    }
    await Promise.all(this.#writers.map((writer) => writer.close()));
  }

  #start(): void {
    while (this.#waiting.length > 0) {
      const writer = this.#idle.pop();
      if (writer === undefined) return;
      const running = this.#commit(writer, this.#take()).finally(() => {
        this.#running.delete(running);
        this.#idle.push(writer);
        this.#start();
      });
      this.#running.add(running);
    }
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

  async #commit(writer: GroupWriter, group: readonly WaitingWrite[]): Promise<void> {
    try {
      const results = await writer.write(group.map(({ request }) => request));
      group.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      // What one write does wrong is not the fault of those that came with it.
      if (group.length > 1 && !isAway(error))
        for (const write of group) await this.#commitAlone(writer, write);
      else for (const { reject } of group) reject(storeError(error));
    } finally {
      for (const { bytes } of group) this.#pendingBytes -= bytes;
    }
  }

  async #commitAlone(writer: GroupWriter, { request, resolve, reject }: WaitingWrite): Promise<void> {
    try {
      resolve((await writer.write([request]))[0]);
    } catch (error) {
      reject(storeError(error));
    }
  }
}
