export { createServer, type FootlightServer, type ServerOptions } from './create-server.ts';
export { isServerError, ServerError, type ServerErrorCode } from './errors/server-error.ts';
export { CannotListenError } from './errors/cannot-listen-error.ts';
export { DatabaseNewerError } from './errors/database-newer-error.ts';
export { DatabaseUnusableError } from './errors/database-unusable-error.ts';
export { InvalidCursorError } from './errors/invalid-cursor-error.ts';
export { InvalidProjectSlugError } from './errors/invalid-project-slug-error.ts';
export { MigrationChangedError } from './errors/migration-changed-error.ts';
export { PortInUseError } from './errors/port-in-use-error.ts';
export { ProjectExistsError } from './errors/project-exists-error.ts';
export { StoreUnavailableError } from './errors/store-unavailable-error.ts';
export { type GeneratedKey, generateKey, hashKey, type KeyKind } from './keys/api-key.ts';
export type { ModelPrice } from './prices/model-price.ts';
export { guardedDispatcher, type GuardOptions } from './net/guarded-dispatcher.ts';
export { ForbiddenAddressError } from './errors/forbidden-address-error.ts';
export type { RateLimitOptions } from './http/rate-limits.ts';
export type { Rate } from './http/token-buckets.ts';
export type { Logger } from './logger.ts';
export type {
  ApiKey,
  AppendedBatch,
  AppendResult,
  FirstKey,
  NewApiKey,
  NewBatch,
  NewEvent,
  NewFeedback,
  Project,
  SenderLosses,
  Store,
} from './store/store.ts';
export { version } from './version.ts';
