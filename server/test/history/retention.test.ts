import { setTimeout as sleep } from 'node:timers/promises';
import type { FootlightEvent } from 'footlight/wire';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { deleteExpired, startRetention, trustworthyClock } from '../../src/history/retention.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { startServer } from '../support/running-server.ts';
import { sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('retention', () => {
  it('deletes what a project keeps no longer, in many slices, and nothing of another', async () => {
    const { server, projectId, send, get } = await startServer();
    const other = await server.store.createProject('other');
    await server.store.setRetention(projectId, 30);
    await send(Array.from({ length: 1000 }, () => sampleEvent()));
    await send([sampleEvent()]);
    await server.store.appendBatch(other.id, { events: [{ event: sampleEvent(), json: '{}' }] });
    expect(await deleteExpired(server.store, Date.now() + 29 * DAY)).toBe(0);
    expect(await deleteExpired(server.store, Date.now() + 31 * DAY)).toBe(1001);
    expect(await (await get('/v1/events')).json()).toMatchObject({ events: [] });
    expect((await server.store.listEvents(other.id, {})).events).toHaveLength(1);
  });

  it('takes nothing of what arrives meanwhile, delays none of it, and leaves every reading whole', async () => {
    const { server, projectId, send, get } = await startServer();
    await server.store.setRetention(projectId, 30);
    const many = (): FootlightEvent[] => Array.from({ length: 250 }, () => sampleEvent({ startedAt }));
    const startedAt = new Date().toISOString();
    for (let count = 0; count < 12; count += 1) await send(many());
    await sleep(5);
    const limit = Date.now();
    await sleep(5);
    const state = { deleting: true };
    const deleted = deleteExpired(server.store, limit + 30 * DAY).finally(() => (state.deleting = false));
    const young: string[] = [];
    let longest = 0;
    while (state.deleting || young.length === 0) {
      const events = [sampleEvent({ startedAt }), sampleEvent({ startedAt })];
      const started = performance.now();
      await send(events);
      longest = Math.max(longest, performance.now() - started);
      young.push(...events.map(({ id }) => id));
    }
    expect(await deleted).toBe(3000);
    expect(longest).toBeLessThan(2000);
    const idsOf = async (query: string): Promise<string[]> => {
      const lines = (await (await get(`/v1/export${query}`)).text()).trimEnd().split('\n');
      return lines.map((line) => (JSON.parse(line) as { event: FootlightEvent }).event.id).toSorted();
    };
    expect(await idsOf('')).toEqual(young.toSorted());
    expect(await idsOf('?text=soccer')).toEqual(young.toSorted());
    // Statistics outlive what they count.
    expect(await server.store.listModels(projectId)).toMatchObject([{ events: 3000 + young.length }]);
  });

  it('ends in the middle when the server closes', async () => {
    const { server, projectId, send } = await startServer();
    await server.store.setRetention(projectId, 1);
    await send(Array.from({ length: 700 }, () => sampleEvent()));
    let asked = 0;
    const deleted = await deleteExpired(server.store, Date.now() + 2 * DAY, () => (asked += 1) > 1);
    expect(deleted).toBe(500);
  });
});

describe('a server that runs', () => {
  it('forgets the sign-outs of sessions that have ended since', async () => {
    const store = openSqliteStore({ dataDir: tempDir() });
    onTestFinished(() => store.close());
    const names = ['old', 'new'].map((name) => `dashboard.signed-out.${name}`);
    for (const [index, name] of names.entries())
      await store.putSetting(name, new Date(Date.now() - (8 - index * 2) * DAY).toISOString());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    onTestFinished(startRetention(store, memoryLogger()));
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    await expect.poll(() => store.getSetting(names[0] ?? '')).toBeUndefined();
    expect(await store.getSetting(names[1] ?? '')).toBeDefined();
  });
});

describe('a clock', () => {
  it.each([
    ['that runs', 3_600_000, false],
    ['that runs a little fast', 3_600_000 + 60_000, false],
    ['that was set a year ahead', 366 * DAY, true],
    ['that was set back', -DAY, true],
  ])('%s jumped: %s ms in an hour, %s', (_, wallMs, expected) => {
    let [wall, steady] = [1_700_000_000_000, 5];
    const clock = trustworthyClock(
      () => wall,
      () => steady,
    );
    wall += wallMs;
    steady += 3_600_000;
    expect(clock.jumped()).toBe(expected);
    wall += 3_600_000;
    steady += 3_600_000;
    expect(clock.jumped()).toBe(false);
  });
});
