import { onTestFinished } from 'vitest';
import { startWorker } from '../../src/queue/rabbitmq/worker.ts';
import { memoryLogger } from './memory-logger.ts';
import { emptyDatabase } from './postgres.ts';
import { openTestStore, testBroker } from './rabbitmq.ts';

/** Whether the tests of one server run against two of them and a worker, behind one database and one broker. */
export const IS_CLUSTER = process.env['FOOTLIGHT_TEST_CLUSTER'] === '1';

/** Where the nodes of the running test find each other, with a worker at work; undefined for a single server. */
export async function startCluster(): Promise<
  { readonly databaseUrl: string; readonly amqpUrl: string; readonly commitPatienceMs: number } | undefined
> {
  if (!IS_CLUSTER) return undefined;
  const databaseUrl = await emptyDatabase();
  const store = await openTestStore(databaseUrl);
  const amqpUrl = await testBroker(store);
  const worker = await startWorker({ store, amqpUrl, logger: memoryLogger() });
  onTestFinished(() => worker.close());
  // On a busy machine, too, what is written is there when it is looked for.
  return { databaseUrl, amqpUrl, commitPatienceMs: 15_000 };
}
