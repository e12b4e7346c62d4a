import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseUnusableError } from '../../src/errors/database-unusable-error.ts';
import { backupDatabase } from '../../src/store/sqlite/backup.ts';
import { migrations } from '../../src/store/sqlite/migrations/index.ts';
import { openHolder, prepareDatabase } from '../../src/store/sqlite/open-database.ts';
import { restoreDatabase } from '../../src/store/sqlite/restore.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from '../support/small-disk.ts';
import { tempDir } from '../support/temp-dir.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const SET_ASIDE = 'footlight.db.before-restore-2026-03-01T12-00-00-000Z';

/** A store with so many events, open until the test is over. */
async function opened(count: number, dataDir = tempDir()) {
  const store = openSqliteStore({ dataDir });
  onTestFinished(() => store.close());
  const { id } = await store.createProject('tests');
  const events = Array.from({ length: count }, () => newEvent(sampleEvent()));
  await store.appendBatch(id, { events });
  return { store, dataDir, projectId: id };
}

/** A backup of so many events. */
async function backupOf(count: number): Promise<string> {
  const { dataDir } = await opened(count);
  const file = join(tempDir(), 'copy.db');
  backupDatabase(dataDir, file);
  return file;
}

/** A data directory as a killed server leaves it: much of it is in the log. */
async function killed(count: number): Promise<string> {
  const { dataDir } = await opened(count);
  const left = join(tempDir(), 'left');
  cpSync(dataDir, left, { recursive: true });
  expect(statSync(join(left, 'footlight.db-wal')).size).toBeGreaterThan(0);
  return left;
}

function countIn(path: string): unknown {
  const database = new DatabaseSync(path);
  try {
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    return database.prepare('select count(*) as n from event').get()?.['n'];
  } finally {
    database.close();
  }
}

/** Renames a file while it is locked, as a restore does, in a thread; resolves once it is locked. */
async function renameLocked(path: string): Promise<void> {
  const worker = new Worker(
    `const { DatabaseSync } = require('node:sqlite');
     const { copyFileSync, renameSync } = require('node:fs');
     const { parentPort, workerData: path } = require('node:worker_threads');
     const database = new DatabaseSync(path);
     database.exec('pragma journal_mode = delete; begin exclusive');
     parentPort.postMessage('locked');
     setTimeout(() => {
       copyFileSync(path, path + '.draft');
       renameSync(path, path + '.old');
       renameSync(path + '.draft', path);
       database.close();
     }, 500);`,
    { eval: true, workerData: path },
  );
  onTestFinished(() => void worker.terminate());
  await once(worker, 'message');
}

describe('a server that starts during a restore', () => {
  it('never goes on with the file that was set aside', async () => {
    const dataDir = await killed(5);
    const path = prepareDatabase(dataDir, migrations, 0);
    await renameLocked(path);
    expect(() => openHolder(path)).toThrow('a restore has just replaced it');
    expect(countIn(path)).toBe(5);
  });

  it('starts with what was restored when it is started again', async () => {
    const dataDir = await killed(5);
    const path = prepareDatabase(dataDir, migrations, 0);
    await renameLocked(path);
    expect(() => openSqliteStore({ dataDir })).toThrow(DatabaseUnusableError);
    const store = openSqliteStore({ dataDir });
    await store.appendBatch(1, { events: [newEvent(sampleEvent())] });
    await store.close();
    expect(countIn(path)).toBe(6);
    expect(countIn(`${path}.old`)).toBe(5);
  });
});

describe('a restore', () => {
  it('is refused while a store has the database open, and changes nothing', async () => {
    const backup = await backupOf(3);
    const { dataDir, store, projectId } = await opened(5);
    const before = readdirSync(dataDir);
    expect(() => restoreDatabase(dataDir, backup, NOW)).toThrow(/has the database open; stop it first/u);
    expect(readdirSync(dataDir)).toEqual(before);
    await store.appendBatch(projectId, { events: [newEvent(sampleEvent())] });
    expect((await store.listEvents(projectId, {})).events).toHaveLength(6);
  });

  it('keeps what a killed server had in its log', async () => {
    const dataDir = await killed(5);
    expect(restoreDatabase(dataDir, await backupOf(3), NOW)).toBe(join(dataDir, SET_ASIDE));
    expect(countIn(join(dataDir, 'footlight.db'))).toBe(3);
    expect(countIn(join(dataDir, SET_ASIDE))).toBe(5);
  });

  it('takes the place of what is no database any more', async () => {
    const dataDir = await killed(5);
    writeFileSync(join(dataDir, 'footlight.db'), 'x'.repeat(8192));
    restoreDatabase(dataDir, await backupOf(3), NOW);
    expect(countIn(join(dataDir, 'footlight.db'))).toBe(3);
    expect(readdirSync(dataDir)).toContain(`${SET_ASIDE}-wal`);
  });

  it('is not mixed with the log of a database that is gone', async () => {
    const dataDir = await killed(5);
    rmSync(join(dataDir, 'footlight.db'));
    expect(restoreDatabase(dataDir, await backupOf(3), NOW)).toBeUndefined();
    expect(countIn(join(dataDir, 'footlight.db'))).toBe(3);
  });

  it.skipIf(!CAN_MOUNT)(`that finds no room leaves the old database in its place${NEEDS_MOUNT}`, async () => {
    const disk = smallDisk(8);
    const dataDir = join(disk.path, 'data');
    mkdirSync(dataDir);
    cpSync(await backupOf(3), join(dataDir, 'footlight.db'));
    disk.resize(1);
    const large = await backupOf(2000);
    expect(() => restoreDatabase(dataDir, large, NOW)).toThrow(/disk is full/u);
    expect(readdirSync(dataDir)).toEqual(['footlight.db']);
    expect(countIn(join(dataDir, 'footlight.db'))).toBe(3);
  });
});
