import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseNewerError } from '../../src/errors/database-newer-error.ts';
import { DatabaseUnusableError } from '../../src/errors/database-unusable-error.ts';
import { MigrationChangedError } from '../../src/errors/migration-changed-error.ts';
import {
  databasePath,
  openReader,
  openWriter,
  prepareDatabase,
} from '../../src/store/sqlite/open-database.ts';
import { migrations } from '../../src/store/sqlite/migrations/index.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';
import { describeStore } from './store-contract.ts';

describeStore('SQLite', async () => {
  let time = Date.now();
  const store = openSqliteStore({ dataDir: tempDir(), now: () => time });
  return { store, setTime: (ms) => void (time = ms) };
});

function connect(dataDir: string) {
  const path = prepareDatabase(dataDir, migrations, Date.now());
  const [reader, writer] = [openReader(path), openWriter(path)];
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  return { reader, writer };
}

function pragma(database: DatabaseSync, name: string): unknown {
  const row = database.prepare(`pragma ${name}`).get() ?? {};
  return Object.values(row)[0];
}

/** Opens and closes a store, then changes its file behind its back. */
async function tamper(dataDir: string, sql: string): Promise<void> {
  await openSqliteStore({ dataDir }).close();
  const database = new DatabaseSync(databasePath(dataDir));
  database.exec(sql);
  database.close();
}

describe('the SQLite file', () => {
  it.each([
    ['auto_vacuum', 2],
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['busy_timeout', 5000],
    ['foreign_keys', 1],
  ])('is written with %s = %s', (name, value) => {
    expect(pragma(connect(tempDir()).writer, name)).toBe(value);
  });

  it('is read through a connection that cannot write and waits for the writer', () => {
    const { reader } = connect(tempDir());
    expect(() => reader.exec("insert into project (slug, created_at) values ('x', 0)")).toThrow(/readonly/u);
    expect(pragma(reader, 'busy_timeout')).toBe(5000);
  });

  it('lives in a directory of mode 0700, in files of mode 0600', async () => {
    const dataDir = join(tempDir(), 'deep', 'data');
    const store = openSqliteStore({ dataDir });
    await store.createProject('one');
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    const files = readdirSync(dataDir).filter((name) => name.startsWith('footlight.db'));
    expect(files.toSorted()).toEqual(['footlight.db', 'footlight.db-shm', 'footlight.db-wal']);
    for (const name of files) expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('is kept out of a repository around it', async () => {
    const dataDir = join(tempDir(), 'data');
    await openSqliteStore({ dataDir }).close();
    expect(readdirSync(dataDir)).toContain('.gitignore');
  });

  it('leaves the mode of a directory that was there', async () => {
    const dataDir = tempDir();
    chmodSync(dataDir, 0o750);
    await openSqliteStore({ dataDir }).close();
    expect(statSync(dataDir).mode & 0o777).toBe(0o750);
  });

  it('keeps everything across a restart', async () => {
    const dataDir = tempDir();
    const store = openSqliteStore({ dataDir });
    const project = await store.createProject('one');
    const event = sampleEvent();
    await store.appendBatch(project.id, { events: [newEvent(event)] });
    await store.close();
    const again = openSqliteStore({ dataDir });
    onTestFinished(() => again.close());
    expect((await again.getEvent(project.id, event.id))?.event).toEqual(event);
    expect((await again.appendBatch(project.id, { events: [newEvent(event)] })).results).toEqual([
      'duplicate',
    ]);
  });

  it('takes two processes at once', async () => {
    const dataDir = tempDir();
    const stores = [openSqliteStore({ dataDir }), openSqliteStore({ dataDir })] as const;
    onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
    const project = await stores[0].createProject('one');
    const sent = await stores[1].appendBatch(project.id, { events: [newEvent(sampleEvent())] });
    expect(sent.results).toEqual(['stored']);
    expect((await stores[0].listEvents(project.id, {})).events).toHaveLength(1);
  });

  it('is refused, with its path, when it is no database', () => {
    const dataDir = tempDir();
    writeFileSync(databasePath(dataDir), 'x'.repeat(5000));
    expect(() => openSqliteStore({ dataDir })).toThrow(DatabaseUnusableError);
    expect(() => openSqliteStore({ dataDir })).toThrow(/footlight\.db: file is not a database/u);
  });

  it.each([
    ['its first page', 100, 4096],
    ['every page but the first', 4096, undefined],
  ])('is refused, with its path, when %s is damaged', async (_, from, to) => {
    const dataDir = tempDir();
    const store = openSqliteStore({ dataDir });
    await store.createProject('one');
    await store.close();
    const content = readFileSync(databasePath(dataDir));
    writeFileSync(databasePath(dataDir), content.fill(0xa5, from, to));
    expect(() => openSqliteStore({ dataDir })).toThrow(DatabaseUnusableError);
    expect(() => openSqliteStore({ dataDir })).toThrow(/footlight\.db: database disk image is malformed/u);
  });

  it('is refused, with its path, when a table of it is gone', async () => {
    const dataDir = tempDir();
    await tamper(dataDir, 'drop table event_body');
    expect(() => openSqliteStore({ dataDir })).toThrow(DatabaseUnusableError);
  });

  it('is refused when its directory is a file', () => {
    const path = join(tempDir(), 'file');
    writeFileSync(path, '');
    expect(() => openSqliteStore({ dataDir: path })).toThrow(DatabaseUnusableError);
  });

  it('is refused when its name is taken by a directory', () => {
    const dataDir = tempDir();
    mkdirSync(databasePath(dataDir));
    expect(() => openSqliteStore({ dataDir })).toThrow(DatabaseUnusableError);
  });
});

describe('migrations', () => {
  it('are numbered from 1 without gaps', () => {
    expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('are each applied once', () => {
    const dataDir = tempDir();
    connect(dataDir);
    const { reader } = connect(dataDir);
    const applied = reader.prepare('select count(*) as applied from schema_migration').get()?.['applied'];
    expect(applied).toBe(migrations.length);
  });

  it('that are new are applied to an old database', () => {
    const dataDir = tempDir();
    connect(dataDir);
    const next = { number: migrations.length + 1, name: 'next', sql: 'create table added (x) ' };
    const reader = openReader(prepareDatabase(dataDir, [...migrations, next], 7));
    expect(reader.prepare("select count(*) as n from sqlite_schema where name = 'added'").get()?.['n']).toBe(
      1,
    );
    reader.close();
  });

  it('that fail leave nothing behind', () => {
    const dataDir = tempDir();
    const half = {
      number: migrations.length + 1,
      name: 'half',
      sql: 'create table added (x); create table added (x)',
    };
    expect(() => prepareDatabase(dataDir, [...migrations, half], 7)).toThrow(/already exists/u);
    const database = new DatabaseSync(databasePath(dataDir));
    expect(database.prepare('select count(*) as n from sqlite_schema').get()?.['n']).toBe(0);
    database.close();
  });

  it('refuse a database that is newer than the code', async () => {
    const dataDir = tempDir();
    await tamper(dataDir, "insert into schema_migration values (99, 'future', 'x', 0)");
    expect(() => openSqliteStore({ dataDir })).toThrow(DatabaseNewerError);
    expect(() => openSqliteStore({ dataDir })).toThrow(/at migration 99, .* knows migrations up to \d+/u);
  });

  it('refuse a database that had another form of them applied', async () => {
    const dataDir = tempDir();
    await tamper(dataDir, "update schema_migration set checksum = 'x' where number = 1");
    expect(() => openSqliteStore({ dataDir })).toThrow(MigrationChangedError);
  });
});

describe('the indexes', () => {
  it.each([
    ['', 'event_by_time'],
    ["and template_name = 't'", 'event_by_template'],
    ["and status = 'error'", 'event_by_status'],
    ["and chat_id = 'c'", 'event_by_chat'],
    ["and chain_id = 'c'", 'event_by_chain'],
    ["and template_name = 't' and template_version = 1", 'event_by_version'],
    ["and model = 'm'", 'event_by_model'],
    ["and user_id = 'u'", 'event_by_user'],
    ['and rating >= 0.5', 'event_by_rating'],
  ])('serve a page filtered by %j from %s without sorting', (filter, index) => {
    const { reader } = connect(tempDir());
    const plan = (position: string): string =>
      reader
        .prepare(
          `explain query plan select id from event indexed by ${index} where project_id = 1 ${filter}
           and ${position} order by started_at desc, seq desc limit 50`,
        )
        .all()
        .map((row) => String(row['detail']))
        .join('\n');
    for (const [position, found] of [
      ['started_at < 5', /started_at<\?/u],
      ['started_at = 5 and seq < 7', /started_at=\? AND (?:rowid|seq)<\?/u],
    ] as const) {
      expect(plan(position)).toContain(`${index} (project_id=?`);
      expect(plan(position)).toMatch(found);
      expect(plan(position)).not.toContain('TEMP B-TREE');
    }
  });
});
