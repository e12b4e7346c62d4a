import type { StoredFeedback } from 'footlight/wire';
import type { Kysely } from 'kysely';
import { isoTime } from '../iso-time.ts';
import type { Tables } from './tables.ts';

/** All feedback by its key, oldest first. */
export async function readFeedback(
  db: Kysely<Tables>,
  projectId: number,
  feedbackKeys: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredFeedback[]>> {
  const rows = await db
    .selectFrom('feedback')
    .select(['id', 'feedback_key', 'rating', 'better_response', 'comment', 'author', 'received_at'])
    .where('project_id', '=', projectId)
    .where('feedback_key', 'in', feedbackKeys)
    .orderBy('seq')
    .execute();
  const found = new Map<string, StoredFeedback[]>();
  for (const row of rows) {
    const list = found.get(row.feedback_key) ?? [];
    found.set(row.feedback_key, list);
    list.push({
      id: row.id,
      feedbackKey: row.feedback_key,
      rating: row.rating,
      betterResponse: row.better_response,
      comment: row.comment,
      author: row.author,
      receivedAt: isoTime(row.received_at),
    });
  }
  return found;
}
