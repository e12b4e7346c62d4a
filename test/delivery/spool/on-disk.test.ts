import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { isEventId, newEventId } from '../../../src/delivery/index.ts';
import { event, KEY } from '../../support/fault-delivery.ts';
import { failWith } from '../../support/fault-ingest.ts';
import { pause, temporary } from '../../support/fault-run.ts';
import { scene, put, leave, addsUp } from '../../support/spool-scene.ts';

describe('the spool on disk', () => {
  test('holds no file once everything is delivered, long before the end', async () => {
    await using set = await scene();
    const client = set.client();
    for (let round = 0; round < 3; round += 1) {
      put(client, 50);
      await client.flush();
      expect(set.files()).toEqual([]);
    }
    expect(client.stats()).toMatchObject({ captured: 150, delivered: 150, pending: 0 });
  });

  test('skips a torn tail and a flipped byte, and counts them', async () => {
    await using set = await scene();
    await leave(set, 10);
    const [segment] = set.files() as [string];
    const bytes = readFileSync(segment);
    const third = bytes.indexOf('\n', bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1) + 30;
    bytes[third] = (bytes[third] ?? 0) ^ 1;
    writeFileSync(segment, bytes);
    truncateSync(segment, bytes.length - 5);
    const client = set.client();
    expect(await client.flush()).toEqual({ delivered: 8, pending: 0, dropped: 2 });
    expect(client.stats().dropped).toEqual({ corrupt: 2 });
    expect(set.files()).toEqual([]);
  });

  test('counts a stretch of garbage once, and reads what stands behind it', async () => {
    await using set = await scene();
    await leave(set, 2);
    const [segment] = set.files() as [string];
    writeFileSync(segment, `${'a\n'.repeat(500_000)}${readFileSync(segment, 'utf8')}`);
    const client = set.client();
    expect(await client.flush()).toEqual({ delivered: 2, pending: 0, dropped: 1 });
  });

  test('writes again what was removed from the disk, before it leaves the memory', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const ids = put(client, 5);
    rmSync(set.directory, { recursive: true });
    expect(await client.shutdown({ timeoutMs: 0 })).toMatchObject({ pending: 5, dropped: 0 });
    await set.ingest.up();
    await set.client().flush();
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ids.toSorted());
  });

  test('writes again what was removed with files that are not written any more, and with the one that is', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const ids = put(client, 60, 50_000);
    expect(set.files().length).toBeGreaterThan(2);
    rmSync(set.directory, { recursive: true });
    expect(await client.shutdown({ timeoutMs: 0 })).toMatchObject({ pending: 60, dropped: 0 });
    await set.ingest.up();
    await set.client().flush({ timeoutMs: 15_000 });
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ids.toSorted());
  });

  test('removes a dead segment with nothing in it', async () => {
    await using set = await scene();
    await leave(set, 1);
    truncateSync(set.files()[0] as string, 0);
    const client = set.client();
    expect(await client.flush()).toEqual({ delivered: 0, pending: 0, dropped: 0 });
    expect(set.files()).toEqual([]);
  });

  test('gives up what is older than a week in the directories of clients that never came back', async () => {
    await using set = await scene();
    const named = (name: string): string => join(dirname(set.directory), 'footlight', 'spool', name);
    const scopes = ['0123456789abcdef', '0123456789abcde0', 'another'].map(named);
    const ids: string[] = [];
    for (const directory of scopes) {
      const gone = set.client({ fetch: () => new Promise<Response>(() => undefined) }, { directory });
      ids.push(...put(gone, 2));
      await gone.shutdown({ timeoutMs: 0 });
    }
    for (const directory of [scopes[0]!, scopes[2]!]) {
      const [name] = readdirSync(directory) as [string];
      const began = String(Date.now() - 8 * 24 * 60 * 60 * 1000);
      renameSync(join(directory, name), join(directory, name.replace(/\d{13}/u, began)));
    }
    const client = set.client({}, { directory: named('fedcba9876543210'), maxAgeMs: 5 });
    await client.flush();
    expect(client.heard.dropped).toEqual(ids.slice(0, 2).map((id) => `${id} expired`));
    expect(scopes.map((directory) => existsSync(directory))).toEqual([false, true, true]);
  });

  test('gives events up that are too old, and says so', async () => {
    await using set = await scene();
    const ids = await leave(set, 3);
    await pause(20);
    const client = set.client({}, { maxAgeMs: 5 });
    expect(await client.flush()).toEqual({ delivered: 0, pending: 0, dropped: 3 });
    expect(client.stats().dropped).toEqual({ expired: 3 });
    expect(client.heard.dropped).toEqual(ids.map((id) => `${id} expired`));
    expect(set.files()).toEqual([]);
  });

  test('brings events back that left the memory, each once', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const ids = put(client, 600, 15_000);
    expect(client.stats()).toEqual({ captured: 600, delivered: 0, pending: 600, dropped: {} });
    await set.ingest.up();
    await client.flush({ timeoutMs: 15_000 });
    expect(client.stats()).toEqual({ captured: 600, delivered: 600, pending: 0, dropped: {} });
    expect([set.ingest.count, set.ingest.duplicates]).toEqual([ids.length, 0]);
    expect(set.files()).toEqual([]);
  });

  test('loses none of them when the client ends in the middle', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    put(client, 600, 15_000);
    await set.ingest.up();
    await expect.poll(() => set.ingest.count, { timeout: 10_000, interval: 1 }).toBeGreaterThan(20);
    const { delivered, pending } = await client.shutdown({ timeoutMs: 0 });
    expect(delivered + pending).toBe(600);
    const next = set.client();
    await next.flush({ timeoutMs: 15_000 });
    expect(set.ingest.count).toBe(600);
  });

  test('writes to a file that is there, after another has taken this process for dead', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    put(client, 1);
    for (const path of set.files()) rmSync(path);
    await pause(1100);
    const [id] = put(client, 1) as [string];
    expect(set.texts()).toContain(id);
  });

  test('keeps neighbours of feedback that is far too large', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const [first] = put(client, 1);
    client.sendFeedback(event('large', KEY, 9_000_000)).catch(() => undefined);
    const [second] = put(client, 1);
    expect(await client.shutdown({ timeoutMs: 0 })).toEqual({ delivered: 0, pending: 2, dropped: 1 });
    await set.ingest.up();
    await set.client().flush();
    expect([...set.ingest.stored.keys()].toSorted()).toEqual([first, second].toSorted());
  });

  test('keeps what is captured after the end for a later process', async () => {
    await using set = await scene();
    const client = set.client();
    await client.shutdown();
    const ids = put(client, 3);
    expect(client.stats()).toMatchObject({ captured: 3, pending: 3, dropped: {} });
    expect(await client.shutdown()).toEqual({ delivered: 0, pending: 3, dropped: 0 });
    await set.client().flush();
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ids.toSorted());
  });

  test('keeps within its size, drops the oldest for it, and says so', async () => {
    await using set = await scene({ down: true });
    const maxBytes = 2 * 1024 * 1024;
    const client = set.client({}, { maxBytes });
    const bytes = (): number => set.files().reduce((sum, path) => sum + statSync(path).size, 0);
    let most = 0;
    const ids: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      ids.push(...put(client, 8, 15_000));
      most = Math.max(most, bytes());
    }
    expect(most).toBeLessThanOrEqual(maxBytes + 20_000);
    addsUp(client);
    const { overflow = 0 } = client.stats().dropped;
    expect(overflow).toBeGreaterThan(100);
    const lost = new Set(client.heard.dropped.map((line) => line.replace(' overflow', '')));
    expect(lost.size).toBe(overflow);
    // The newest are there still.
    expect(ids.slice(-200).some((id) => lost.has(id))).toBe(false);
    await set.ingest.up();
    await client.flush({ timeoutMs: 15_000 });
    expect(client.stats()).toMatchObject({ delivered: 800 - overflow, pending: 0, dropped: { overflow } });
    expect([set.ingest.count, set.ingest.duplicates]).toEqual([800 - overflow, 0]);
    expect([...lost].some((id) => set.ingest.stored.has(id))).toBe(false);
  });

  test.each([0.25, -1e15, Number.NaN, Number.POSITIVE_INFINITY])(
    'is found again where a program has put its clock out by %d',
    async (by) => {
      await using set = await scene({ down: true });
      const client = set.client();
      const now = Date.now();
      const clock = vi.spyOn(Date, 'now').mockImplementation(() => now + by);
      const [id] = put(client, 1) as [string];
      await client.shutdown({ timeoutMs: 0 });
      clock.mockRestore();
      expect(isEventId(id)).toBe(true);
      await set.ingest.up();
      expect(await set.client({}, { maxAgeMs: Number.MAX_SAFE_INTEGER }).flush()).toMatchObject({
        delivered: 1,
      });
    },
  );

  test('makes no room at the cost of somebody who lives', async () => {
    await using set = await scene({ down: true });
    const one = set.client({}, { maxBytes: 400_000 });
    put(one, 20, 15_000);
    const [file] = set.files();
    const other = set.client({}, { maxBytes: 400_000 });
    put(other, 200, 15_000);
    expect(set.files()).toContain(file);
    expect(one.stats()).toMatchObject({ pending: 20, dropped: {} });
    expect(other.heard.dropped).toEqual([]);
  });

  test('starts again where somebody has cleared the cache', async () => {
    await using set = await scene();
    const client = set.client();
    put(client, 1);
    rmSync(set.directory, { recursive: true });
    await client.flush();
    await set.ingest.down();
    put(client, 1);
    expect(set.files()).toHaveLength(1);
    expect(client.heard.unusable).toEqual([]);
  });

  test('says what is lost when somebody clears the cache in an outage', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    put(client, 1500, 15_000);
    rmSync(set.directory, { recursive: true });
    await set.ingest.up();
    await client.flush({ timeoutMs: 15_000 });
    const { delivered, pending, dropped } = client.stats();
    expect(pending).toBe(0);
    expect(dropped.corrupt).toBeGreaterThan(100);
    expect(delivered).toBe(1500 - (dropped.corrupt ?? 0));
  });

  test('sends what was removed from the disk while it waited', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const ids = put(client, 3);
    rmSync(set.directory, { recursive: true });
    await set.ingest.up();
    expect(await client.flush()).toEqual({ delivered: 3, pending: 0, dropped: 0 });
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ids.toSorted());
  });

  test('is found again after the application has changed its directory', async () => {
    await using set = await scene({ down: true });
    using here = temporary();
    const before = process.cwd();
    process.chdir(here.path);
    const client = set.client({}, { directory: 'relative' });
    process.chdir(before);
    put(client, 1);
    expect(readdirSync(join(here.path, 'relative'))).toHaveLength(1);
    await set.ingest.up();
    expect(await client.flush()).toMatchObject({ delivered: 1, pending: 0 });
    expect(readdirSync(join(here.path, 'relative'))).toEqual([]);
    await client.shutdown();
  });

  test('sends every character as it was captured', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const events = Array.from({ length: 20 }, (_, index) => ({
      id: newEventId(),
      text: '⚽ Straße "\\u0000" \n 𝒳 \uD800'.repeat(index),
    }));
    for (const sent of events) client.enqueue({ id: sent.id, json: JSON.stringify(sent), apiKey: KEY });
    const arrived: unknown[] = [];
    set.ingest.fault = ({ batch }) => {
      arrived.push(...(batch?.events ?? []));
      return false;
    };
    await set.ingest.up();
    await client.flush();
    expect(arrived).toEqual(events);
  });

  test('gives up what cannot be read back, says so, and sends the rest', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const ids = put(client, 3);
    const [path] = set.files();
    truncateSync(path!, statSync(path!).size - 5);
    await set.ingest.up();
    await client.flush();
    expect(client.stats()).toMatchObject({ delivered: 2, pending: 0, dropped: { corrupt: 1 } });
    expect(client.heard.dropped).toEqual([`${ids[2]} corrupt`]);
  });

  test('does not wait for what turns out to be lost', async () => {
    await using set = await scene();
    set.ingest.fault = failWith(503, { 'retry-after': '1' });
    const client = set.client();
    put(client, 3);
    const flushed = client.flush({ timeoutMs: 15_000 });
    await expect.poll(() => set.ingest.seen.length).toBeGreaterThan(0);
    truncateSync(set.files()[0]!, 0);
    const startTick = performance.now();
    expect(await flushed).toMatchObject({ pending: 0, dropped: 3 });
    expect(performance.now() - startTick).toBeLessThan(12_000);
  });

  test('loses nothing where the application has all its files open', async () => {
    await using set = await scene({ down: true });
    const earlier = await leave(set, 3);
    await set.ingest.down();
    const client = set.client();
    const ids = put(client, 600, 30_000);
    const full = vi.spyOn(process.getBuiltinModule('node:fs'), 'openSync').mockImplementation(() => {
      throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });
    });
    await set.ingest.up();
    const { delivered, pending } = await client.flush({ timeoutMs: 1000 });
    expect(delivered).toBeGreaterThan(0);
    expect(pending).toBeGreaterThan(0);
    const another = put(client, 1);
    full.mockRestore();
    put(client, 1);
    expect(set.texts()).toContain('"id"');
    await client.flush({ timeoutMs: 15_000 });
    expect(client.stats()).toMatchObject({ captured: 602, delivered: 605, pending: 0, dropped: {} });
    for (const id of [...earlier, ...ids, ...another]) expect(set.ingest.stored.has(id)).toBe(true);
    expect(client.heard.unusable).toEqual([]);
    expect(set.files()).toEqual([]);
  });

  test('holds neither files nor memory for clients that have nothing to send', async () => {
    await using set = await scene({ keepAliveMs: 200 });
    const open = (): number => readdirSync('/dev/fd').length;
    const waiting = (): number =>
      (process as unknown as Record<symbol, { waiting: Set<unknown> }>)[Symbol.for('footlight.exit')]?.waiting
        .size ?? 0;
    const before = open();
    for (let index = 0; index < 40; index += 1) {
      const client = set.client();
      if (index % 2 === 0) put(client, 1);
      if (index % 2 === 0) await client.flush();
    }
    // The server's ends of the connections, and ours, may take a moment to go.
    await expect.poll(open, { timeout: 8000 }).toBeLessThan(before + 20);
    await expect.poll(waiting).toBeLessThan(20);
  });
});
