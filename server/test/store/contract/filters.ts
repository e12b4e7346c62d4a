import { randomUUID } from 'node:crypto';
import type { EventFilter, FootlightEvent } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../../support/sample-event.ts';
import { found, ids } from './found.ts';
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

    it('narrow a list by any two things together, newest first, page by page', async () => {
      const { store, projectId, append } = await openStore();
      const events = Array.from({ length: 24 }, (_, n) => variedEvent(n));
      for (const event of events) await append(event);
      await found(async () =>
        ids(await store.listEvents(projectId, { text: 'heads', limit: 200 })),
      ).toHaveLength(events.length / 2);
      for (const [a, matchesA] of VARIED) {
        for (const [b, matchesB] of VARIED) {
          const expected = events
            .filter((_, n) => matchesA(n) && matchesB(n))
            .toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
          const seen: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await store.listEvents(projectId, { ...a, ...b, limit: 5, cursor });
            seen.push(...page.events.map(({ id }) => id));
            cursor = page.nextCursor ?? undefined;
          } while (cursor !== undefined);
          expect(seen, JSON.stringify({ ...a, ...b })).toEqual(expected.map(({ id }) => id));
        }
      }
    });
  });
}

const hour = (n: number): string => new Date(Date.UTC(2026, 0, 1, n)).toISOString();

function variedEvent(n: number): FootlightEvent {
  return sampleEvent({
    startedAt: hour(n),
    promptTemplateName: n % 2 === 0 ? 'even' : 'odd',
    templateChat: [{ role: 'user', content: n < 12 ? 'first' : 'second' }],
    model: `model-${n % 3}`,
    status: n % 4 === 0 ? 'error' : 'ok',
    chatId: `chat-${n % 5}`,
    context: { userId: `user-${n % 6}` },
    choices: [{ index: 0, content: n % 2 === 0 ? 'heads' : 'tails', finishReason: 'stop' }],
  });
}

/** Filters, and which of the varied events each of them leaves. */
const VARIED: readonly (readonly [EventFilter, (n: number) => boolean])[] = [
  [{}, () => true],
  [{ template: 'even' }, (n) => n % 2 === 0],
  [{ version: 2 }, (n) => n >= 12],
  [{ model: 'model-1' }, (n) => n % 3 === 1],
  [{ status: 'error' }, (n) => n % 4 === 0],
  [{ chatId: 'chat-2' }, (n) => n % 5 === 2],
  [{ userId: 'user-4' }, (n) => n % 6 === 4],
  [{ from: hour(9) }, (n) => n >= 9],
  [{ to: hour(15) }, (n) => n < 15],
  [{ text: 'heads' }, (n) => n % 2 === 0],
];
