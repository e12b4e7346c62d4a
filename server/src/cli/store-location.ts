import type { StoreLocation } from '../store/open-store.ts';
import type { Environment } from './command.ts';
import { dataDirectory } from './data-dir.ts';
import { UsageError } from './usage-error.ts';

/** The options that say where everything is kept, for `parseOptions`. */
export const LOCATION_OPTIONS = {
  data: { type: 'string' },
  'database-url': { type: 'string' },
  'amqp-url': { type: 'string' },
} as const;

/** What of them was typed. */
export interface TypedLocation {
  readonly data?: string | undefined;
  readonly 'database-url'?: string | undefined;
  readonly 'amqp-url'?: string | undefined;
}

/**
 * Where everything is kept: as typed, else by `FOOTLIGHT_DATA`, `FOOTLIGHT_DATABASE_URL` and `FOOTLIGHT_AMQP_URL`.
 * @throws UsageError
 */
export function storeLocation(typed: TypedLocation, env: Environment): StoreLocation {
  const databaseUrl = typed['database-url'] || env['FOOTLIGHT_DATABASE_URL'] || undefined;
  const amqpUrl = typed['amqp-url'] || env['FOOTLIGHT_AMQP_URL'] || undefined;
  checkUrl('--database-url', databaseUrl, ['postgres:', 'postgresql:']);
  checkUrl('--amqp-url', amqpUrl, ['amqp:', 'amqps:']);
  if (amqpUrl !== undefined && databaseUrl === undefined) {
    throw new UsageError('--amqp-url: a queue stands before PostgreSQL only. Give --database-url, too.');
  }
  return { dataDir: dataDirectory(typed.data, env), databaseUrl, amqpUrl };
}

/**
 * Checks an address without ever repeating it, since it may hold a password.
 * @throws UsageError
 */
export function checkUrl(option: string, url: string | undefined, protocols: readonly string[]): void {
  if (url === undefined || (URL.canParse(url) && protocols.includes(new URL(url).protocol))) return;
  throw new UsageError(`${option}: expected an address that begins with ${protocols[0]}//.`);
}
