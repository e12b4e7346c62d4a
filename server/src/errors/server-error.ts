import type { RequestErrorCode } from './request-error-status.ts';

/** Every `code` that an error of this package can carry. */
export type ServerErrorCode =
  | RequestErrorCode
  | 'port_in_use'
  | 'cannot_listen'
  | 'remote_host_refused'
  | 'database_unusable'
  | 'database_newer'
  | 'migration_changed'
  | 'invalid_project_slug'
  | 'project_exists'
  | 'busy'
  | 'store_closed'
  | 'store_unavailable'
  | 'invalid_prices'
  | 'forbidden_address'
  | 'backup_failed'
  | 'restore_refused'
  | 'unknown_project';

const brand = Symbol.for('footlight-server.error');

/** The base of every error that this package throws on purpose. */
export abstract class ServerError extends Error {
  /** A literal that programs can compare. */
  abstract readonly code: ServerErrorCode;
  readonly [brand] = true;
}

/** Tells whether a value is an error of this package, also one of another copy of it. */
export function isServerError(value: unknown): value is ServerError {
  return typeof value === 'object' && value !== null && brand in value;
}
