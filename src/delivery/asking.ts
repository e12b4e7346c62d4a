import type { IngestError } from '../errors/index.ts';
import { unref } from './unref.ts';

const ASKING_MS = 5000;

interface Question {
  readonly apiKey: string;
  answer(error?: IngestError): void;
}

/** Who waits for what becomes of a piece of feedback. */
export class Asking {
  readonly #questions = new Map<string, Question>();

  /** Resolves once the feedback `id` is stored, or after 5 s while it goes on trying; rejects when it is refused. */
  ask(id: string, apiKey: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.answer(id), ASKING_MS);
      unref(timer);
      const answer = (error?: IngestError): void => {
        clearTimeout(timer);
        if (error) reject(error);
        else resolve();
      };
      this.#questions.set(id, { apiKey, answer });
    });
  }

  answer(id: string, error?: IngestError): void {
    this.#questions.get(id)?.answer(error);
    this.#questions.delete(id);
  }

  /** Answers those whose key is not taken: whoever waits should hear of it. */
  refuse(refusalOf: (apiKey: string) => IngestError | undefined): void {
    for (const [id, { apiKey }] of this.#questions) {
      const refusal = refusalOf(apiKey);
      if (refusal) this.answer(id, refusal);
    }
  }

  /** Nobody can wait any longer. */
  end(): void {
    for (const id of this.#questions.keys()) this.answer(id);
  }
}
