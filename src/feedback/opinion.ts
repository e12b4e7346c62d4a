import { FeedbackError } from '../errors/feedback-error.ts';
import type { Feedback } from '../wire/index.ts';
import { inPage, onLeaving } from './leaving.ts';
import type { OpinionState } from './opinion-state.ts';
import type { Watch } from './post.ts';

/** Sends feedback, tells `watch` how to leave it to the browser, and gives it up when `signal` says so. */
export type Send = (feedback: Feedback, watch: Watch, signal: AbortSignal) => Promise<void>;

type Said = Pick<OpinionState, 'rating' | 'betterResponse'>;

const UNSAID: OpinionState = {
  rating: undefined,
  betterResponse: undefined,
  status: 'idle',
  error: undefined,
};
const TYPING_MS = 1000;

/**
 * One user's opinion of one answer, as a page keeps it: shown at once, sent one change after another, always whole.
 * A text is sent when the typing pauses for a second, and whatever is unsent when the page goes away.
 */
export class Opinion {
  readonly feedbackKey: string;
  /** The way of whoever has asked for it last. */
  send: Send;
  readonly #listeners = new Set<() => void>();
  #state = UNSAID;
  /** What the server has acknowledged. */
  #stored: Said = UNSAID;
  /** What was handed to the network last. */
  #sent: Said = UNSAID;
  /** A rating that did not arrive: it belongs to whatever is said next. */
  #unheard: number | undefined;
  #sending = false;
  #onItsWay = new AbortController();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #stay: (() => void) | undefined;
  /** Leaves to the browser what is on its way. */
  #leave: (() => unknown) | undefined;

  constructor(feedbackKey: string, send: Send) {
    this.feedbackKey = feedbackKey;
    this.send = send;
  }

  /** The same object until something changes. */
  readonly state = (): OpinionState => this.#state;

  /** Calls `listener` after each change; gives the function that ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Rates the answer from 0 (useless) to 1 (perfect), and sends it. */
  readonly rate = (rating: number): void => {
    this.#change({ rating });
    this.save();
  };

  /** Notes a better answer, and sends it when no other has come for a second. */
  readonly suggest = (betterResponse: string): void => {
    this.#change({ betterResponse });
    clearTimeout(this.#typing);
    this.#typing = setTimeout(this.save, TYPING_MS);
  };

  /** Sends now what is not sent. */
  readonly save = (): void => {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    if (this.#sending) return;
    if (this.#unheard !== undefined) this.#change({});
    if (this.#unsent()) void this.#sendChanges();
    else if (this.#state.status === 'sending') this.#settle();
  };

  #change(said: Partial<Said>): void {
    const { rating = this.#unheard ?? this.#state.rating } = said;
    this.#unheard = undefined;
    this.#set({ ...said, rating, status: 'sending', error: undefined });
    this.#stay ??= onLeaving(() => this.#pageLeaves());
  }

  /** Leaves to the browser the newest of what was said, and only that: requests may overtake each other. */
  #pageLeaves(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    if (!this.#sending) {
      this.save();
    } else if (this.#unsent()) {
      // What is on its way with an older word may still be asking whether it is allowed, and would come last.
      this.#onItsWay.abort();
      this.send(this.#feedback(), atOnce, new AbortController().signal).catch(() => {});
    } else {
      this.#leave?.();
    }
  }

  readonly #watch: Watch = (leave) => {
    this.#leave = leave;
    if (inPage() && document.hidden) leave();
    return () => (this.#leave = undefined);
  };

  async #sendChanges(): Promise<void> {
    this.#sending = true;
    let failure: unknown;
    while (this.#unsent() && !this.#typing) {
      const feedback = this.#feedback();
      this.#sent = this.#state;
      try {
        this.#onItsWay = new AbortController();
        await this.send(feedback, this.#watch, this.#onItsWay.signal);
        this.#stored = this.#sent;
        failure = undefined;
      } catch (error) {
        failure = error;
        // What was said meanwhile deserves a try of its own.
        if (!this.#unsent()) break;
      }
    }
    this.#sending = false;
    if (failure) this.#fail(failure);
    else if (!this.#typing) this.#settle();
  }

  #fail(failure: unknown): void {
    this.#sent = this.#stored;
    const { rating } = this.#state;
    // One that cannot be sent stays unsaid.
    if (!(failure instanceof FeedbackError) && rating !== this.#stored.rating) this.#unheard = rating;
    this.#set({
      rating: this.#stored.rating,
      status: 'error',
      error: failure instanceof Error ? failure : new Error(String(failure)),
    });
  }

  #settle(): void {
    this.#stay?.();
    this.#stay = undefined;
    this.#set({ status: this.#stored === UNSAID ? 'idle' : 'sent' });
  }

  /** All that was said; a text that was taken back before it was sent is none. */
  #feedback(): Feedback {
    const { rating, betterResponse } = this.#state;
    const text = betterResponse || (this.#sent.betterResponse ? '' : undefined);
    return { feedbackKey: this.feedbackKey, rating, betterResponse: text };
  }

  /** Whether something was said that the network was not told; an empty text is none. */
  #unsent(): boolean {
    const { rating, betterResponse } = this.#state;
    // A rating that a program computes may be NaN, and is refused once.
    return (
      !Object.is(rating, this.#sent.rating) ||
      !Object.is(betterResponse ?? '', this.#sent.betterResponse ?? '')
    );
  }

  #set(changes: Partial<OpinionState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

const atOnce: Watch = (leave) => {
  leave();
  return () => {};
};
