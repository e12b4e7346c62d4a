import type { Outcome, WriteRequest } from './write-group.ts';
import type { ReadMethod } from './reader.ts';

/** What a thread is started with. */
export interface WorkerSettings {
  readonly role: 'writer' | 'reader';
  readonly path: string;
}

/** What a thread is asked. */
export type WorkerQuestion =
  | { readonly kind: 'write'; readonly requests: readonly WriteRequest[]; readonly bytes: number }
  | { readonly kind: 'catch-up' }
  | { readonly kind: 'read'; readonly method: ReadMethod; readonly args: readonly unknown[] }
  | { readonly kind: 'close' };

/** A question with the number by which its answer is known. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: WorkerQuestion;
}

/** What a thread answers; to a write, one outcome a request. */
export interface NumberedAnswer {
  readonly number: number;
  readonly outcome: Outcome;
}
