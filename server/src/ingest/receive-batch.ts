import { type EventResult, MAX_EVENTS_PER_BATCH } from 'footlight/wire';
import { RequestError } from '../errors/request-error.ts';
import type { AppendedBatch, NewEvent, SenderLosses } from '../store/store.ts';
import type { UncheckedBatch } from './batch-schema.ts';
import { checkEvent } from './check-event.ts';
import type { Intake } from './intake.ts';

/** What became of a batch. */
export interface ReceivedBatch {
  /** One result an event, in their order. */
  readonly results: readonly EventResult[];
  /** Events that the sender lost since it last told, by reason. */
  readonly newLosses: Readonly<Record<string, number>>;
}

/** What of a judged event is known before it is stored; an `id` alone waits for its status. */
type Judged = EventResult | { readonly id: string };

/**
 * Stores the valid events of a batch, and what its sender lost.
 * @throws RequestError `too_many_events`
 */
export async function receiveBatch(
  intake: Intake,
  projectId: number,
  batch: UncheckedBatch,
): Promise<ReceivedBatch> {
  return answer(...hand(intake, projectId, batch));
}

/** Not part of what waits for the disk: the events are let go before, and memory is free for the next ones. */
function hand(intake: Intake, projectId: number, batch: UncheckedBatch) {
  const { events } = batch;
  if (events.length > MAX_EVENTS_PER_BATCH) {
    throw new RequestError(
      'too_many_events',
      `events: expected at most ${MAX_EVENTS_PER_BATCH} events, got ${events.length}. Send them in smaller batches.`,
    );
  }
  const checked = events.map((event, index) => checkEvent(event, `events[${index}]`));
  const accepted = checked.flatMap((result): NewEvent[] => (result.valid ? [result.value] : []));
  const judged = checked.map((result): Judged =>
    result.valid
      ? { id: result.value.event.id }
      : { id: result.id, status: 'rejected', reason: result.reason },
  );
  const losses = senderLosses(batch);
  const appended: Promise<AppendedBatch> =
    accepted.length === 0 && losses === undefined
      ? Promise.resolve({ results: [], newLosses: {} })
      : intake.appendBatch(projectId, { events: accepted, losses });
  return [judged, appended] as const;
}

async function answer(judged: readonly Judged[], appending: Promise<AppendedBatch>): Promise<ReceivedBatch> {
  const { results: appended, newLosses } = await appending;
  const statuses = appended.values();
  const results = judged.map((result): EventResult => {
    if ('status' in result) return result;
    const status = statuses.next().value;
    if (status === undefined) throw new Error('The store gave fewer results than it was given events.');
    return { id: result.id, status };
  });
  return { results, newLosses };
}

/** Counts of a sender without an id are left out: nobody could tell a retry from another loss. */
function senderLosses({ senderId, sdk, dropped = {} }: UncheckedBatch): SenderLosses | undefined {
  const lost = Object.entries(dropped).filter(([, count]) => count > 0);
  if (senderId === undefined || lost.length === 0) return undefined;
  return { senderId, sdk, counts: Object.fromEntries(lost) };
}
