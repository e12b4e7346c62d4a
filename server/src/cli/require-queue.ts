import type { Environment } from './command.ts';
import { storeLocation, type TypedLocation } from './store-location.ts';
import { UsageError } from './usage-error.ts';

/**
 * The two addresses that a command about the queue cannot do without.
 * @throws UsageError
 */
export function requireQueue(
  typed: TypedLocation,
  env: Environment,
): { readonly databaseUrl: string; readonly amqpUrl: string } {
  const { databaseUrl, amqpUrl } = storeLocation(typed, env);
  if (databaseUrl === undefined || amqpUrl === undefined) {
    throw new UsageError(
      'Expected --database-url and --amqp-url (or FOOTLIGHT_DATABASE_URL and FOOTLIGHT_AMQP_URL): the addresses that the servers were given.',
    );
  }
  return { databaseUrl, amqpUrl };
}
