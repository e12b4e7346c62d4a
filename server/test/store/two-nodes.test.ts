import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { emptyDatabase, POSTGRES_URL, runSql } from '../support/postgres.ts';
import { openTestStore } from '../support/rabbitmq.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';

const range = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 2, 2), interval: 'hour' } as const;

async function openTwo() {
  const databaseUrl = await emptyDatabase();
  const [one, other] = [await openTestStore(databaseUrl), await openTestStore(databaseUrl)];
  const { id: projectId } = await one.createProject('p');
  return { databaseUrl, one, other, projectId };
}

describe.skipIf(POSTGRES_URL === undefined)('two nodes that write at the same time', () => {
  it('store an event once that both were sent, and count it once', async () => {
    const { one, other, projectId } = await openTwo();
    const events = Array.from({ length: 100 }, () => newEvent(sampleEvent()));
    const shuffled = events.toSorted(() => Math.random() - 0.5);
    const batches = Array.from({ length: 20 }, (_, index) => [
      one.appendBatch(projectId, { events: events.slice(index * 5, index * 5 + 5) }),
      other.appendBatch(projectId, { events: shuffled.slice(index * 5, index * 5 + 5) }),
    ]).flat();
    const results = (await Promise.all(batches)).flatMap((batch) => batch.results);
    expect(results.filter((result) => result === 'stored')).toHaveLength(100);
    expect(results.filter((result) => result === 'duplicate')).toHaveLength(100);
    expect((await one.statistics(projectId, range)).total.events).toBe(100);
  });

  it('number the versions of a template without a gap or a repeat', async () => {
    const { one, other, projectId } = await openTwo();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const event = newEvent(sampleEvent({ templateText: `text ${index % 10}`, templateChat: undefined }));
        return (index % 2 === 0 ? one : other).appendBatch(projectId, { events: [event] });
      }),
    );
    const versions = (await one.listTemplateVersions(projectId, 'sport-emoji')) ?? [];
    expect(versions.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(versions.reduce((sum, { events }) => sum + events, 0)).toBe(40);
  });

  it('never lose a rating that comes together with its event', async () => {
    const { one, other, projectId } = await openTwo();
    const keys = Array.from({ length: 60 }, () => randomUUID());
    // One pair after the other, so that each has transactions of its own, which overlap.
    for (const feedbackKey of keys) {
      await Promise.all([
        one.appendBatch(projectId, { events: [newEvent(sampleEvent({ feedbackKey }))] }),
        other.appendFeedback(projectId, { id: randomUUID(), feedbackKey, rating: 0.5 }),
      ]);
    }
    const { events } = await one.listEvents(projectId, { limit: 200 });
    expect(events.map(({ rating }) => rating)).toEqual(keys.map(() => 0.5));
  });

  it('show every arrival to whoever follows, whichever of them committed first', async () => {
    const { one, other, projectId } = await openTwo();
    let { position } = await one.listArrivals(projectId, null, 10);
    const seen: string[] = [];
    const sent: string[] = [];
    const over = new AbortController();
    const writers = [one, other, one].map(async (store) => {
      for (let round = 0; round < 15; round += 1) {
        const events = Array.from({ length: 5 }, () => newEvent(sampleEvent()));
        await store.appendBatch(projectId, { events });
        sent.push(...events.map(({ event }) => event.id));
      }
    });
    const follow = async (): Promise<void> => {
      const arrivals = await other.listArrivals(projectId, position, 7);
      position = arrivals.position;
      seen.push(...arrivals.events.map(({ id }) => id));
    };
    const follower = (async () => {
      while (!over.signal.aborted) await follow();
    })();
    await Promise.all(writers);
    over.abort();
    await follower;
    while (seen.length < sent.length) await follow();
    expect(seen.toSorted()).toEqual(sent.toSorted());
  });

  it('share the limits of a key', async () => {
    const { one, other } = await openTwo();
    const rate = { perSecond: 0.1, burst: 5 };
    const taken = [];
    for (let turn = 0; turn < 8; turn += 1) {
      taken.push(await (turn % 2 === 0 ? one : other).takeTokens('key', 1, rate));
    }
    expect(taken.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    for (const wait of taken.slice(5)) expect(wait).toBeGreaterThan(5);
  });

  it('drop the days that retention has emptied', async () => {
    const { databaseUrl, projectId, one } = await openTwo();
    await one.appendBatch(projectId, { events: [newEvent(sampleEvent())] });
    const partitions = async () =>
      (await runSql("select inhrelid from pg_inherits where inhparent = 'event'::regclass", databaseUrl))
        .length;
    expect(await partitions()).toBe(2);
    const later = Date.now() + 3 * 24 * 3_600_000;
    expect(await one.deleteBefore(projectId, later, 1000)).toBe(1);
    expect(await partitions()).toBe(0);
    expect((await one.appendBatch(projectId, { events: [newEvent(sampleEvent())] })).results).toEqual([
      'stored',
    ]);
    expect((await one.statistics(projectId, range)).total.events).toBe(2);
  });
});
