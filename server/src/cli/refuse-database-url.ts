import type { Environment } from './command.ts';
import { LOCATION_OPTIONS, type TypedLocation } from './store-location.ts';
import { UsageError } from './usage-error.ts';

/** What a command of the SQLite file takes, so that an address is met with more than "unknown option". */
export const FILE_OPTIONS = {
  data: LOCATION_OPTIONS.data,
  'database-url': LOCATION_OPTIONS['database-url'],
} as const;

/**
 * Says how PostgreSQL is backed up, where a command that copies the SQLite file would copy what nobody uses.
 * @throws UsageError
 */
export function refuseDatabaseUrl(command: string, typed: TypedLocation, env: Environment): void {
  if (!(typed['database-url'] || (typed.data === undefined && env['FOOTLIGHT_DATABASE_URL']))) return;
  throw new UsageError(
    `${command}: this is for the SQLite file of --data. PostgreSQL has its own tools: ` +
      'pg_dump --format=custom --file=footlight.dump <address>, and pg_restore --clean --dbname=<address> footlight.dump. ' +
      'What waits in RabbitMQ is not in a dump: let the workers empty the queue first.',
  );
}
