/** What a user thought of an answer: the body of `POST /v1/feedback`. At least one of `rating` and `betterResponse` is given. */
export interface Feedback {
  /** A UUID made by the sender, so that a retry is not a second opinion; the server makes one where it is absent. */
  readonly id?: string | undefined;
  /** The key that the answer carried (`completion.footlight.feedbackKey`). */
  readonly feedbackKey: string;
  /** From 0 (useless) to 1 (perfect). */
  readonly rating?: number | undefined;
  /** The answer that the user would rather have had. */
  readonly betterResponse?: string | undefined;
  /** Anything else the user said. */
  readonly comment?: string | undefined;
  /**
   * Who said it, as your application calls them, up to 200 characters; without one it is the opinion of whoever holds
   * the key. The same author again replaces what they said before, part by part; the history of it is kept.
   */
  readonly author?: string | undefined;
}

/** The answer to `POST /v1/feedback`: the same for a known and an unknown feedback key. */
export interface FeedbackResponse {
  readonly id: string;
  readonly status: 'stored' | 'duplicate';
}
