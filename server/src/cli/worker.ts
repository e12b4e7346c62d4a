import { constants, setPriority } from 'node:os';
import { stderrLogger } from '../logger.ts';
import { startWorker } from '../queue/rabbitmq/worker.ts';
import { openPostgresStore } from '../store/postgres/postgres-store.ts';
import { collectLessOften } from './collect-less-often.ts';
import type { Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { requireQueue } from './require-queue.ts';
import { LOCATION_OPTIONS } from './store-location.ts';
import { termination } from './termination.ts';

/** `footlight worker`: writes what servers put into the queue, until it is told to end. */
export const worker: Command = {
  help: `footlight worker --database-url URL --amqp-url URL

Writes to the database what servers with the same two addresses put into the
queue. Run one or several. It ends on SIGTERM once what it holds is written.

  --database-url URL  postgres://…; or FOOTLIGHT_DATABASE_URL
  --amqp-url URL      amqp://…; or FOOTLIGHT_AMQP_URL
`,
  async run(args, env) {
    const { values } = parseOptions({ args: [...args], options: LOCATION_OPTIONS });
    const { databaseUrl, amqpUrl } = requireQueue(values, env);
    stepBack();
    collectLessOften();
    // Heard from the start, so that a signal while it opens still closes the database.
    const ended = termination();
    const store = await openPostgresStore({ databaseUrl });
    try {
      const running = await startWorker({ store, amqpUrl, logger: stderrLogger() });
      console.log('Footlight is writing what comes through the queue.');
      await ended;
      await running.close();
    } finally {
      await store.close();
    }
    return 0;
  },
};

/** Where a server runs on the same machine, accepting goes before writing: that is what the queue is for. */
function stepBack(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not every system lets a process choose.
  }
}
