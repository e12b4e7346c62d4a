import { describe, expect, test, vi } from 'vitest';
import { scene, put } from '../../support/spool-scene.ts';

// Its timers are not real, so nothing else may run beside it.
describe('a process that runs for long', () => {
  test('sends what another has left in the meantime', async () => {
    await using set = await scene();
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    });
    try {
      const stored = new Set<string>();
      const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
        const { events } = JSON.parse(String(init?.body)) as { events: { id: string }[] };
        for (const { id } of events) stored.add(id);
        return Response.json({ results: events.map(({ id }) => ({ id, status: 'stored' })) });
      };
      const client = set.client({ fetch });
      await vi.advanceTimersByTimeAsync(1000);
      const dead = set.client({ fetch: () => new Promise<Response>(() => undefined) });
      const [left] = put(dead, 1);
      await Promise.all([dead.shutdown({ timeoutMs: 0 }), vi.advanceTimersByTimeAsync(1)]);
      await vi.advanceTimersByTimeAsync(60_000);
      put(client, 1);
      await vi.advanceTimersByTimeAsync(2000);
      expect(stored.has(left as string)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
