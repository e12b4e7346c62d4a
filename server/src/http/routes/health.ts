import type { Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import { StoreUnavailableError } from '../../errors/store-unavailable-error.ts';
import type { QueuedStore } from '../../queue/rabbitmq/queued-store.ts';
import type { Store } from '../../store/store.ts';
import { version } from '../../version.ts';

const READY_WITHIN_MS = 5000;
const RETRY_SECONDS = 5;
/** What SQLite, and what an operating system, says of it. */
const DISK_FULL = /disk is full|no space left/iu;

/**
 * `GET /healthz`: 200 while the process answers and the database can be read; on a full disk, too, since a server that
 * is started anew finds no more room.
 */
export function health(store: Store): Handler {
  return async (context) => {
    await within(store.ping());
    return context.json({ status: 'ok', version });
  };
}

/**
 * `GET /readyz`: 503 also while nothing reaches the disk, and from the moment on at which the server begins to close.
 * With a queue before the database it is the queue that counts, since a server that still takes events must not be
 * taken out of the rotation.
 */
export function ready(store: Store, isClosing: () => boolean): Handler {
  const look = (): Promise<void> =>
    'pingIntake' in store ? (store as QueuedStore).pingIntake() : store.pingWrites();
  let looking: Promise<void> | undefined;
  // A look may write, and anybody may ask: whoever asks meanwhile waits for the same one.
  const ask = (): Promise<void> => (looking ??= within(look()).finally(() => (looking = undefined)));
  return async (context) => {
    if (isClosing())
      throw new RequestError('closing', 'The server is closing.', { retryAfter: RETRY_SECONDS });
    await ask();
    return context.json({ status: 'ready' });
  };
}

async function within(answer: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${READY_WITHIN_MS} ms.`)), READY_WITHIN_MS);
  });
  try {
    await Promise.race([answer, tooLate]);
  } catch (cause) {
    throw new RequestError('database_unavailable', reasonOf(cause), { cause, retryAfter: RETRY_SECONDS });
  } finally {
    clearTimeout(timer);
  }
}

/** The one reason that whoever runs the server can remove; more than that is for the log. */
function reasonOf(error: unknown): string {
  const cause = error instanceof StoreUnavailableError ? error.cause : undefined;
  return cause instanceof Error && DISK_FULL.test(cause.message)
    ? 'The database takes no writes: the disk is full.'
    : 'The database does not answer.';
}
