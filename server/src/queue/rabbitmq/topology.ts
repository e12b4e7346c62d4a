import { randomUUID } from 'node:crypto';
import type { Channel, Options } from 'amqplib';
import type { Store } from '../../store/store.ts';

/** Deliveries after which a message that takes its worker down with it is set aside. */
const DELIVERY_LIMIT = 20;
/** The setting that names a database to its broker. */
export const INSTANCE = 'instance_id';

/** The names of the queues of one database. */
export interface Queues {
  readonly ingest: string;
  /** What no worker could write. */
  readonly dead: string;
}

/**
 * The queues that belong to a database: named after an id that the database keeps, so that two installations that
 * share a broker can never write each other's events.
 */
export async function queuesOf(store: Store): Promise<Queues> {
  return namedQueues(await store.ensureSetting(INSTANCE, randomUUID()));
}

/** The queues of the database of an id. */
export function namedQueues(instance: string): Queues {
  const ingest = `footlight.${instance}`;
  return { ingest, dead: `${ingest}.dead` };
}

/** Makes the queues where they are absent: on the disks of a majority of the broker's nodes before it confirms. */
export async function declareQueues(channel: Channel, { ingest, dead }: Queues): Promise<void> {
  const quorum: Options.AssertQueue = { durable: true };
  await channel.assertQueue(dead, { ...quorum, arguments: { 'x-queue-type': 'quorum' } });
  await channel.assertQueue(ingest, {
    ...quorum,
    arguments: {
      'x-queue-type': 'quorum',
      'x-delivery-limit': DELIVERY_LIMIT,
      // With these two, a message leaves the one queue only once the other has it.
      'x-dead-letter-strategy': 'at-least-once',
      'x-overflow': 'reject-publish',
      'x-dead-letter-exchange': '',
      'x-dead-letter-routing-key': dead,
    },
  });
}
