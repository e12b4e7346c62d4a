/** What a user has said of an answer, and how far it has come. */
export interface OpinionState {
  /** The rating shown, 0 to 1: what the user said last, or what the server has where that failed. */
  readonly rating: number | undefined;
  /** The better answer as the user has typed it; a failure to send it does not take it away. */
  readonly betterResponse: string | undefined;
  /** `sending` from the first change on; `sent` once the server has all of it. */
  readonly status: 'idle' | 'sending' | 'sent' | 'error';
  /** Why the last change could not be sent. */
  readonly error: Error | undefined;
}
