import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ExportedEvent } from '../../../src/store/store.ts';
import { sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** What leaves as a whole. */
export function describeExport(name: string, openStore: OpenStore): void {
  const all = async (events: AsyncIterable<ExportedEvent>): Promise<ExportedEvent[]> => {
    const found: ExportedEvent[] = [];
    for await (const event of events) found.push(event);
    return found;
  };

  describe(`${name}: exporting`, () => {
    it('gives every event once, whole and in the order of the list', async () => {
      const { store, projectId, append } = await openStore();
      const events = Array.from({ length: 230 }, (_, index) =>
        sampleEvent({ startedAt: new Date(1_700_000_000_000 + Math.floor(index / 3)).toISOString() }),
      );
      await append(...events);
      const exported = await all(store.exportEvents(projectId, {}));
      const listed = (await store.listEvents(projectId, { limit: 300 })).events;
      const whole = new Map(events.map((event) => [event.id, event]));
      expect(exported.map(({ json }) => JSON.parse(json) as unknown)).toEqual(
        listed.map(({ id }) => whole.get(id)),
      );
      expect(exported).toHaveLength(events.length);
    });

    it('gives large events in slices without losing one', async () => {
      const { store, projectId, append } = await openStore();
      const large = { context: { text: 'x'.repeat(900_000) } };
      for (let count = 0; count < 7; count += 1) await append(sampleEvent(large));
      expect(await all(store.exportEvents(projectId, {}))).toHaveLength(7);
    });

    it('gives the feedback of each event, and only what matches', async () => {
      const { store, projectId, append } = await openStore();
      const event = sampleEvent({ feedbackKey: 'f', model: 'm' });
      await append(event, sampleEvent());
      await store.appendFeedback(projectId, { id: randomUUID(), feedbackKey: 'f', rating: 0.5 });
      const exported = await all(store.exportEvents(projectId, { model: 'm' }));
      expect(exported).toMatchObject([{ summary: { id: event.id }, feedback: [{ rating: 0.5 }] }]);
    });

    it('gives nothing of another project', async () => {
      const { store, append } = await openStore();
      await append(sampleEvent());
      const other = await store.createProject('two');
      expect(await all(store.exportEvents(other.id, {}))).toEqual([]);
    });
  });
}
