import type { Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import type { QueuedStore } from '../../queue/rabbitmq/queued-store.ts';
import type { Store } from '../../store/store.ts';
import { version } from '../../version.ts';

const READY_WITHIN_MS = 5000;

/** `GET /healthz`: 200 while the process answers and the database can be read and written. */
export function health(store: Store): Handler {
  return async (context) => {
    await check(store);
    return context.json({ status: 'ok', version });
  };
}

/**
 * `GET /readyz`: the same, and 503 from the moment on at which the server begins to close. With a queue before the
 * database it is the queue that counts, since a server that still takes events must not be taken out of the rotation.
 */
export function ready(store: Store, isClosing: () => boolean): Handler {
  const intake = 'pingIntake' in store ? { ping: () => (store as QueuedStore).pingIntake() } : store;
  return async (context) => {
    if (isClosing()) throw new RequestError('closing', 'The server is closing.', { retryAfter: 5 });
    await check(intake);
    return context.json({ status: 'ready' });
  };
}

async function check(store: Pick<Store, 'ping'>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${READY_WITHIN_MS} ms.`)), READY_WITHIN_MS);
  });
  try {
    await Promise.race([store.ping(), tooLate]);
  } catch (cause) {
    throw new RequestError('database_unavailable', 'The database does not answer.', { cause });
  } finally {
    clearTimeout(timer);
  }
}
