import { openDeadLetters } from '../queue/rabbitmq/dead-letters.ts';
import { openPostgresStore } from '../store/postgres/postgres-store.ts';
import type { Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { requireQueue } from './require-queue.ts';
import { LOCATION_OPTIONS } from './store-location.ts';

/** `footlight dead-letters`: what no worker could write. */
export const deadLetters: Command = {
  help: `footlight dead-letters [--redrive] [--json] --database-url URL --amqp-url URL

Says how many messages the workers set aside because they could not be written;
the log of the workers says why.

  --redrive           put them back into the queue, once the reason is mended
  --json              print JSON
  --database-url URL  postgres://…; or FOOTLIGHT_DATABASE_URL
  --amqp-url URL      amqp://…; or FOOTLIGHT_AMQP_URL
`,
  async run(args, env) {
    const { values } = parseOptions({
      args: [...args],
      options: {
        ...LOCATION_OPTIONS,
        redrive: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { databaseUrl, amqpUrl } = requireQueue(values, env);
    const store = await openPostgresStore({ databaseUrl });
    try {
      const letters = await openDeadLetters(store, amqpUrl);
      try {
        const found = await letters.count();
        const redriven = values.redrive ? await letters.redrive() : 0;
        if (values.json) console.log(JSON.stringify({ found, redriven }));
        else if (values.redrive) console.log(`Put ${redriven} of ${found} messages back into the queue.`);
        else console.log(`${found} messages are set aside.`);
      } finally {
        await letters.close();
      }
    } finally {
      await store.close();
    }
    return 0;
  },
};
