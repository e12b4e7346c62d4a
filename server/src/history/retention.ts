import type { Logger } from '../logger.ts';
import { forgetSignOuts } from '../sessions/sessions.ts';
import type { Store } from '../store/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 60 * 60 * 1000;
/** Shortly after a start, so that a server that is often restarted deletes, too. */
const FIRST_AFTER_MS = 60_000;
const SLICE = 500;
const PAUSE_MS = 50;
/** A clock that moved by more than this against the one that never jumps was set. */
const JUMP_MS = 10 * 60 * 1000;

/** Deletes what projects keep no longer, in slices with pauses between them, and old sign-outs; gives what ends it. */
export function startRetention(store: Store, logger: Logger): () => void {
  const clock = trustworthyClock();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    try {
      if (clock.jumped()) {
        logger.warn({}, 'The clock was set by more than ten minutes: nothing is deleted until the next hour');
      } else {
        const deleted = await deleteExpired(store, Date.now(), () => stopped);
        await forgetSignOuts(store, Date.now());
        if (deleted > 0) logger.info({ deleted }, 'Deleted what projects keep no longer');
      }
    } catch (error) {
      if (!stopped) logger.error({ error }, 'What is too old could not be deleted');
    }
    if (!stopped) timer = setTimeout(() => void run(), EVERY_MS).unref();
  };
  timer = setTimeout(() => void run(), FIRST_AFTER_MS).unref();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Deletes what every project keeps no longer, and gives the number of rows; ends early when `isOver` says so. */
export async function deleteExpired(
  store: Store,
  now: number,
  isOver: () => boolean = () => false,
): Promise<number> {
  let total = 0;
  for (const { id, retentionDays } of await store.listProjects()) {
    if (retentionDays === null) continue;
    let deleted = SLICE;
    while (deleted === SLICE && !isOver()) {
      deleted = await store.deleteBefore(id, now - retentionDays * DAY_MS, SLICE);
      total += deleted;
      // Writes come first.
      if (deleted === SLICE) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  return total;
}

/** Tells whether the wall clock was set since it was asked last: one set far ahead would make everything old. */
export function trustworthyClock(
  wall: () => number = Date.now,
  steady: () => number = () => performance.now(),
): { jumped(): boolean } {
  let offset = wall() - steady();
  return {
    jumped() {
      const before = offset;
      offset = wall() - steady();
      return Math.abs(offset - before) > JUMP_MS;
    },
  };
}
