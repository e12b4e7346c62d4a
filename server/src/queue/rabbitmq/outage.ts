import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';
import { within } from './within.ts';

/** A database that gives no answer for so long, in ms, is away: it may hang instead of refusing. */
const ANSWERS_WITHIN_MS = 1000;

/** Knows whether the database answered when it was last asked. */
export class Outage {
  readonly #answersWithinMs: number;
  #isOn = false;

  constructor(answersWithinMs = ANSWERS_WITHIN_MS) {
    this.#answersWithinMs = answersWithinMs;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Passes an answer of the database on, and learns from it. */
  async watch<T>(answer: Promise<T>): Promise<T> {
    try {
      const value = await answer;
      this.#isOn = false;
      return value;
    } catch (error) {
      this.#isOn = error instanceof StoreUnavailableError;
      throw error;
    }
  }

  /** The database's answer, or `instead` where it is away; nobody waits for one that was away a moment ago. */
  async answerOr<T>(answer: Promise<T>, instead: () => T): Promise<T> {
    const away = (error: unknown): T => {
      if (error instanceof StoreUnavailableError) return instead();
      throw error;
    };
    const watched = this.watch(answer);
    watched.catch(() => {});
    if (this.#isOn) return instead();
    return within(this.#answersWithinMs, watched.catch(away), () => {
      this.#isOn = true;
      return instead();
    });
  }
}
