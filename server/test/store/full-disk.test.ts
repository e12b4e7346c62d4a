import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreUnavailableError } from '../../src/errors/store-unavailable-error.ts';
import { eventRow } from '../../src/store/sqlite/batch-writer.ts';
import { FollowUp } from '../../src/store/sqlite/follow-up.ts';
import { GroupCommit } from '../../src/store/sqlite/group-commit.ts';
import { migrations } from '../../src/store/sqlite/migrations/index.ts';
import { openWriter, prepareDatabase } from '../../src/store/sqlite/open-database.ts';
import { RollupFolder } from '../../src/store/sqlite/rollup-folder.ts';
import { writeGroup } from '../../src/store/sqlite/write-group.ts';
import type { WorkerClient } from '../../src/store/sqlite/worker-client.ts';
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
  return { path, database, rollups, writer };
}

const batch = (text: string) => ({
  method: 'appendBatch' as const,
  args: [
    {
      projectId: 1,
      rows: [eventRow(newEvent(sampleEvent({ context: { text } })))],
      losses: undefined,
      receivedAt: 1,
    },
  ],
});

describe('a full disk', () => {
  it('fails the whole group, since none of it can be kept', () => {
    const { database, writer } = open();
    const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
    database.exec(`pragma max_page_count = ${pages + 10}`);
    expect(() => writeGroup(database, writer, [batch('small'), batch('x'.repeat(1_000_000))])).toThrow(
      /full/u,
    );
    expect(database.isTransaction).toBe(false);
    expect(database.prepare('select count(*) as n from event').get()).toEqual({ n: 0 });
  });

  it('is told as something that passes, with its cause', async () => {
    const cause = new Error('database or disk is full');
    const worker = { ask: () => Promise.reject(cause) } as Partial<WorkerClient> as WorkerClient;
    const written = new GroupCommit(worker, 1000).write('touchKey', ['key', 1]);
    await expect(written).rejects.toThrow(StoreUnavailableError);
    await expect(written).rejects.toMatchObject({ cause });
  });

  it('is not over with a small write that still finds room, but with one as large as that which failed', async () => {
    let room = 500;
    const ask: WorkerClient['ask'] = (question) => {
      const { requests, bytes } = question as { requests: readonly unknown[]; bytes: number };
      if (bytes > room) return Promise.reject(new Error('database or disk is full'));
      return Promise.resolve(requests.map(() => ({ ok: true, value: undefined })));
    };
    const group = new GroupCommit({ ask } as Partial<WorkerClient> as WorkerClient, 10_000);
    await expect(group.write('touchKey', ['key', 1], 1000)).rejects.toThrow(StoreUnavailableError);
    await group.write('touchKey', ['key', 1], 10);
    await expect(group.probe()).rejects.toThrow(StoreUnavailableError);
    room = 5000;
    await expect(group.probe()).resolves.toBeUndefined();
  });

  it('or a lock lets a search go on with what is in the index', async () => {
    const { path, database, rollups } = open();
    database.exec('pragma busy_timeout = 0');
    const followUp = new FollowUp(database, rollups);
    onTestFinished(() => followUp.stop());
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    other.exec('begin immediate');
    await expect(followUp.catchUp()).resolves.toBeUndefined();
  });
});
