import { randomUUID } from 'node:crypto';
import type { EventFilter, FootlightEvent } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** What a list can be narrowed to, beside what the list itself is tested with. */
export function describeFilters(name: string, openStore: OpenStore): void {
  const cases: readonly (readonly [string, EventFilter, Partial<FootlightEvent>])[] = [
    ['model', { model: 'm' }, { model: 'm' }],
    ['the user of the context', { userId: 'u1' }, { context: { userId: 'u1' } }],
    ['the user that the provider was told', { userId: 'u1' }, { modelParameters: { user: 'u1' } }],
    ['the earliest start', { from: '2026-06-01T00:00:00Z' }, { startedAt: '2026-06-01T00:00:00.000Z' }],
    ['the latest start', { to: '2026-02-01T00:00:00+01:00' }, { startedAt: '2026-01-31T22:59:59.999Z' }],
  ];

  describe(`${name}: filters`, () => {
    it.each(cases)('narrow a list by %s', async (_, filter, changes) => {
      const { store, projectId, append } = await openStore();
      const event = sampleEvent(changes);
      await append(sampleEvent(), event, sampleEvent());
      const { events } = await store.listEvents(projectId, filter);
      expect(events.map(({ id }) => id)).toEqual([event.id]);
    });

    it('narrow a list by the version of a template', async () => {
      const { store, projectId, append } = await openStore();
      const [first, second] = [
        sampleEvent(),
        sampleEvent({ templateChat: [{ role: 'user', content: 'new' }] }),
      ];
      await append(first, second);
      const ids = async (version: number) =>
        (await store.listEvents(projectId, { template: 'sport-emoji', version })).events.map(({ id }) => id);
      expect(await ids(1)).toEqual([first.id]);
      expect(await ids(2)).toEqual([second.id]);
      expect(await ids(3)).toEqual([]);
    });

    it('narrow a list by its newest rating, given before or after the event', async () => {
      const { store, projectId, append } = await openStore();
      const rate = (feedbackKey: string, rating: number) =>
        store.appendFeedback(projectId, { id: randomUUID(), feedbackKey, rating });
      await rate('early', 0.9);
      const [early, late] = [sampleEvent({ feedbackKey: 'early' }), sampleEvent({ feedbackKey: 'late' })];
      await append(early, late, sampleEvent());
      await rate('late', 1);
      await rate('late', 0.1);
      const ids = async (filter: EventFilter) =>
        (await store.listEvents(projectId, filter)).events.map(({ id }) => id);
      expect(await ids({ minRating: 0.5 })).toEqual([early.id]);
      expect(await ids({ maxRating: 0.5 })).toEqual([late.id]);
      expect((await ids({ minRating: 0 })).toSorted()).toEqual([early.id, late.id].toSorted());
    });
  });
}
