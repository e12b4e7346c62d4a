import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hang } from '../../support/fault-ingest.ts';
import { pause, runApp, temporary } from '../../support/fault-run.ts';
import type { AppReport } from '../fault-app.ts';
import { isRoot, scene, put } from '../../support/spool-scene.ts';

describe.concurrent('a disk that cannot be used', () => {
  const places: [string, (directory: string) => string][] = [
    ['a file in its place', (directory) => (writeFileSync(directory, 'mine'), directory)],
    ['a file above it', (directory) => (writeFileSync(directory, 'mine'), join(directory, 'spool'))],
    ['a place where nothing can be made', () => '/sys/footlight/spool'],
    // Where Node's own recursive mkdir never comes back.
    ['a place that refuses in an unusual way', () => '/proc/footlight/spool'],
  ];

  test.each(places)('%s: events wait in memory, with one warning', async (_name, place) => {
    await using set = await scene();
    const client = set.client({ spool: { directory: place(set.directory) } });
    put(client, 5);
    await pause(300);
    put(client, 5);
    expect(await client.flush()).toEqual({ delivered: 10, pending: 0, dropped: 0 });
    expect(client.heard.unusable).toHaveLength(1);
    expect(client.heard.errors).toEqual([]);
    if (existsSync(set.directory)) expect(readFileSync(set.directory, 'utf8')).toBe('mine');
  });

  test.skipIf(isRoot)('a directory that is read-only: the same', async () => {
    await using set = await scene();
    mkdirSync(`${set.directory}-parent`, { mode: 0o500 });
    const client = set.client({ spool: { directory: `${set.directory}-parent/spool` } });
    put(client, 5);
    expect(await client.flush()).toEqual({ delivered: 5, pending: 0, dropped: 0 });
    expect(client.heard.unusable).toHaveLength(1);
  });

  test('memory takes as much then as without a spool', async () => {
    await using set = await scene({ down: true });
    const client = set.client({ spool: { directory: '/sys/footlight/spool' } });
    put(client, 1000, 15_000);
    expect(client.stats()).toMatchObject({ pending: 1000, dropped: {} });
  });

  test('a disk that is full in the middle: one warning, everything is delivered, nothing is torn', async () => {
    await using set = await scene();
    using directory = temporary();
    const app = { baseURL: set.ingest.url, calls: 100, cache: directory.path };
    set.ingest.fault = hang;
    const first = await runApp(app, { shell: 'ulimit -f 100' });
    expect(first.report).toMatchObject({ failed: 0 });
    expect(first.ours.filter((line) => /memory only/u.test(line))).toHaveLength(1);
    // What did not fit on the disk was lost loudly, because the server never answered.
    const { pending, dropped } = (first.report as AppReport).stats as {
      pending: number;
      dropped: { shutdown: number };
    };
    expect(pending).toBeGreaterThan(10);
    expect(pending + dropped.shutdown).toBe(100);
    set.ingest.fault = undefined;
    const second = await runApp({ ...app, calls: 100 }, { shell: 'ulimit -f 100' });
    expect(second.report?.stats).toMatchObject({ captured: 100, delivered: 100 + pending, dropped: {} });
    expect(set.ingest.count).toBe(100 + pending);
  });
});
