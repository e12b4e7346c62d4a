import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupDatabase } from '../../src/store/sqlite/backup.ts';
import { restoreDatabase } from '../../src/store/sqlite/restore.ts';
import { migrations } from '../../src/store/sqlite/migrations/index.ts';
import { databasePath, prepareDatabase } from '../../src/store/sqlite/open-database.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

const HOUR = 3_600_000;

/** A database as the oldest release left it, with two events and an opinion about one of them. */
function oldDatabase() {
  const dataDir = tempDir();
  const path = prepareDatabase(dataDir, migrations.slice(0, 1), 0);
  const database = new DatabaseSync(path);
  database.exec("insert into project (slug, created_at) values ('default', 0)");
  database.exec(
    `insert into api_key (id, project_id, kind, hash, prefix, created_at) values ('k', 1, 'secret', 'h', 'fl_sk_x', 0)`,
  );
  const events = [
    sampleEvent({ feedbackKey: 'rated', context: { userId: 'u' } }),
    sampleEvent({ templateChat: ['another text'], status: 'error', choices: [] }),
  ];
  for (const event of events) {
    const { lastInsertRowid } = database
      .prepare(
        `insert into event (project_id, id, started_at, received_at, operation, template_name, template_params,
           provider, model, status, preview, latency_ms, prompt_tokens, completion_tokens, feedback_key)
         values (1, ?, ?, 5, 'chat', ?, '{}', 'openai', ?, ?, '', ?, 12, 3, ?)`,
      )
      .run(
        event.id,
        Date.parse(event.startedAt),
        event.promptTemplateName,
        event.model,
        event.status,
        event.latencyMs,
        event.feedbackKey,
      );
    database.prepare('insert into event_body values (?, ?)').run(lastInsertRowid, JSON.stringify(event));
  }
  database
    .prepare(
      "insert into feedback (project_id, id, feedback_key, rating, received_at) values (1, ?, 'rated', ?, 0)",
    )
    .run(randomUUID(), 0.25);
  database.close();
  return { dataDir, events };
}

describe('a database of the oldest schema', () => {
  const upgrade = () => {
    const old = oldDatabase();
    const store = openSqliteStore({ dataDir: old.dataDir });
    onTestFinished(() => store.close());
    return { ...old, store };
  };

  it('keeps its events, keys and feedback', async () => {
    const { store, events } = upgrade();
    expect((await store.findKeyByHash('h'))?.projectSlug).toBe('default');
    for (const event of events) expect((await store.getEvent(1, event.id))?.event).toEqual(event);
    expect((await store.appendBatch(1, { events: events.map(newEvent) })).results).toEqual([
      'duplicate',
      'duplicate',
    ]);
  });

  it('can be filtered by what it did not know', async () => {
    const { store, events } = upgrade();
    const ids = async (filter: object) => (await store.listEvents(1, filter)).events.map((event) => event.id);
    expect(await ids({ userId: 'u' })).toEqual([events[0]?.id]);
    expect(await ids({ template: 'sport-emoji', version: 2 })).toEqual([events[1]?.id]);
    expect(await ids({ maxRating: 0.5 })).toEqual([events[0]?.id]);
    expect(await ids({ text: 'soccer ⚽' })).toHaveLength(2);
  });

  it('has statistics from its beginning', async () => {
    const { store } = upgrade();
    const from = Date.parse('2026-03-01T12:00:00.000Z');
    const { total } = await store.statistics(1, { from, to: from + HOUR, interval: 'hour' });
    expect(total).toMatchObject({ events: 2, errors: 1, promptTokens: 24 });
    expect((await store.listTemplateVersions(1, 'sport-emoji'))?.map(({ version }) => version)).toEqual([
      2, 1,
    ]);
  });
});

describe('a database with smaller pages', () => {
  const pageSize = (path: string): unknown => {
    const database = new DatabaseSync(path, { readOnly: true });
    onTestFinished(() => database.close());
    return database.prepare('pragma page_size').get()?.['page_size'];
  };

  it('has those of a new one once it is restored from its backup', async () => {
    const dataDir = tempDir();
    const small = new DatabaseSync(databasePath(dataDir));
    small.exec('pragma page_size = 4096; pragma journal_mode = wal; create table old (a)');
    small.close();
    const store = openSqliteStore({ dataDir });
    const { id } = await store.createProject('p');
    const event = sampleEvent();
    await store.appendBatch(id, { events: [newEvent(event)] });
    await store.close();
    expect(pageSize(databasePath(dataDir))).toBe(4096);

    backupDatabase(dataDir, join(dataDir, 'copy.db'));
    restoreDatabase(dataDir, join(dataDir, 'copy.db'), new Date());
    expect(pageSize(databasePath(dataDir))).toBe(pageSize(prepareDatabase(tempDir(), migrations, 0)));
    const restored = openSqliteStore({ dataDir });
    onTestFinished(() => restored.close());
    expect((await restored.getEvent(id, event.id))?.event).toEqual(event);
  });
});
