import { Worker } from 'node:worker_threads';
import { StoreClosedError } from '../../errors/store-closed-error.ts';
import { workerFile } from './worker-file.ts';
import type { NumberedAnswer, NumberedQuestion, WorkerQuestion, WorkerSettings } from './worker-messages.ts';

/** What a thread is sent lives for one transaction; a small nursery is emptied often, and keeps memory low. */
const YOUNG_GENERATION_MB = 8;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks a thread, which is started with the first question, and again when it ended by itself. */
export class WorkerClient {
  readonly #settings: WorkerSettings;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #number = 0;
  #closed: Promise<void> | undefined;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  /** Starts the thread, so that the first question does not wait for it. */
  warm(): void {
    if (this.#closed === undefined) this.#worker ??= this.#start();
  }

  /**
   * @throws StoreClosedError, or what the thread threw
   */
  ask(question: WorkerQuestion): Promise<unknown> {
    if (this.#closed !== undefined) return Promise.reject(new StoreClosedError());
    return this.#post((this.#worker ??= this.#start()), question);
  }

  /** Lets the thread answer what it was asked, then end. */
  close(): Promise<void> {
    return (this.#closed ??= this.#close());
  }

  async #close(): Promise<void> {
    const worker = this.#worker;
    if (worker === undefined) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    // A thread that ended by itself has nothing left to close.
    await this.#post(worker, { kind: 'close' }).catch(() => {});
    await ended;
  }

  #post(worker: Worker, question: WorkerQuestion): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const number = (this.#number += 1);
      this.#waiting.set(number, { resolve, reject });
      // Only what is asked keeps the process alive, so that a store that nobody closed does not.
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage({ number, question } satisfies NumberedQuestion);
    });
  }

  #start(): Worker {
    const worker = new Worker(workerFile(), {
      workerData: this.#settings,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    worker.unref();
    worker.on('message', ({ number, outcome }: NumberedAnswer) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      // While it closes, somebody waits for its end.
      if (this.#waiting.size === 0 && this.#closed === undefined) worker.unref();
      if (outcome.ok) waiting?.resolve(outcome.value);
      else waiting?.reject(outcome.error);
    });
    let cause: unknown;
    worker.on('error', (error) => (cause = error));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(new StoreClosedError({ cause }));
      this.#waiting.clear();
    });
    return worker;
  }
}
