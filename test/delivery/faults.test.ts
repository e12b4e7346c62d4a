import { afterEach, describe, expect, test } from 'vitest';
import { basename } from 'node:path';
import { readdirSync } from 'node:fs';
import type { AppOptions } from './fault-app.ts';
import {
  every,
  failWith,
  FaultIngest,
  first,
  hang,
  limitWire,
  loseAnswer,
  refuseBatchesWith,
  reject,
  resetMidBody,
  slow,
  type Exchange,
} from '../support/fault-ingest.ts';
import { pause, runApp, startApp, temporary, type AppEnd } from '../support/fault-run.ts';

/** Calls that each application makes, in about a second and a half. */
const CALLS = 200;
/** What 2.2 s may come to on a busy machine. */
const EXIT_MS = 3500;
/** Says what was measured, with `FAULT_FIGURES=1`. */
const FIGURES = process.env.FAULT_FIGURES === '1';

interface Scene extends AsyncDisposable {
  readonly ingest: FaultIngest;
  /** The options that all starts of the application share. */
  readonly app: AppOptions;
}

async function scene(
  fault?: Parameters<typeof FaultIngest.start>[0],
  options?: Parameters<typeof FaultIngest.start>[1],
): Promise<Scene> {
  const ingest = await FaultIngest.start(fault, options);
  const directory = temporary();
  return {
    ingest,
    app: { baseURL: ingest.url, calls: CALLS, cache: directory.path },
    [Symbol.asyncDispose]: async () => {
      await ingest.down();
      directory[Symbol.dispose]();
    },
  };
}

/** What holds however badly delivery goes: the application does not notice. */
function unharmed(end: AppEnd, crashes = 0): void {
  expect(end.report?.failed).toBe(0);
  expect(end.crashes).toHaveLength(crashes);
  expect(end.ours.length, end.stderr).toBeLessThanOrEqual(3);
  expect(end.stderr).not.toMatch(/fl_sk_|sk-provider/u);
}

/** An end of its own accord. */
function endedWell(end: AppEnd): void {
  unharmed(end);
  expect({ code: end.code, signal: end.signal, stderr: end.stderr }).toMatchObject({ code: 0, signal: null });
  expect(end.exitMs).toBeLessThan(EXIT_MS);
}

/** A healthy start that makes no call of its own, after which everything is stored. */
async function restart({ ingest, app }: Scene): Promise<void> {
  ingest.fault = undefined;
  await ingest.up();
  endedWell(await runApp({ ...app, calls: 0 }));
  expect(ingest.count).toBe(CALLS);
}

const measured: string[] = [];
function measure(task: { name: string }, end: AppEnd, { ingest }: Scene): void {
  measured.push(
    `${task.name}: stored ${ingest.count}, duplicates on the wire ${ingest.duplicates}, exit ${end.exitMs} ms`,
  );
}
afterEach(() => {
  // eslint-disable-next-line no-console -- asked for.
  if (FIGURES) for (const line of measured.splice(0)) console.log(line);
});

describe.concurrent('an application that ends by itself', () => {
  test('delivers everything', async ({ task }) => {
    await using set = await scene();
    const end = await runApp(set.app);
    measure(task, end, set);
    endedWell(end);
    expect(end.ours).toEqual([]);
    expect([set.ingest.count, set.ingest.duplicates]).toEqual([CALLS, 0]);
    expect(end.report?.stats).toEqual({ captured: CALLS, delivered: CALLS, pending: 0, dropped: {} });
  });

  test('delivers everything with a flush, and leaves no file behind', async () => {
    await using set = await scene();
    using directory = temporary();
    const end = await runApp({
      ...set.app,
      ending: 'flush',
      spool: { directory: `${directory.path}/spool` },
    });
    endedWell(end);
    expect(end.report?.stats).toMatchObject({ delivered: CALLS });
    expect(
      readdirSync(directory.path, { recursive: true }).filter((name) => String(name).endsWith('.spool')),
    ).toEqual([]);
  });

  test('delivers everything when the server starts after it', async ({ task }) => {
    await using set = await scene(undefined, { down: true });
    const app = startApp({ ...set.app, paceMs: 12 });
    await pause(1300);
    await set.ingest.up();
    const end = await app.ended;
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS);
  });

  test('delivers everything when the server is gone for a while', async ({ task }) => {
    await using set = await scene();
    const app = startApp({ ...set.app, paceMs: 15 });
    await expect.poll(() => set.ingest.count, { timeout: 15_000 }).toBeGreaterThan(0);
    await set.ingest.down();
    await pause(1000);
    await set.ingest.up();
    const end = await app.ended;
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS);
  });

  test('delivers everything when the server answers 500 for a while', async ({ task }) => {
    await using set = await scene(first(1000, failWith(500)));
    const end = await runApp({ ...set.app, paceMs: 12 });
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS);
  });

  test('keeps quiet for as long as a 429 asks, and delivers everything', async ({ task }) => {
    await using set = await scene(first(300, failWith(429, { 'retry-after': '1' })));
    const end = await runApp({ ...set.app, paceMs: 15 });
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS);
    const refused = set.ingest.seen[0]?.at ?? 0;
    // One may have been on its way when the first was refused.
    const inside = set.ingest.seen.filter(({ at }) => at - refused > 100 && at - refused < 990);
    expect(inside).toEqual([]);
  });

  test('delivers the rest with the next start when it ends within such a pause', async ({ task }) => {
    await using set = await scene(failWith(429, { 'retry-after': '30' }));
    const end = await runApp(set.app);
    measure(task, end, set);
    endedWell(end);
    // One may have been on its way when the first was refused.
    expect(set.ingest.seen.length).toBeLessThanOrEqual(2);
    await restart(set);
  });

  test('is not held by a server that never answers; the next start delivers everything', async ({ task }) => {
    await using set = await scene(hang);
    const end = await runApp(set.app);
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(0);
    await restart(set);
  });

  test('delivers everything when every other answer is cut in the middle', async ({ task }) => {
    await using set = await scene(every(2, resetMidBody));
    const end = await runApp(set.app);
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS);
  });

  test('has nothing stored twice when every third answer is lost', async ({ task }) => {
    await using set = await scene(every(3, loseAnswer));
    const end = await runApp({ ...set.app, paceMs: 12 });
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS);
    expect(end.report?.stats).toEqual({ captured: CALLS, delivered: CALLS, pending: 0, dropped: {} });
  });

  test('is not held by slow answers; the next start delivers everything', async ({ task }) => {
    await using set = await scene(slow(5000));
    const end = await runApp(set.app);
    measure(task, end, set);
    endedWell(end);
    await restart(set);
  });

  test('delivers what is good beside events that a foreign gateway refuses whole batches for', async ({
    task,
  }) => {
    const poison = (event: object): boolean =>
      (event as { promptTemplateName?: string }).promptTemplateName === 'poison';
    await using set = await scene(refuseBatchesWith(poison));
    const end = await runApp({ ...set.app, poisonEvery: 100 });
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS - 2);
    expect(end.report?.stats).toMatchObject({ delivered: CALLS - 2, pending: 0, dropped: { rejected: 2 } });
  });

  test('says at most three things about any number of events that are rejected', async () => {
    await using set = await scene(reject(() => true));
    const end = await runApp({ ...set.app, poisonEvery: 100 });
    expect(end.report?.stats).toMatchObject({ delivered: 0, pending: 0, dropped: { rejected: CALLS } });
    expect(end.ours.length).toBeGreaterThan(0);
    expect(end.ours.length).toBeLessThanOrEqual(3);
  });

  test('delivers what is good beside events that our server rejects', async () => {
    const poison = (event: object): boolean =>
      (event as { promptTemplateName?: string }).promptTemplateName === 'poison';
    await using set = await scene(reject(poison));
    const end = await runApp({ ...set.app, poisonEvery: 100 });
    endedWell(end);
    expect(end.report?.stats).toMatchObject({ delivered: CALLS - 2, pending: 0, dropped: { rejected: 2 } });
    expect(set.ingest.duplicates).toBe(0);
  });

  test('delivers huge events, too, below the limit of the wire', async ({ task }) => {
    await using set = await scene(limitWire(4.5 * 1024 * 1024));
    const largest: number[] = [];
    const limit = set.ingest.fault;
    set.ingest.fault = (exchange: Exchange) => {
      for (const event of exchange.batch?.events ?? []) largest.push(JSON.stringify(event).length);
      return limit?.(exchange) ?? false;
    };
    const end = await runApp({ ...set.app, hugeLength: 8_000_000 });
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS);
    expect(Math.max(...largest)).toBeLessThan(1024 * 1024);
  });

  test('leaves what it could not deliver to the next start', async ({ task }) => {
    await using set = await scene(undefined, { down: true });
    const end = await runApp(set.app);
    measure(task, end, set);
    endedWell(end);
    expect(end.report?.stats).toMatchObject({ captured: CALLS, delivered: 0, pending: CALLS, dropped: {} });
    await restart(set);
    expect(set.ingest.duplicates).toBe(0);
  });

  test('delivers everything after it was frozen and its connections were closed', async ({ task }) => {
    await using set = await scene(undefined, { keepAliveMs: 300 });
    const app = startApp({ ...set.app, paceMs: 15 });
    await expect.poll(() => set.ingest.count, { timeout: 5000 }).toBeGreaterThan(0);
    app.child.kill('SIGSTOP');
    await pause(2000);
    app.child.kill('SIGCONT');
    const end = await app.ended;
    measure(task, end, set);
    endedWell(end);
    expect(set.ingest.count).toBe(CALLS);
    expect(end.ours).toEqual([]);
  });
});

describe.concurrent('an application that is ended', () => {
  test('process.exit: what was not sent yet is sent by the next start', async () => {
    await using set = await scene();
    const end = await runApp({ ...set.app, ending: 'exit' });
    unharmed(end);
    expect(end.code).toBe(3);
    expect(end.exitMs).toBeLessThan(1000);
    await restart(set);
  });

  test.for(['SIGTERM', 'SIGINT'] as const)(
    '%s: sends everything, and dies of the signal',
    async (signal, { expect }) => {
      await using set = await scene();
      const app = startApp({ ...set.app, ending: 'wait' });
      await app.called;
      app.child.kill(signal);
      const end = await app.ended;
      unharmed(end);
      expect([end.code, end.signal]).toEqual([null, signal]);
      expect(end.exitMs).toBeLessThan(EXIT_MS);
      expect(set.ingest.count).toBe(CALLS);
      expect(set.ingest.duplicates).toBe(0);
    },
  );

  test('SIGTERM to itself is no different', async () => {
    await using set = await scene();
    const end = await runApp({ ...set.app, ending: 'terminate' });
    expect([end.code, end.signal]).toEqual([null, 'SIGTERM']);
    expect(set.ingest.count).toBe(CALLS);
  });

  test('SIGTERM while the server hangs: dies within its time, and the next start sends everything', async () => {
    await using set = await scene(hang);
    const app = startApp({ ...set.app, ending: 'wait' });
    await app.called;
    app.child.kill('SIGTERM');
    const end = await app.ended;
    unharmed(end);
    expect([end.code, end.signal]).toEqual([null, 'SIGTERM']);
    expect(end.exitMs).toBeLessThan(EXIT_MS);
    await restart(set);
  });

  test('a second SIGTERM does not wait', async () => {
    await using set = await scene(hang);
    const app = startApp({ ...set.app, ending: 'wait' });
    await app.called;
    app.child.kill('SIGTERM');
    await pause(200);
    app.child.kill('SIGTERM');
    const end = await app.ended;
    expect(end.signal).toBe('SIGTERM');
    expect(end.exitMs).toBeLessThan(1500);
  });

  test.for(['listen', 'cleanup'] as const)(
    'SIGTERM with a listener of its own (%s) is its own affair',
    async (ending, { expect }) => {
      await using set = await scene();
      const app = startApp({ ...set.app, ending });
      await app.called;
      app.child.kill('SIGTERM');
      const end = await app.ended;
      unharmed(end);
      expect([end.code, end.signal]).toEqual([42, null]);
      await restart(set);
    },
  );

  test('SIGTERM with a library that listens, too, and as politely as we do, ends it', async () => {
    await using set = await scene();
    const app = startApp({ ...set.app, ending: 'polite' });
    await app.called;
    app.child.kill('SIGTERM');
    await Promise.race([app.ended, pause(4000)]);
    app.child.kill('SIGKILL');
    expect(await app.ended).toMatchObject({ code: null, signal: 'SIGTERM' });
    await restart(set);
  });

  test('SIGKILL: the next start sends everything', async () => {
    await using set = await scene();
    const app = startApp({ ...set.app, ending: 'wait' });
    await app.called;
    app.child.kill('SIGKILL');
    const end = await app.ended;
    unharmed(end);
    expect(end.signal).toBe('SIGKILL');
    await restart(set);
  });

  test('SIGKILL after an outage with lost answers: nothing is stored twice', async () => {
    await using set = await scene(every(2, loseAnswer));
    const app = startApp({ ...set.app, ending: 'wait' });
    await app.called;
    app.child.kill('SIGKILL');
    await app.ended;
    await restart(set);
    expect(set.ingest.stored.size).toBe(CALLS);
  });

  test('an uncaught exception: the code and the trace are its own, and the next start sends everything', async () => {
    await using set = await scene();
    const end = await runApp({ ...set.app, ending: 'throw' });
    unharmed(end, 1);
    expect([end.code, end.signal]).toEqual([1, null]);
    expect(end.stderr).toMatch(/Error: the application broke\n\s+at /u);
    expect(end.stderr).toContain(basename('fault-app.ts'));
    await restart(set);
  });
});
