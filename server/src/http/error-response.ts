import type { Context } from 'hono';
import { InvalidCursorError } from '../errors/invalid-cursor-error.ts';
import { RequestError } from '../errors/request-error.ts';
import { StoreBusyError } from '../errors/store-busy-error.ts';
import { StoreClosedError } from '../errors/store-closed-error.ts';
import { StoreUnavailableError } from '../errors/store-unavailable-error.ts';
import type { Logger } from '../logger.ts';

/** A full buffer is on disk within a second or two. */
const BUSY_RETRY_SECONDS = 2;
/** A database or a broker that restarts is back within a few. */
const UNAVAILABLE_RETRY_SECONDS = 5;

/** Answers a request that failed; what was not foreseen is logged and its cause kept from the client. */
export function answerError(logger: Logger): (error: Error, context: Context) => Response {
  return (error, context) => {
    const known = knownError(error);
    if (known === undefined) {
      logger.error(
        { error, method: context.req.method, path: context.req.path },
        'A request failed unexpectedly',
      );
    }
    if (error instanceof StoreUnavailableError) {
      // Whoever runs the server can free the disk; whoever sent the request cannot.
      logger.warn({ error, cause: error.cause }, 'The database did not take a request');
    }
    const answer =
      known ??
      new RequestError(
        'internal_error',
        'The server failed to serve this request, and its log says why. Try again later.',
      );
    if (answer.retryAfter !== undefined) context.header('retry-after', String(answer.retryAfter));
    if (answer.status === 401) context.header('www-authenticate', 'Bearer');
    return context.json(answer.toResponse(), answer.status);
  };
}

function knownError(error: Error): RequestError | undefined {
  if (error instanceof RequestError) return error;
  if (error instanceof InvalidCursorError)
    return new RequestError(error.code, error.message, { cause: error });
  if (error instanceof StoreBusyError) {
    return new RequestError('server_busy', error.message, { cause: error, retryAfter: BUSY_RETRY_SECONDS });
  }
  if (error instanceof StoreUnavailableError || error instanceof StoreClosedError) {
    return new RequestError('database_unavailable', error.message, {
      cause: error,
      retryAfter: UNAVAILABLE_RETRY_SECONDS,
    });
  }
  return undefined;
}
