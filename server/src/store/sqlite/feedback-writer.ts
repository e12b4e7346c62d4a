import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ChainUpdate } from 'footlight/wire';
import { cleanText } from '../clean-text.ts';
import type { AppendResult, NewFeedback } from '../records.ts';

/** Writes what is learnt about calls after they ended: feedback, and the results of their chains. */
export class FeedbackWriter {
  readonly #insertFeedback: StatementSync;
  readonly #rateEvents: StatementSync;
  readonly #putChainResult: StatementSync;

  constructor(database: DatabaseSync) {
    this.#insertFeedback = database.prepare(
      `insert into feedback (project_id, id, feedback_key, rating, better_response, comment, author, received_at)
       values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (project_id, id) do nothing`,
    );
    this.#rateEvents = database.prepare(
      'update event set rating = ? where project_id = ? and feedback_key = ?',
    );
    this.#putChainResult = database.prepare(
      `insert into chain_result (project_id, chain_id, result, updated_at) values (?, ?, ?, ?)
       on conflict (project_id, chain_id) do update set result = excluded.result, updated_at = excluded.updated_at`,
    );
  }

  /** Appends feedback, and lets the event that is there carry its rating; later ones look for it themselves. */
  append(projectId: number, feedback: NewFeedback, receivedAt: number): AppendResult {
    const { id, feedbackKey, rating } = feedback;
    const { changes } = this.#insertFeedback.run(
      projectId,
      id,
      feedbackKey,
      rating ?? null,
      cleanOrNull(feedback.betterResponse),
      cleanOrNull(feedback.comment),
      feedback.author ?? null,
      receivedAt,
    );
    if (changes === 0) return 'duplicate';
    if (rating !== undefined) this.#rateEvents.run(rating, projectId, feedbackKey);
    return 'stored';
  }

  putChainResult(projectId: number, update: ChainUpdate, updatedAt: number): void {
    this.#putChainResult.run(projectId, update.chainId, JSON.stringify(update.result), updatedAt);
  }
}

function cleanOrNull(text: string | undefined): string | null {
  return text === undefined ? null : cleanText(text);
}
