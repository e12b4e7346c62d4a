import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveTail } from '../../src/history/live-tail.ts';
import type { Store } from '../../src/store/store.ts';
import { memoryLogger } from '../support/memory-logger.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store in which so many events have arrived since the watching began. */
function storeWith(count: number): Store {
  const listArrivals: Store['listArrivals'] = (_, after, limit) => {
    const start = Number(after ?? 0);
    const events = Array.from({ length: after === null ? 0 : Math.min(limit, count - start) }, () => ({}));
    return Promise.resolve({ events: events as never, position: String(start + events.length) });
  };
  return { listArrivals } as Partial<Store> as Store;
}

it('the live tail keeps up with thousands of events a second', async () => {
  const tail = new LiveTail(storeWith(5000), memoryLogger());
  let told = 0;
  const stop = tail.watch(1, () => void (told += 1));
  await vi.advanceTimersByTimeAsync(2000);
  stop();
  expect(told).toBe(5000);
});
