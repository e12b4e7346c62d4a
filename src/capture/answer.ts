import type { EventChoice, EventUsage } from '../wire/index.ts';

/** What an API call answered, in Footlight's words. */
export interface Answer {
  readonly choices: readonly EventChoice[];
  readonly usage?: EventUsage | undefined;
  readonly responseId?: string | undefined;
  readonly responseModel?: string | undefined;
}

/** Puts the chunks of a stream together as they pass by; it keeps no chunk and changes none. */
export interface Fold {
  add(chunk: unknown): void;
  /** What has arrived so far. */
  answer(): Answer;
}

/** How to read one kind of API call. */
export interface Endpoint {
  readonly operation: 'chat' | 'completion';
  readAnswer(response: unknown): Answer;
  fold(): Fold;
}
