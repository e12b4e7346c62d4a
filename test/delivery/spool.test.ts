import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, test, vi } from 'vitest';
import { newEventId } from '../../src/delivery/index.ts';
import { deliver, event, KEY, type Heeding } from '../support/fault-delivery.ts';
import { failWith, FaultIngest, hang, onlyKey } from '../support/fault-ingest.ts';
import { pause, runApp, startApp, temporary } from '../support/fault-run.ts';
import type { AppReport } from './fault-app.ts';

const isRoot = process.getuid?.() === 0;

interface Scene extends AsyncDisposable {
  readonly ingest: FaultIngest;
  readonly directory: string;
  /** A client whose events wait in the directory. */
  client(options?: object, spool?: object): Heeding;
  /** The segments in the directory. */
  files(): string[];
  /** Their names and texts. */
  texts(): string;
}

async function scene(options?: Parameters<typeof FaultIngest.start>[1]): Promise<Scene> {
  const ingest = await FaultIngest.start(undefined, options);
  const home = temporary();
  const directory = join(home.path, 'spool');
  const clients: Heeding[] = [];
  const files = (): string[] => {
    if (!existsSync(directory)) return [];
    return readdirSync(directory).map((name) => join(directory, name));
  };
  return {
    ingest,
    directory,
    client: (more = {}, spool = {}) => {
      const client = deliver(ingest, { spool: { directory, ...spool }, ...more });
      clients.push(client);
      return client;
    },
    files,
    texts: () =>
      files()
        .map((path) => `${path} ${readFileSync(path, 'latin1')}`)
        .join('\n'),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clients.map((client) => client.shutdown({ timeoutMs: 0 })));
      await ingest.down();
      home[Symbol.dispose]();
    },
  };
}

/** Puts so many events in; gives their ids. */
function put(delivery: Heeding, count: number, length = 0, apiKey = KEY): string[] {
  return Array.from({ length: count }, () => {
    const id = newEventId();
    delivery.enqueue(event(id, apiKey, length));
    return id;
  });
}

/** Events that a process has left which is not there any more. */
async function leave(set: Scene, count: number, apiKey = KEY): Promise<string[]> {
  await set.ingest.down();
  const client = set.client();
  const ids = put(client, count, 0, apiKey);
  expect(await client.shutdown({ timeoutMs: 0 })).toMatchObject({ dropped: 0 });
  await set.ingest.up();
  return ids;
}

function addsUp(delivery: Heeding): void {
  const { captured, delivered, pending, dropped } = delivery.stats();
  const lost = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  expect({ captured, sum: delivered + pending + lost }).toEqual({ captured, sum: captured });
}

describe('the spool keeps to itself', () => {
  test('in a directory and files that nobody else can read', async () => {
    await using set = await scene({ down: true });
    put(set.client(), 3);
    expect(set.files()).toHaveLength(1);
    expect(statSync(set.directory).mode & 0o777).toBe(0o700);
    for (const path of set.files()) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('also where the directory was open before', async () => {
    await using set = await scene({ down: true });
    mkdirSync(set.directory, { mode: 0o755 });
    put(set.client(), 1);
    expect(statSync(set.directory).mode & 0o777).toBe(0o700);
  });

  test('with no key in any byte of it', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    put(client, 3);
    put(client, 3, 0, 'fl_sk_another_project');
    await client.shutdown({ timeoutMs: 0 });
    expect(set.files()).toHaveLength(1);
    expect(set.texts()).not.toMatch(/fl_sk_/u);
  });

  test('writes through no link, and reads through none', async () => {
    await using set = await scene();
    const [left] = await leave(set, 1);
    const real = `${set.directory}-real`;
    renameSync(set.directory, real);
    symlinkSync(real, set.directory);
    const client = set.client();
    await client.flush();
    const [id] = put(client, 1);
    await client.flush();
    expect(client.heard.unusable).toEqual([expect.stringMatching(/link/u)]);
    expect([set.ingest.stored.has(id as string), set.ingest.stored.has(left as string)]).toEqual([
      true,
      false,
    ]);
    expect(readdirSync(real)).toHaveLength(1);
  });

  test('follows no link that pretends to be a segment', async () => {
    await using set = await scene();
    await leave(set, 1);
    const [segment] = set.files() as [string];
    const elsewhere = `${set.directory}-elsewhere`;
    renameSync(segment, elsewhere);
    symlinkSync(elsewhere, segment);
    const client = set.client();
    expect(await client.flush()).toMatchObject({ delivered: 0, dropped: 0 });
    expect(lstatSync(segment).isSymbolicLink()).toBe(true);
    expect(statSync(elsewhere).size).toBeGreaterThan(0);
  });

  test('removes no directory that was there before it', async () => {
    await using set = await scene();
    mkdirSync(set.directory);
    const client = set.client();
    put(client, 1);
    await client.shutdown();
    expect(set.files()).toEqual([]);
    expect(existsSync(set.directory)).toBe(true);
  });
});

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

  test('removes a dead segment with nothing in it', async () => {
    await using set = await scene();
    await leave(set, 1);
    truncateSync(set.files()[0] as string, 0);
    const client = set.client();
    expect(await client.flush()).toEqual({ delivered: 0, pending: 0, dropped: 0 });
    expect(set.files()).toEqual([]);
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
      (globalThis as unknown as Record<symbol, { waiting: Set<unknown> }>)[Symbol.for('footlight.exit')]
        ?.waiting.size ?? 0;
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
      const app = new URL('fault-app.ts', import.meta.url).pathname;
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
        const thread = new Worker(new URL('fault-app.ts', import.meta.url), {
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

// Its timers are not real, so nothing else may run beside it.
describe('a process that runs for long', () => {
  test('sends what another has left in the meantime', async () => {
    await using set = await scene();
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    });
    try {
      const stored = new Set<string>();
      const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
        const { events } = JSON.parse(String(init?.body)) as { events: { id: string }[] };
        for (const { id } of events) stored.add(id);
        return Response.json({ results: events.map(({ id }) => ({ id, status: 'stored' })) });
      };
      const client = set.client({ fetch });
      await vi.advanceTimersByTimeAsync(1000);
      const dead = set.client({ fetch: () => new Promise<Response>(() => undefined) });
      const [left] = put(dead, 1);
      await Promise.all([dead.shutdown({ timeoutMs: 0 }), vi.advanceTimersByTimeAsync(1)]);
      await vi.advanceTimersByTimeAsync(60_000);
      put(client, 1);
      await vi.advanceTimersByTimeAsync(2000);
      expect(stored.has(left as string)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('keys', () => {
  test('events of a call with a key of its own are read back with that key and no other', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const theirs = new Set(put(client, 300, 15_000, 'fl_sk_theirs'));
    const ours = new Set(put(client, 300, 15_000));
    await set.ingest.up();
    await client.flush({ timeoutMs: 15_000 });
    expect(set.ingest.count).toBe(600);
    for (const { key, ids } of set.ingest.seen) {
      for (const id of ids) expect((key === KEY ? ours : theirs).has(id)).toBe(true);
    }
  });

  test('a later process sends them once it knows the key', async () => {
    await using set = await scene();
    const theirs = await leave(set, 5, 'fl_sk_theirs');
    const ours = await leave(set, 5);
    const client = set.client();
    expect(await client.flush()).toEqual({ delivered: 5, pending: 0, dropped: 0 });
    expect([...set.ingest.stored.keys()].toSorted()).toEqual(ours.toSorted());
    const more = put(client, 1, 0, 'fl_sk_theirs');
    expect(await client.flush()).toEqual({ delivered: 11, pending: 0, dropped: 0 });
    const sent = set.ingest.seen.filter(({ key }) => key === 'fl_sk_theirs').flatMap(({ ids }) => ids);
    expect(sent.toSorted()).toEqual([...theirs, ...more].toSorted());
    expect(set.files()).toEqual([]);
  });

  test('a key that is not taken holds up nobody else, on disk neither', async () => {
    await using set = await scene({ down: true });
    const client = set.client();
    const gone = put(client, 300, 15_000, 'fl_sk_gone');
    put(client, 300, 15_000);
    set.ingest.fault = onlyKey((key) => key === KEY);
    await set.ingest.up();
    await client.flush({ timeoutMs: 10_000 });
    expect(client.stats()).toMatchObject({ delivered: 300, pending: 300, dropped: {} });
    expect(gone.some((id) => set.ingest.stored.has(id))).toBe(false);
  });

  test.each([
    ['that all fit on the disk', 64],
    ['of which most make room for others', 4],
  ])('holds no file open for each of a few events that wait for their key, %s', async (_, megabytes) => {
    await using set = await scene();
    set.ingest.fault = onlyKey((key) => key === KEY);
    const client = set.client({}, { maxBytes: megabytes * 1024 * 1024 });
    const open = (): number => readdirSync('/dev/fd').length;
    const before = open();
    for (let round = 0; round < 24; round += 1) {
      put(client, 1, 100, 'fl_sk_gone');
      put(client, 70, 15_000);
      await client.flush({ timeoutMs: 10_000 });
    }
    expect(set.files().length > 20).toBe(megabytes > 24);
    expect(open() - before).toBeLessThan(10);
    expect(client.stats()).toMatchObject({ delivered: 24 * 70, pending: 24, dropped: {} });
    set.ingest.fault = undefined;
    await client.flush({ timeoutMs: 10_000 });
    expect(client.stats()).toMatchObject({ delivered: 24 * 71, pending: 0, dropped: {} });
    expect(set.ingest.count).toBe(24 * 71);
    expect(set.files()).toEqual([]);
  });
});
