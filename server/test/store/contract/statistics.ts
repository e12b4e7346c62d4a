import { describe, expect, it } from 'vitest';
import type { StatisticsRange } from '../../../src/store/store.ts';
import { newEvent, sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-01T00:00:00.000Z');
const DAY: StatisticsRange = { from: START, to: START + 24 * HOUR, interval: 'hour' };

/** What the roll-ups say of calls. */
export function describeStatistics(name: string, openStore: OpenStore): void {
  describe(`${name}: statistics`, () => {
    const at = (hour: number): string => new Date(START + hour * HOUR).toISOString();

    it('of nothing are a point of nothing for every hour', async () => {
      const { store, projectId } = await openStore();
      const { points, total, parts } = await store.statistics(projectId, DAY);
      expect(points).toHaveLength(24);
      expect(points[23]).toMatchObject({ start: at(23), events: 0, latencyMs: null });
      expect(total).toMatchObject({ events: 0, costUsd: 0, timeToFirstChunkMs: null });
      expect(parts).toEqual([]);
    });

    it('add up calls, errors, tokens and costs by the hour of their start', async () => {
      const { store, projectId } = await openStore();
      const usage = { promptTokens: 10, completionTokens: 5, totalTokens: 15, cachedTokens: 4 };
      const { usage: _, ...withoutUsage } = sampleEvent({ startedAt: at(3), status: 'error' });
      const events = [
        { ...newEvent(sampleEvent({ startedAt: at(3), usage })), costUsd: 0.25 },
        newEvent(sampleEvent({ startedAt: at(3.99), usage })),
        newEvent(withoutUsage),
        newEvent(sampleEvent({ startedAt: at(5), usage })),
        newEvent(sampleEvent({ startedAt: at(24), usage })),
        newEvent(sampleEvent({ startedAt: at(-0.01), usage })),
      ];
      await store.appendBatch(projectId, { events });
      const { total, points } = await store.statistics(projectId, DAY);
      expect(points[3]).toMatchObject({
        start: at(3),
        events: 3,
        errors: 1,
        promptTokens: 20,
        completionTokens: 10,
        cachedTokens: 8,
        costUsd: 0.25,
        unpricedEvents: 1,
      });
      expect(points[4]).toMatchObject({ events: 0 });
      expect(total).toMatchObject({ events: 4, errors: 1, promptTokens: 30, costUsd: 0.25 });
    });

    it('count an event once, however often it comes, and nothing of a batch that failed', async () => {
      const { store, projectId, append } = await openStore();
      const event = sampleEvent({ startedAt: at(1) });
      await append(event, event);
      await append(event);
      await expect(
        append(sampleEvent({ startedAt: at(1) }), sampleEvent({ latencyMs: null as never })),
      ).rejects.toThrow();
      expect((await store.statistics(projectId, DAY)).total.events).toBe(1);
    });

    it('know percentiles to 2.5 %', async () => {
      const { store, projectId, append } = await openStore();
      const durations = Array.from({ length: 1000 }, (_, index) => 1.013 ** index);
      await append(
        ...durations.map((ms, index) =>
          sampleEvent({
            startedAt: at(index % 24),
            latencyMs: ms,
            ...(index % 2 === 0 ? { timeToFirstChunkMs: ms / 10 } : {}),
          }),
        ),
      );
      const { total } = await store.statistics(projectId, DAY);
      const exact = (share: number) => durations[Math.ceil(share * 1000) - 1] ?? 0;
      for (const [key, share] of [
        ['p50', 0.5],
        ['p95', 0.95],
        ['p99', 0.99],
      ] as const) {
        expect(Math.abs((total.latencyMs?.[key] ?? 0) / exact(share) - 1)).toBeLessThan(0.025);
        expect(total.timeToFirstChunkMs?.[key]).toBeGreaterThan(exact(share) / 11);
      }
      const mean = durations.reduce((sum, ms) => sum + ms, 0) / 1000;
      expect(total.latencyMs?.mean).toBeCloseTo(mean, 3);
    });

    it('are the same by day', async () => {
      const { store, projectId, append } = await openStore();
      await append(...[1, 2, 25, 49].map((hour) => sampleEvent({ startedAt: at(hour) })));
      const range = { from: START, to: START + 72 * HOUR, interval: 'day' } as const;
      const { points, total } = await store.statistics(projectId, range);
      expect(points.map(({ events }) => events)).toEqual([2, 1, 1]);
      expect(total.events).toBe(4);
    });

    it('can be narrowed to a template, a version, a model', async () => {
      const { store, projectId, append } = await openStore();
      const [first, second] = [[{ content: 'a' }], [{ content: 'b' }]];
      await append(
        sampleEvent({ startedAt: at(1), promptTemplateName: 'x', templateChat: first }),
        sampleEvent({ startedAt: at(1), promptTemplateName: 'x', templateChat: second, model: 'm' }),
        sampleEvent({ startedAt: at(1), promptTemplateName: 'y' }),
      );
      const count = async (filter: Partial<StatisticsRange>) =>
        (await store.statistics(projectId, { ...DAY, ...filter })).total.events;
      expect(await count({ template: 'x' })).toBe(2);
      expect(await count({ template: 'x', version: 2 })).toBe(1);
      expect(await count({ model: 'm' })).toBe(1);
      expect(await count({ template: 'y', model: 'm' })).toBe(0);
    });

    it('can be broken down, most calls first', async () => {
      const { store, projectId, append } = await openStore();
      const { templateChat: _, ...plain } = sampleEvent({ startedAt: at(2), promptTemplateName: 'y' });
      await append(
        plain,
        sampleEvent({ startedAt: at(1), promptTemplateName: 'x', model: 'm' }),
        sampleEvent({ startedAt: at(2), promptTemplateName: 'x', templateChat: ['other'], model: 'm' }),
      );
      const parts = async (groupBy: 'template' | 'version' | 'model') =>
        (await store.statistics(projectId, { ...DAY, groupBy })).parts;
      expect(await parts('template')).toMatchObject([
        { template: 'x', events: 2 },
        { template: 'y', events: 1 },
      ]);
      expect(await parts('model')).toMatchObject([
        { model: 'm', events: 2 },
        { model: 'gpt-4o-mini', events: 1 },
      ]);
      expect(await parts('version')).toHaveLength(3);
      expect(await parts('version')).toContainEqual(
        expect.objectContaining({ template: 'y', version: null, events: 1 }),
      );
    });

    it('survive the wildest numbers', async () => {
      const { store, projectId, append } = await openStore();
      const most = Number.MAX_SAFE_INTEGER;
      const usage = { promptTokens: most, completionTokens: most, totalTokens: most };
      const wild = { startedAt: at(1), latencyMs: 1e308, timeToFirstChunkMs: 0, usage };
      await append(sampleEvent(wild), sampleEvent(wild), sampleEvent(wild));
      const { total } = await store.statistics(projectId, DAY);
      expect(total.events).toBe(3);
      expect(JSON.stringify(total)).not.toMatch(/Infinity|NaN|"mean":null/u);
    });

    it('are never those of another project', async () => {
      const { store, append } = await openStore();
      await append(sampleEvent({ startedAt: at(1) }));
      const other = await store.createProject('two');
      expect((await store.statistics(other.id, DAY)).total.events).toBe(0);
    });
  });
}
