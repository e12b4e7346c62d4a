import { type EventResult, MAX_EVENTS_PER_BATCH } from 'footlight/wire';
import { RequestError } from '../errors/request-error.ts';
import type { NewEvent, Store } from '../store/store.ts';
import type { UncheckedBatch } from './batch-schema.ts';
import { checkEvent } from './check-event.ts';

/**
 * Stores the valid events of a batch and says what became of each, in their order.
 * @throws RequestError `too_many_events`
 */
export async function receiveBatch(
  store: Store,
  projectId: number,
  batch: UncheckedBatch,
): Promise<readonly EventResult[]> {
  const { events } = batch;
  if (events.length > MAX_EVENTS_PER_BATCH) {
    throw new RequestError(
      'too_many_events',
      `events: expected at most ${MAX_EVENTS_PER_BATCH} events, got ${events.length}. Send them in smaller batches.`,
    );
  }
  const checked = events.map((event, index) => checkEvent(event, `events[${index}]`));
  const accepted = checked.flatMap((result): NewEvent[] => (result.valid ? [result.value] : []));
  const appended = accepted.length === 0 ? [] : await store.appendEvents(projectId, accepted);
  const statuses = appended.values();
  return checked.map((result): EventResult => {
    if (!result.valid) return { id: result.id, status: 'rejected', reason: result.reason };
    const status = statuses.next().value;
    if (status === undefined) throw new Error('The store gave fewer results than it was given events.');
    return { id: result.value.event.id, status };
  });
}
