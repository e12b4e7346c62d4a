import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { eventRow } from '../../src/store/sqlite/batch-writer.ts';
import { FollowUp } from '../../src/store/sqlite/follow-up.ts';
import { migrations } from '../../src/store/sqlite/migrations/index.ts';
import { openWriter, prepareDatabase } from '../../src/store/sqlite/open-database.ts';
import { RollupFolder } from '../../src/store/sqlite/rollup-folder.ts';
import { writeGroup } from '../../src/store/sqlite/write-group.ts';
import { writeThread } from '../../src/store/sqlite/write-thread.ts';
import { Writer } from '../../src/store/sqlite/writer.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

function open() {
  const path = prepareDatabase(tempDir(), migrations, 0);
  const database = openWriter(path);
  onTestFinished(() => database.close());
  const rollups = new RollupFolder(database);
  const writer = new Writer(database, rollups);
  writer.createProject('tests', 0);
  const append = (count: number): void => {
    const rows = Array.from({ length: count }, () => eventRow(newEvent(sampleEvent())));
    const args = [{ projectId: 1, rows, losses: undefined, receivedAt: 1 }];
    writeGroup(database, writer, [{ method: 'appendBatch', args }]);
  };
  return { path, database, rollups, append };
}

function counted(database: DatabaseSync): unknown {
  return database.prepare('select coalesce(sum(events), 0) as n from rollup_hour').get()?.['n'];
}

describe('what follows the events', () => {
  it('lets the roll-ups catch up under writes that never pause, however fast they come', () => {
    const { database, rollups, append } = open();
    const followUp = new FollowUp(database, rollups);
    onTestFinished(() => followUp.stop());
    append(7000);
    for (let write = 0; write < 4; write += 1) followUp.afterWrite(1000);
    expect(counted(database)).toBe(7000);
  });

  it('leaves the roll-ups alone between turns once they have caught up', () => {
    const { database, rollups, append } = open();
    const followUp = new FollowUp(database, rollups);
    onTestFinished(() => followUp.stop());
    append(10);
    followUp.afterWrite(1000);
    append(10);
    followUp.afterWrite(1000);
    expect(counted(database)).toBe(10);
  });

  it('takes nothing back of a write where the file cannot shrink after it', () => {
    const { path } = open();
    const thread = writeThread(path);
    onTestFinished(() => void thread.answer({ kind: 'close' }));
    const { exec } = DatabaseSync.prototype;
    const spied = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (
      this: DatabaseSync,
      sql,
    ) {
      if (sql.includes('incremental_vacuum')) throw new Error('database or disk is full');
      exec.call(this, sql);
    });
    onTestFinished(() => spied.mockRestore());
    const requests = [{ method: 'deleteBefore', args: [1, 100, 100] }] as const;
    expect(thread.answer({ kind: 'write', requests, bytes: 0 })).toEqual([{ ok: true, value: 0 }]);
  });
});
