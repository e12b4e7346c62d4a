import type { WorkerQuestion } from './worker-messages.ts';

/** What one of the two threads does. */
export interface Thread {
  /** Rejects with what the database threw. */
  answer(question: WorkerQuestion): unknown;
}
