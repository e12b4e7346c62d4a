import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { failWith, FaultIngest } from '../../support/fault-ingest.ts';
import { pause, runApp, startApp } from '../../support/fault-run.ts';
import type { AppReport } from '../fault-app.ts';
import { scene, put, leave } from '../../support/spool-scene.ts';

describe.concurrent('several share a directory', () => {
  test('two clients of one process: neither takes what the other still has', async () => {
    await using set = await scene({ down: true });
    await using other = await FaultIngest.start();
    const one = set.client();
    const ids = put(one, 10);
    const two = set.client({ baseURL: other.url });
    put(two, 5);
    expect(await two.flush()).toEqual({ delivered: 5, pending: 0, dropped: 0 });
    expect(ids.some((id) => other.stored.has(id))).toBe(false);
    await set.ingest.up();
    expect(await one.flush()).toEqual({ delivered: 10, pending: 0, dropped: 0 });
  });

  test('after a shutdown with the server down, the next client of the process delivers', async () => {
    await using set = await scene();
    const ids = await leave(set, 250);
    const client = set.client();
    expect(await client.flush()).toMatchObject({ delivered: 250, pending: 0 });
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ids.toSorted());
    expect(set.files()).toEqual([]);
  });

  test('what is replayed and not delivered counts as pending when the client ends', async () => {
    await using set = await scene();
    await leave(set, 250);
    set.ingest.fault = failWith(500);
    const client = set.client();
    expect(await client.shutdown({ timeoutMs: 300 })).toEqual({ delivered: 0, pending: 250, dropped: 0 });
    set.ingest.fault = undefined;
    expect(await set.client().flush()).toEqual({ delivered: 250, pending: 0, dropped: 0 });
  });

  test('a process that lives keeps its own; one that was killed leaves it to the next', async () => {
    await using set = await scene({ down: true });
    const app = startApp({
      baseURL: set.ingest.url,
      calls: 30,
      ending: 'wait',
      spool: { directory: set.directory },
    });
    await app.called;
    await using other = await FaultIngest.start();
    const client = set.client({ baseURL: other.url });
    await client.flush();
    expect(other.count).toBe(0);
    app.child.kill('SIGKILL');
    await app.ended;
    await client.flush();
    expect([other.count, other.duplicates]).toEqual([30, 0]);
  });

  test.skipIf(process.platform !== 'linux')(
    'a process that ended is dead before its parent has asked',
    async () => {
      await using set = await scene({ down: true });
      const app = new URL('../fault-app.ts', import.meta.url).pathname;
      const options = JSON.stringify({
        baseURL: set.ingest.url,
        calls: 10,
        ending: 'exit',
        spool: { directory: set.directory },
      });
      // The shell becomes a program that does not know of its child.
      const shell = spawn('/bin/sh', [
        '-c',
        '"$0" "$@" >/dev/null 2>&1 & exec sleep 30',
        process.execPath,
        app,
        options,
      ]);
      try {
        await expect.poll(() => set.texts().split('\n').length, { timeout: 10_000 }).toBeGreaterThan(10);
        await pause(500);
        await set.ingest.up();
        const client = set.client();
        await client.flush();
        expect(set.ingest.count).toBe(10);
      } finally {
        shell.kill('SIGKILL');
      }
    },
  );

  test('threads: each has its own file, drains at its end, and takes nothing from the others', async () => {
    await using set = await scene({ down: true });
    await using other = await FaultIngest.start();
    const one = set.client();
    const ids = put(one, 10);
    const run = (baseURL: string): Promise<AppReport> =>
      new Promise((resolve, reject) => {
        const options = { baseURL, calls: 20, spool: { directory: set.directory } };
        const thread = new Worker(new URL('../fault-app.ts', import.meta.url), {
          argv: [JSON.stringify(options)],
        });
        let report: AppReport | undefined;
        thread.on('message', (message: { report: AppReport }) => (report = message.report));
        thread.on('error', reject);
        thread.on('exit', () => resolve(report as AppReport));
      });
    const reports = await Promise.all([run(other.url), run(other.url)]);
    for (const { stats } of reports) expect(stats).toMatchObject({ captured: 20, delivered: 20, pending: 0 });
    expect([other.count, other.duplicates]).toEqual([40, 0]);
    expect(ids.some((id) => other.stored.has(id))).toBe(false);
    expect(one.stats()).toMatchObject({ pending: 10 });
  });

  test.for(['terminate', 'exit'])(
    'a thread that ends by %s leaves its events to the others of its process',
    async (ending, { expect }) => {
      await using set = await scene({ down: true });
      const one = set.client();
      put(one, 1);
      const options = {
        baseURL: set.ingest.url,
        calls: 5,
        ending: 'wait',
        spool: { directory: set.directory },
      };
      const argv = [JSON.stringify(ending === 'exit' ? { ...options, ending } : options)];
      const thread = new Worker(new URL('../fault-app.ts', import.meta.url), { argv });
      await new Promise((resolve) => thread.once(ending === 'exit' ? 'exit' : 'message', resolve));
      await thread.terminate();
      await set.ingest.up();
      await one.flush();
      expect([set.ingest.count, set.ingest.duplicates]).toEqual([6, 0]);
    },
  );

  test('many that lived for a moment are delivered in few requests', async () => {
    await using set = await scene();
    for (let index = 0; index < 60; index += 1) await leave(set, 1);
    expect(set.files()).toHaveLength(60);
    const seen = set.ingest.seen.length;
    const client = set.client();
    expect(await client.flush()).toMatchObject({ delivered: 60 });
    expect(set.ingest.seen.length - seen).toBeLessThan(20);
  });

  test('keep the limit of the directory together, however short they live', async () => {
    await using set = await scene({ down: true });
    const limited = { maxBytes: 100_000 };
    for (let index = 0; index < 10; index += 1) {
      const client = set.client({}, limited);
      put(client, 20, 1000);
      await client.shutdown({ timeoutMs: 0 });
    }
    const bytes = set.files().reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(130_000);
  });

  test('of several that start at once, exactly one sends what a dead one has left', async () => {
    await using set = await scene();
    for (let index = 0; index < 8; index += 1) await leave(set, 25);
    expect(set.files()).toHaveLength(8);
    const app = { baseURL: set.ingest.url, calls: 0, spool: { directory: set.directory } };
    const ends = await Promise.all([runApp(app), runApp(app), runApp(app)]);
    for (const { code, ours } of ends) expect([code, ours]).toEqual([0, []]);
    expect([set.ingest.count, set.ingest.duplicates]).toEqual([200, 0]);
    expect(set.files()).toEqual([]);
  });
});
