import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { databasePath, openWriter } from '../../src/store/sqlite/open-database.ts';
import { inTransaction } from '../../src/store/sqlite/in-transaction.ts';
import { RollupFolder } from '../../src/store/sqlite/rollup-folder.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

const DAY = { from: Date.parse('2026-03-01'), to: Date.parse('2026-03-02'), interval: 'hour' } as const;

/** A store whose roll-ups have counted none of its three events, as a crash leaves it. */
async function uncounted() {
  const dataDir = tempDir();
  const store = openSqliteStore({ dataDir });
  const { id: projectId } = await store.createProject('tests');
  const events = ['a', 'a', 'b'].map((model, hour) =>
    newEvent(
      sampleEvent({ model, startedAt: `2026-03-01T0${hour}:30:00.000Z`, promptTemplateName: 'greet' }),
    ),
  );
  await store.appendBatch(projectId, { events });
  const { id: otherId } = await store.createProject('other');
  await store.close();
  const database = new DatabaseSync(databasePath(dataDir));
  database.exec('delete from rollup_hour; delete from rollup_day; update rollup_progress set seq = 0');
  return { dataDir, projectId, otherId, database };
}

describe('events that the roll-ups have not counted', () => {
  it('are in the statistics, by hour and in their parts', async () => {
    const { dataDir, projectId, database } = await uncounted();
    database.close();
    const store = openSqliteStore({ dataDir });
    const { total, points, parts } = await store.statistics(projectId, { ...DAY, groupBy: 'model' });
    expect(total.events).toBe(3);
    expect(points.map(({ events }) => events).slice(0, 4)).toEqual([1, 1, 1, 0]);
    expect(parts.map(({ model, events }) => [model, events])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    await store.close();
  });

  it('are left out by filters that they do not match', async () => {
    const { dataDir, projectId, database } = await uncounted();
    database.close();
    const store = openSqliteStore({ dataDir });
    expect((await store.statistics(projectId, { ...DAY, model: 'b' })).total.events).toBe(1);
    expect((await store.statistics(projectId, { ...DAY, template: 'other' })).total.events).toBe(0);
    await store.close();
  });

  it('are nothing to another project', async () => {
    const { dataDir, otherId, database } = await uncounted();
    database.close();
    const store = openSqliteStore({ dataDir });
    expect((await store.statistics(otherId, DAY)).total.events).toBe(0);
    expect(await store.listTemplates(otherId)).toEqual([]);
    expect(await store.listModels(otherId)).toEqual([]);
    await store.close();
  });

  it('are in the lists of templates and models', async () => {
    const { dataDir, projectId, database } = await uncounted();
    database.close();
    const store = openSqliteStore({ dataDir });
    expect(await store.listTemplates(projectId)).toMatchObject([{ name: 'greet', events: 3 }]);
    expect(await store.listModels(projectId)).toMatchObject([{ model: 'a', events: 2 }, { model: 'b' }]);
    await store.close();
  });

  it('are all that the lists look at, and not the events that were counted', async () => {
    const { database } = await uncounted();
    const looks = ['template', 'version', 'model'].flatMap((column) =>
      database
        .prepare(
          `explain query plan select ${column}, sum(events), max(start) from use_by_day
           where project_id = 1 and template = 'greet' group by ${column}`,
        )
        .all()
        .map(({ detail }) => String(detail))
        .filter((detail) => / event /u.test(detail)),
    );
    database.close();
    expect(new Set(looks)).toEqual(new Set(['SEARCH event USING INTEGER PRIMARY KEY (rowid>?)']));
  });

  it('are counted once, however often that is asked for', async () => {
    const { dataDir, projectId, database } = await uncounted();
    database.close();
    const writer = openWriter(databasePath(dataDir));
    const folder = new RollupFolder(writer);
    inTransaction(writer, () => folder.foldAll());
    inTransaction(writer, () => folder.foldAll());
    expect(writer.prepare('select sum(events) as n from rollup_day').get()).toEqual({ n: 3 });
    writer.close();
    const store = openSqliteStore({ dataDir });
    expect((await store.statistics(projectId, DAY)).total.events).toBe(3);
    await store.close();
  });

  it('stay counted when they are deleted before their turn, and leave later ones their turn', async () => {
    const { dataDir, projectId, database } = await uncounted();
    database.close();
    const store = openSqliteStore({ dataDir });
    await store.deleteBefore(projectId, Date.now() + 1000, 100);
    const late = sampleEvent({ startedAt: '2026-03-01T09:00:00.000Z' });
    await store.appendBatch(projectId, { events: [newEvent(late)] });
    expect((await store.statistics(projectId, DAY)).total.events).toBe(4);
    await store.close();
  });
});
