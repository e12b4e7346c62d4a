import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../../support/sample-event.ts';
import type { Store } from '../../../src/store/store.ts';
import type { OpenStore } from './opened-store.ts';

const PATIENCE_MS = 5000;

/** Reads on until so many events have arrived; a database shows them once nothing can come in before them any more. */
async function readOn(store: Store, projectId: number, position: string, count: number, limit = 10) {
  const seen: string[] = [];
  const end = performance.now() + PATIENCE_MS;
  for (let after = position; ;) {
    const arrivals = await store.listArrivals(projectId, after, limit);
    expect(arrivals.events.length).toBeLessThanOrEqual(limit);
    seen.push(...arrivals.events.map((event) => event.id));
    after = arrivals.position;
    if (seen.length >= count || performance.now() > end) return { seen, position: after };
  }
}

/** What the live tail is fed from. */
export function describeArrivals(name: string, openStore: OpenStore): void {
  describe(`${name}: arrivals`, () => {
    it('begin with what arrives from now on', async () => {
      const { store, projectId, append } = await openStore();
      const { position } = await store.listArrivals(projectId, null, 10);
      const before = sampleEvent();
      await append(before);
      // Until no transaction runs that is older, a reader who comes now may still be shown it.
      expect((await readOn(store, projectId, position, 1)).seen).toEqual([before.id]);
      const now = await store.listArrivals(projectId, null, 10);
      expect(now.events).toEqual([]);
      const [first, second] = [sampleEvent(), sampleEvent({ startedAt: '2020-01-01T00:00:00.000Z' })];
      await append(first);
      await append(second);
      const next = await readOn(store, projectId, now.position, 2);
      expect(next.seen).toEqual([first.id, second.id]);
      expect((await store.listArrivals(projectId, next.position, 10)).events).toEqual([]);
    });

    it('come in slices without a gap', async () => {
      const { store, projectId, append } = await openStore();
      const { position } = await store.listArrivals(projectId, null, 10);
      const events = Array.from({ length: 7 }, () => sampleEvent());
      for (const event of events) await append(event);
      const { seen } = await readOn(store, projectId, position, events.length, 2);
      expect(seen).toEqual(events.map((event) => event.id));
    });

    it('are never those of another project', async () => {
      const { store, append } = await openStore();
      const other = await store.createProject('two');
      const { position } = await store.listArrivals(other.id, null, 10);
      await append(sampleEvent());
      expect((await store.listArrivals(other.id, position, 10)).events).toEqual([]);
    });

    it('go on after everything was deleted', async () => {
      const { store, projectId, append, setTime } = await openStore();
      setTime(1000);
      await append(sampleEvent(), sampleEvent());
      const { position } = await store.listArrivals(projectId, null, 10);
      await store.deleteBefore(projectId, 2000, 100);
      const gone = await store.listArrivals(projectId, position, 10);
      const event = sampleEvent();
      await append(event);
      expect((await readOn(store, projectId, gone.position, 1)).seen).toEqual([event.id]);
    });
  });
}
