import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreBusyError } from '../../src/errors/store-busy-error.ts';
import { StoreClosedError } from '../../src/errors/store-closed-error.ts';
import { databasePath } from '../../src/store/sqlite/open-database.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

async function open(options: { readonly maxPendingBytes?: number } = {}) {
  const dataDir = tempDir();
  const store = openSqliteStore({ dataDir, ...options });
  onTestFinished(() => store.close());
  const { id } = await store.createProject('one');
  const append = (...changes: Parameters<typeof sampleEvent>) =>
    store.appendBatch(id, { events: [newEvent(sampleEvent(...changes))] });
  return { dataDir, store, id, append };
}

/** The number that SQLite raises in a file with every commit. */
function commits(dataDir: string): () => number {
  const database = new DatabaseSync(databasePath(dataDir), { readOnly: true });
  onTestFinished(() => database.close());
  let seen = 0;
  let last: unknown;
  const statement = database.prepare('pragma data_version');
  return () => {
    const now = statement.get()?.['data_version'];
    if (now !== last) seen += 1;
    last = now;
    return seen;
  };
}

describe('writes that come together', () => {
  it('become visible together, in one commit', async () => {
    const { dataDir, append, store, id } = await open();
    const count = commits(dataDir);
    const before = count();
    await Promise.all(Array.from({ length: 50 }, () => append()));
    expect(count() - before).toBe(1);
    expect((await store.listEvents(id, { limit: 100 })).events).toHaveLength(50);
  });

  it('fail alone, and leave their neighbours stored', async () => {
    const { append, store, id } = await open();
    const settled = await Promise.allSettled([append(), append({ latencyMs: null as never }), append()]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.listEvents(id, {})).events).toHaveLength(2);
  });

  it('are refused while too many bytes wait, and taken again after', async () => {
    const { append, store } = await open({ maxPendingBytes: 50_000 });
    const large = { context: { text: 'x'.repeat(20_000) } };
    const settled = await Promise.allSettled([append(large), append(large), append(large)]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect((settled[2] as PromiseRejectedResult).reason).toBeInstanceOf(StoreBusyError);
    expect(store.pendingBytes()).toBe(0);
    await expect(append(large)).resolves.toBeDefined();
  });

  it('are all written before the store closes, and refused after', async () => {
    const { dataDir, append, store, id } = await open();
    const written = Array.from({ length: 20 }, () => append());
    await store.close();
    await Promise.all(written);
    await expect(append()).rejects.toThrow(StoreClosedError);
    const again = openSqliteStore({ dataDir });
    onTestFinished(() => again.close());
    expect((await again.listEvents(id, {})).events).toHaveLength(20);
  });
});

describe('a long read', () => {
  it('delays no write', async () => {
    const { append, store, id } = await open();
    await append();
    const order: string[] = [];
    const from = 0;
    // A point for every hour of twenty years takes its time.
    const report = store
      .statistics(id, { from, to: from + 175_200 * 3_600_000, interval: 'hour' })
      .then(() => order.push('report'));
    await append().then(() => order.push('write'));
    await report;
    expect(order).toEqual(['write', 'report']);
  });
});
