import type { Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import type { Store } from '../../store/store.ts';
import { version } from '../../version.ts';

/** `GET /healthz`: 200 while the database answers, 503 while it does not. */
export function health(store: Store): Handler {
  return async (context) => {
    try {
      await store.ping();
    } catch (cause) {
      throw new RequestError('database_unavailable', 'The database does not answer.', { cause });
    }
    return context.json({ status: 'ok', version });
  };
}
