import { connect } from 'amqplib';
import { onTestFinished } from 'vitest';
import { queuesOf } from '../../src/queue/rabbitmq/topology.ts';
import { openPostgresStore, type PostgresStore } from '../../src/store/postgres/postgres-store.ts';

/** The RabbitMQ that tests may fill; undefined where none was started (see `scripts/services`). */
export const AMQP_URL = process.env['FOOTLIGHT_TEST_AMQP_URL'] || undefined;

/** The address of the broker; the queues of a store's database are removed after the test. */
export async function testBroker(store: PostgresStore): Promise<string> {
  if (AMQP_URL === undefined) throw new Error('No RabbitMQ was started for the tests.');
  const amqpUrl = AMQP_URL;
  const queues = Object.values(await queuesOf(store)) as string[];
  onTestFinished(async () => {
    const connection = await connect(amqpUrl);
    const channel = await connection.createChannel();
    for (const queue of queues) await channel.deleteQueue(queue);
    await connection.close();
  });
  return amqpUrl;
}

/** A store of a database, closed after the test. */
export async function openTestStore(databaseUrl: string, now = Date.now): Promise<PostgresStore> {
  const store = await openPostgresStore({ databaseUrl, now });
  onTestFinished(() => store.close());
  return store;
}
