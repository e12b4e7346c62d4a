import { afterEach, describe, expect, test, vi, onTestFinished } from 'vitest';
import { BodyMemory } from '../../src/delivery/body-memory.ts';
import { Sender } from '../../src/delivery/sender.ts';
import { event } from '../support/fault-delivery.ts';

afterEach(() => vi.restoreAllMocks());

describe('the memory for bodies', () => {
  test('is used again once it was given back', () => {
    const memory = new BodyMemory();
    const first = memory.take(1000);
    memory.giveBack(first.subarray(10, 20));
    expect(memory.take(1000).buffer).toBe(first.buffer);
  });

  test('is not used again while somebody has it', () => {
    const memory = new BodyMemory();
    expect(memory.take(1000).buffer).not.toBe(memory.take(1000).buffer);
  });

  test('is new where what was given back is too small', () => {
    const memory = new BodyMemory();
    memory.giveBack(memory.take(1000));
    expect(memory.take(1001).byteLength).toBeGreaterThanOrEqual(1001);
  });

  test('keeps the two largest of many', () => {
    const memory = new BodyMemory();
    const taken = [1000, 3000, 2000].map((bytes) => memory.take(bytes));
    for (const body of taken) memory.giveBack(body);
    expect([memory.take(1).buffer, memory.take(1).buffer]).toEqual([taken[1]!.buffer, taken[2]!.buffer]);
    expect(memory.take(1).byteLength).toBe(1);
  });

  test('keeps nothing of more than 4 MiB', () => {
    const memory = new BodyMemory();
    const huge = memory.take(4 * 1024 * 1024 + 1);
    memory.giveBack(huge);
    expect(memory.take(1).buffer).not.toBe(huge.buffer);
  });

  test('of a request that has timed out, but is still being read, is not written to', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const read: Uint8Array[] = [];
    const waiting = [event('first')];
    const ignore = (): void => undefined;
    const later = vi.fn<() => void>();
    const sender = new Sender({
      baseURL: 'http://127.0.0.1',
      sdk: 'test',
      // Heeds no signal, as a user's own `fetch` may, and never comes back.
      transport: ({ body }) => new Promise(() => read.push(body as Uint8Array)),
      dropped: () => ({}),
      next: () => {
        const items = waiting.splice(0);
        return items.length > 0 ? { kind: 'events', items } : undefined;
      },
      nextInMs: () => undefined,
      onStored: ignore,
      onUnreadable: ignore,
      onRejected: ignore,
      onLater: later,
      onOutage: ignore,
      onChange: ignore,
    });
    sender.pump();
    await vi.waitFor(() => expect(read).not.toEqual([]));
    vi.advanceTimersByTime(10_000);
    await vi.waitFor(() => expect(later).toHaveBeenCalled());
    waiting.push(event('again'));
    sender.hurry();
    await vi.waitFor(() => expect(read).toHaveLength(2));
    sender.stop();
    expect(new TextDecoder().decode(read[0])).toContain('first');
  });
});
