import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseNewerError } from '../../src/errors/database-newer-error.ts';
import { MigrationChangedError } from '../../src/errors/migration-changed-error.ts';
import { migrations } from '../../src/store/postgres/migrations/index.ts';
import type { Migration } from '../../src/store/postgres/migrations/migration.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { emptyDatabase, POSTGRES_URL, runSql } from '../support/postgres.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';

const DAY_MS = 86_400_000;
const last = migrations.length;
const additive: Migration = {
  number: last + 1,
  name: 'of-a-newer-version',
  additive: true,
  sql: `alter table event add column mood text;
        alter table feedback add column mood text not null default 'unknown';
        alter table event_id add column mood text;
        alter table event_body add column mood text;
        alter table event_search add column mood text;
        alter table rollup_hour add column mood bigint not null default 0;
        alter table rollup_day add column mood bigint not null default 0;
        alter table template_version add column mood text;
        alter table api_key add column mood text;
        alter table project add column mood text;
        alter table chain_result add column mood text;
        alter table loss add column mood text;
        alter table setting add column mood text;
        alter table rate_bucket add column mood text;
        create table of_a_newer_version (id integer primary key);
        create index event_by_mood on event (project_id, mood);`,
};
const breaking: Migration = {
  ...additive,
  number: last + 2,
  name: 'breaking',
  additive: false,
  sql: 'select 1',
};

async function open(databaseUrl: string, steps: readonly Migration[] = migrations) {
  const store = await openPostgresStore({ databaseUrl, migrations: steps });
  onTestFinished(() => store.close());
  return store;
}

describe.skipIf(POSTGRES_URL === undefined)('a rolling upgrade', () => {
  it('finds an old node that is running, and one that starts, accepting and reading beside the new schema', async () => {
    const databaseUrl = await emptyDatabase();
    const running = await open(databaseUrl);
    const { id } = await running.createProject('p');
    const append = async (store: typeof running) =>
      (await store.appendBatch(id, { events: [newEvent(sampleEvent({ feedbackKey: 'f' }))] })).results;
    expect(await append(running)).toEqual(['stored']);
    const newer = await open(databaseUrl, [...migrations, additive]);
    const starting = await open(databaseUrl);
    for (const store of [running, starting, newer]) {
      expect(await append(store)).toEqual(['stored']);
      const feedback = { id: crypto.randomUUID(), feedbackKey: 'f', rating: 1 };
      expect(await store.appendFeedback(id, feedback)).toBe('stored');
    }
    for (const store of [running, starting, newer]) {
      expect((await store.listEvents(id, {})).events).toHaveLength(4);
      expect(
        (await store.statistics(id, { from: 0, to: Date.now() + DAY_MS, interval: 'day' })).total,
      ).toMatchObject({
        events: 4,
      });
    }
  });

  it('refuses an old node once a step came that it would not understand', async () => {
    const databaseUrl = await emptyDatabase();
    await open(databaseUrl, [...migrations, additive, breaking]);
    await expect(open(databaseUrl)).rejects.toThrow(DatabaseNewerError);
  });

  it('refuses a database whose steps were others', async () => {
    const databaseUrl = await emptyDatabase();
    await open(databaseUrl);
    await runSql("update schema_migration set checksum = 'x' where number = 1", databaseUrl);
    await expect(open(databaseUrl)).rejects.toThrow(MigrationChangedError);
  });

  it('migrates once, however many nodes start together', async () => {
    const databaseUrl = await emptyDatabase();
    const steps = [...migrations, additive];
    await Promise.all(Array.from({ length: 5 }, () => open(databaseUrl, steps)));
    expect(await runSql('select number from schema_migration order by 1', databaseUrl)).toHaveLength(
      steps.length,
    );
  });
});
