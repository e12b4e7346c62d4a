import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newEventId } from '../../src/delivery/index.ts';
import { deliver, event, type Heeding } from '../support/fault-delivery.ts';
import { FaultIngest } from '../support/fault-ingest.ts';
import { temporary } from '../support/fault-run.ts';

afterEach(() => void vi.restoreAllMocks());

/** Lets `ms` pass on the clock that measures pauses, and on no other. */
function clock(): (ms: number) => void {
  const now = performance.now.bind(performance);
  let ahead = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  return (ms) => void (ahead += ms);
}

interface Stage extends AsyncDisposable {
  readonly ingest: FaultIngest;
  readonly client: Heeding;
  /** Takes the disk away, or gives it back. */
  readonly disk: (usable: boolean) => void;
  /** Puts so many events in, of so many characters each. */
  readonly put: (count: number, length?: number) => void;
  /** How many events are on the disk. */
  readonly onDisk: () => number;
}

async function stage(): Promise<Stage> {
  const ingest = await FaultIngest.start(undefined, { down: true });
  const home = temporary();
  const directory = join(home.path, 'spool');
  const disk = (usable: boolean): void => {
    rmSync(directory, { recursive: true, force: true });
    if (usable) mkdirSync(directory);
    else writeFileSync(directory, 'not a directory');
  };
  disk(false);
  const client = deliver(ingest, { spool: { directory } });
  return {
    ingest,
    client,
    disk,
    put: (count, length = 0) => {
      for (let index = 0; index < count; index += 1) client.enqueue(event(newEventId(), undefined, length));
    },
    onDisk: () =>
      readdirSync(directory)
        .map((name) => readFileSync(join(directory, name), 'utf8').split('\n').length - 1)
        .reduce((sum, count) => sum + count, 0),
    [Symbol.asyncDispose]: async () => {
      await client.shutdown({ timeoutMs: 0 });
      await ingest.down();
      home[Symbol.dispose]();
    },
  };
}

describe('a disk that takes nothing', () => {
  test('is tried again a minute later, and both are told of once', async () => {
    const pass = clock();
    await using set = await stage();
    set.put(2);
    pass(59_000);
    set.disk(true);
    set.put(1);
    expect(set.onDisk()).toBe(0);
    pass(2000);
    set.put(3);
    expect(set.onDisk()).toBe(3);
    expect(set.client.heard.unusable).toHaveLength(1);
    expect(set.client.heard.usable).toHaveLength(1);
  });

  test('is told of once, however often it is tried', async () => {
    const pass = clock();
    await using set = await stage();
    for (let minute = 0; minute < 5; minute += 1) {
      set.put(1);
      pass(61_000);
    }
    expect(set.client.heard.unusable).toHaveLength(1);
    expect(set.client.heard.usable).toHaveLength(0);
  });

  test('is given what waited in memory, once that is too much for it', async () => {
    const pass = clock();
    await using set = await stage();
    set.put(20, 1_000_000);
    pass(61_000);
    set.disk(true);
    set.put(1);
    expect(set.client.stats()).toMatchObject({ pending: 21, dropped: {} });
    expect(set.onDisk()).toBeGreaterThan(1);
  });

  test('is given what waited in memory at the shutdown', async () => {
    const pass = clock();
    await using set = await stage();
    set.put(5);
    pass(61_000);
    set.disk(true);
    expect(await set.client.shutdown({ timeoutMs: 0 })).toMatchObject({ pending: 5, dropped: 0 });
    expect(set.onDisk()).toBe(5);
  });
});
