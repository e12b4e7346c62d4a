import type pg from 'pg';
import { cleanText } from '../clean-text.ts';
import type { AppendResult } from '../records.ts';
import type { BatchWrite, ChainWrite, FeedbackWrite } from './write-request.ts';

/** Feedback keys are spread over this many locks. */
const LOCKS = 16;

/**
 * Lets feedback and the event that it is about, which may be written by two nodes at the same moment, see each other:
 * events share the lock of their key, feedback has it alone. To be called before anything is read or written.
 */
export async function lockFeedbackKeys(
  client: pg.ClientBase,
  batches: readonly BatchWrite[],
  feedback: readonly FeedbackWrite[],
): Promise<void> {
  const alone = new Set(feedback.map((write) => lockOf(write.feedback.feedbackKey)));
  const shared = new Set(
    batches.flatMap(({ rows }) => rows.map(({ columns }) => lockOf(columns.feedback_key))),
  );
  const wanted = Array.from({ length: LOCKS }, (_, lock) => lock).filter(
    (lock) => alone.has(lock) || shared.has(lock),
  );
  if (wanted.length === 0) return;
  const lockClass = "hashtext('footlight feedback ' || current_schema())";
  // In the order of the numbers, so that nobody waits in a circle.
  await client.query({
    name: 'feedback locks',
    text: `select case when alone then pg_advisory_xact_lock(${lockClass}, lock)
                       else pg_advisory_xact_lock_shared(${lockClass}, lock) end
           from (select * from unnest($1::integer[], $2::boolean[]) with ordinality as w (lock, alone, number)
                 order by number) ordered`,
    values: [wanted, wanted.map((lock) => alone.has(lock))],
  });
}

/** Keeps feedback; what is rated is noted by {@link rateEvents} once the group's events are there. */
export async function writeFeedback(
  client: pg.ClientBase,
  { projectId, feedback, receivedAt }: FeedbackWrite,
): Promise<AppendResult> {
  const { rowCount } = await client.query({
    name: 'feedback',
    text: `insert into feedback (project_id, id, feedback_key, rating, better_response, comment, author, received_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (project_id, id) do nothing`,
    values: [
      projectId,
      feedback.id,
      feedback.feedbackKey,
      feedback.rating ?? null,
      cleanOrNull(feedback.betterResponse),
      cleanOrNull(feedback.comment),
      cleanOrNull(feedback.author),
      receivedAt,
    ],
  });
  return rowCount === 0 ? 'duplicate' : 'stored';
}

/** Lets the events that are there carry a rating; later ones look for it themselves. */
export async function rateEvents(
  client: pg.ClientBase,
  { projectId, feedback }: FeedbackWrite,
): Promise<void> {
  if (feedback.rating === undefined) return;
  await client.query({
    name: 'rate',
    text: 'update event set rating = $3 where project_id = $1 and feedback_key = $2',
    values: [projectId, feedback.feedbackKey, feedback.rating],
  });
}

/** Keeps what a chain came to. */
export async function writeChainResult(
  client: pg.ClientBase,
  { projectId, update, receivedAt, mayBeLate }: ChainWrite,
): Promise<void> {
  await client.query({
    name: 'chain result',
    text: `insert into chain_result (project_id, chain_id, result, updated_at) values ($1, $2, $3, $4)
           on conflict (project_id, chain_id)
           do update set result = excluded.result, updated_at = excluded.updated_at
           where not $5 or chain_result.updated_at <= excluded.updated_at`,
    values: [projectId, update.chainId, JSON.stringify(update.result), receivedAt, mayBeLate],
  });
}

function lockOf(feedbackKey: string): number {
  let hash = 0;
  for (let index = 0; index < feedbackKey.length; index += 1) {
    hash = (hash * 31 + feedbackKey.charCodeAt(index)) % 1_000_003;
  }
  return hash % LOCKS;
}

function cleanOrNull(text: string | undefined): string | null {
  return text === undefined ? null : cleanText(text);
}
