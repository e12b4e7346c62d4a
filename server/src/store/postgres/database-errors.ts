import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';

/** Classes of SQLSTATE that tell about the server's state and not about the statement. */
const AWAY = /^(?:08|57P|53|58)/u;
const TRY_AGAIN: ReadonlySet<unknown> = new Set(['40001', '40P01']);
const NO_PARTITION = '23514';
const CONNECTION_LOST =
  /connection terminated|connection ended|client has encountered a connection error|client was closed|timeout exceeded when trying to connect|timeout expired|not queryable/iu;
const NETWORK: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Whether the database is away, or refuses for a reason of its own, so that the same may succeed later. */
export function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway);
  const code = codeOf(error);
  if (typeof code === 'string' && (AWAY.test(code) || NETWORK.has(code))) return true;
  return error instanceof Error && code === undefined && CONNECTION_LOST.test(error.message);
}

/** Whether a transaction only has to be run again. */
export function isTryAgain(error: unknown): boolean {
  return TRY_AGAIN.has(codeOf(error));
}

/** Whether a row had no partition to go to. */
export function isPartitionMissing(error: unknown): boolean {
  return codeOf(error) === NO_PARTITION && error instanceof Error && error.message.includes('no partition');
}

/** The error that callers can tell apart where the database is away; any other as it is. */
export function storeError(error: unknown): unknown {
  return isAway(error) ? new StoreUnavailableError({ cause: error }) : error;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
