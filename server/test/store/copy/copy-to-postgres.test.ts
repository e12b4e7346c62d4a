import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { generateKey } from '../../../src/keys/api-key.ts';
import { copyToPostgres } from '../../../src/store/copy/copy-to-postgres.ts';
import { SqliteSource } from '../../../src/store/copy/sqlite-source.ts';
import { databasePath } from '../../../src/store/sqlite/open-database.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import type { EventSummary } from 'footlight/wire';
import type { Store } from '../../../src/store/store.ts';
import { emptyDatabase, POSTGRES_URL } from '../../support/postgres.ts';
import { openTestStore } from '../../support/rabbitmq.ts';
import { newEvent, sampleEvent } from '../../support/sample-event.ts';
import { tempDir } from '../../support/temp-dir.ts';

const HOUR = 3_600_000;
const range = {
  from: Date.UTC(2026, 2, 1),
  to: Date.UTC(2026, 2, 2),
  interval: 'hour' as const,
  groupBy: 'version' as const,
};

function openSource(dataDir = tempDir()) {
  let time = Date.UTC(2026, 2, 1, 12);
  const store = openSqliteStore({ dataDir, now: () => (time += HOUR) });
  onTestFinished(() => store.close());
  return { dataDir, store };
}

async function fill(store: Store, slug: string, count: number): Promise<number> {
  const { id } = (await store.findProjectBySlug(slug)) ?? (await store.createProject(slug));
  const events = Array.from({ length: count }, (_, index) =>
    newEvent(
      sampleEvent({
        chainId: 'c',
        feedbackKey: `key ${index}`,
        latencyMs: index,
        templateChat: [{ role: 'user', content: `version ${index % 3} of {sport}` }],
        startedAt: new Date(Date.UTC(2026, 2, 1, 12, 0, index)).toISOString(),
      }),
    ),
  );
  await store.appendBatch(id, {
    events,
    losses: { senderId: randomUUID(), sdk: 's', counts: { overflow: 3 } },
  });
  return id;
}

async function copy(dataDir: string, databaseUrl: string) {
  const source = new SqliteSource(dataDir);
  try {
    return await copyToPostgres(source, databaseUrl, () => {});
  } finally {
    source.close();
  }
}

/** Everything that can be read of a project. */
async function everything(store: Store, slug: string) {
  const project = await store.findProjectBySlug(slug);
  const id = project?.id ?? -1;
  // Each database orders the events of one millisecond in its own way.
  const order = (event: EventSummary): string => `${event.startedAt} ${event.id}`;
  const listed = (await store.listEvents(id, { limit: 200 })).events;
  const events = listed.toSorted((a, b) => order(b).localeCompare(order(a)));
  const keys = await store.listKeys(id);
  return {
    retentionDays: project?.retentionDays,
    events,
    details: await Promise.all(events.map((event) => store.getEvent(id, event.id))),
    found: (await store.listEvents(id, { text: 'soccer', limit: 200 })).events.length,
    keys: keys.map(({ projectId: _projectId, ...key }) => key),
    losses: await store.listLosses(id, 0),
    templates: await store.listTemplates(id),
    versions: await store.listTemplateVersions(id, 'sport-emoji'),
    models: await store.listModels(id),
    statistics: await store.statistics(id, range),
  };
}

/** PostgreSQL's index of words may have to wait for any transaction of the cluster. */
const reads = (target: Store, slug: string) =>
  expect.poll(() => everything(target, slug), { timeout: 10_000, interval: 200 });

describe.skipIf(POSTGRES_URL === undefined)('a copy of a SQLite file into PostgreSQL', () => {
  it('reads like the original', async () => {
    const { store, dataDir } = openSource();
    const one = await fill(store, 'one', 30);
    await fill(store, 'two', 3);
    await store.setRetention(one, 30);
    await store.createKey({ projectId: one, name: 'k', ...generateKey('secret') });
    const revoked = await store.createKey({
      projectId: one,
      ...generateKey('publishable'),
      origins: ['https://a'],
    });
    await store.revokeKey(revoked.id);
    await store.appendFeedback(one, { id: randomUUID(), feedbackKey: 'key 0', rating: 0.1 });
    await store.appendFeedback(one, { id: randomUUID(), feedbackKey: 'key 0', rating: 0.9, comment: 'ü' });
    await store.putChainResult(one, { chainId: 'c', result: { deep: ['x'] } });
    await store.putSetting('s', 'v');
    const databaseUrl = await emptyDatabase();
    const target = await openTestStore(databaseUrl);
    expect(await copy(dataDir, databaseUrl)).toEqual({ events: 33, added: 33 });
    for (const slug of ['one', 'two']) {
      await reads(target, slug).toEqual(await everything(store, slug));
    }
    expect(await target.getSetting('s')).toBe('v');
  });

  it('stores and counts nothing twice when it is made again, and adds what came since', async () => {
    const { store, dataDir } = openSource();
    await fill(store, 'one', 10);
    const databaseUrl = await emptyDatabase();
    const target = await openTestStore(databaseUrl);
    await copy(dataDir, databaseUrl);
    expect(await copy(dataDir, databaseUrl)).toEqual({ events: 10, added: 0 });
    await fill(store, 'one', 5);
    expect(await copy(dataDir, databaseUrl)).toEqual({ events: 15, added: 5 });
    const statistics = await target.statistics((await target.findProjectBySlug('one'))?.id ?? 0, range);
    expect(statistics.total.events).toBe(15);
    await reads(target, 'one').toEqual(await everything(store, 'one'));
  });

  it('goes on where it was ended', async () => {
    const { store, dataDir } = openSource();
    for (let round = 0; round < 4; round += 1) await fill(store, 'one', 300);
    const databaseUrl = await emptyDatabase();
    const target = await openTestStore(databaseUrl);
    const source = new SqliteSource(dataDir);
    onTestFinished(() => source.close());
    const ended = copyToPostgres(source, databaseUrl, ({ step, done }) => {
      if (step === 'events' && done >= 500) throw new Error('ended');
    });
    await expect(ended).rejects.toThrow('ended');
    const seen: number[] = [];
    const report = await copyToPostgres(source, databaseUrl, ({ step, done }) => {
      if (step === 'events') seen.push(done);
    });
    expect(seen[0]).toBe(500);
    expect(report).toEqual({ events: 1200, added: 700 });
    const { id } = (await target.findProjectBySlug('one')) ?? { id: -1 };
    expect((await target.statistics(id, range)).total.events).toBe(1200);
  });

  it('goes beside what the database already has, versions of templates by their text', async () => {
    const { store, dataDir } = openSource();
    const databaseUrl = await emptyDatabase();
    const target = await openTestStore(databaseUrl);
    const { id } = await target.createProject('one');
    const other = sampleEvent({ templateChat: ['another text'], startedAt: '2026-03-01T12:00:00.000Z' });
    await target.appendBatch(id, { events: [newEvent(other)] });
    await fill(store, 'one', 3);
    await copy(dataDir, databaseUrl);
    const versions = (await target.listTemplateVersions(id, 'sport-emoji')) ?? [];
    expect(versions.map(({ version, events }) => [version, events])).toEqual([
      [4, 1],
      [3, 1],
      [2, 1],
      [1, 1],
    ]);
    expect(versions.at(-1)?.template).toEqual(['another text']);
    expect((await target.statistics(id, range)).total.events).toBe(4);
  });

  it('changes nothing in the file', async () => {
    const { store, dataDir } = openSource();
    await fill(store, 'one', 3);
    await store.close();
    const dump = (): unknown => {
      const database = new DatabaseSync(databasePath(dataDir), { readOnly: true });
      const rows = database.prepare('select * from event').all();
      database.close();
      return rows;
    };
    const before = dump();
    const databaseUrl = await emptyDatabase();
    await openTestStore(databaseUrl);
    await copy(dataDir, databaseUrl);
    expect(dump()).toEqual(before);
  });

  it('needs a file to copy', () => {
    expect(() => new SqliteSource(tempDir())).toThrow('there is no Footlight database in it');
  });
});
