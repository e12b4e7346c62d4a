import type { EventChoice, EventUsage, Operation } from '../wire/index.ts';

/** What an API call answered, in Footlight's words. */
export interface Answer {
  readonly choices: readonly EventChoice[];
  readonly usage?: EventUsage | undefined;
  readonly responseId?: string | undefined;
  readonly responseModel?: string | undefined;
  /** Whether a stream came to its end, where its choices do not tell. */
  readonly finished?: boolean | undefined;
  /** Why the model failed, where an answer says so itself. */
  readonly error?: unknown;
  /** The provider's own object, as far as it is worth keeping. */
  readonly raw?: unknown;
}

/** Puts the chunks of a stream together as they pass by; it keeps no chunk and changes none. */
export interface Fold {
  add(chunk: unknown): void;
  /** What has arrived so far. */
  answer(): Answer;
}

/** How to read one kind of API call. */
export interface Endpoint {
  readonly operation: Operation;
  /** Whether its streams tell their usage only when `stream_options` ask for it. */
  readonly asksForUsage: boolean;
  readAnswer(response: unknown): Answer;
  fold(): Fold;
}
