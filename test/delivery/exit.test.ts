import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Client } from '../../src/index.ts';
import { newEventId } from '../../src/delivery/index.ts';
import { deliver, event, KEY, type Heeding } from '../support/fault-delivery.ts';
import { blackHole } from '../support/black-hole.ts';
import { every, failWith, FaultIngest, first, hang, loseAnswer, reject } from '../support/fault-ingest.ts';
import { startIngest } from '../support/ingest.ts';
import { pause, runApp, startApp, temporary } from '../support/fault-run.ts';

function addsUp(delivery: Heeding): void {
  const { captured, delivered, pending, dropped } = delivery.stats();
  const lost = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  expect({ captured, sum: delivered + pending + lost }).toEqual({ captured, sum: captured });
}

/** For root alone, on Linux. */
const canUnshare = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;

describe.concurrent('a process ends', () => {
  test.for([
    ['healthy', undefined, true],
    ['healthy, without a spool', undefined, false],
    ['hang', hang, true],
    ['hang, without a spool', hang, false],
    ['500', failWith(500), true],
    ['404', failWith(404), true],
    ['401', failWith(401), true],
  ] as const)('of its own accord, in time: %s', async ([name, fault, spool], { expect }) => {
    await using ingest = await FaultIngest.start(fault);
    using directory = temporary();
    const end = await runApp({ baseURL: ingest.url, calls: 50, cache: directory.path, spool });
    expect([end.code, end.report?.failed, end.crashes]).toEqual([0, 0, []]);
    expect(end.exitMs).toBeLessThan(name.startsWith('healthy') ? 1000 : 3500);
    expect(end.ours.length).toBeLessThanOrEqual(3);
    const { delivered, pending, dropped } = end.report?.stats ?? { delivered: 0, pending: 0, dropped: {} };
    if (!fault) expect(delivered).toBe(50);
    else if (spool) expect([delivered, pending, dropped]).toEqual([0, 50, {}]);
    // Nothing is lost silently, where there is nowhere to keep it.
    else expect([delivered, pending, dropped]).toEqual([0, 0, { shutdown: 50 }]);
  });

  test('in time where no connection can be made', async () => {
    using hole = await blackHole();
    using directory = temporary();
    // So slow that a connection is being made when the last call is answered.
    const end = await runApp({ baseURL: hole.url, calls: 30, paceMs: 50, cache: directory.path });
    expect([end.code, end.report?.failed]).toEqual([0, 0]);
    expect(end.exitMs).toBeLessThan(3500);
    expect(end.report?.stats).toMatchObject({ pending: 30, dropped: {} });
  });

  test('of its own accord, in time, in the middle of a later attempt to connect', async ({ expect }) => {
    using hole = await blackHole();
    using directory = temporary();
    // The first attempt begins after one second and ends after another and a half.
    const end = await runApp({ baseURL: hole.url, calls: 75, paceMs: 50, cache: directory.path });
    expect(end.exitMs).toBeLessThan(2400);
    expect(end.report?.stats).toMatchObject({ pending: 75, dropped: {} });
  });

  test.skipIf(!canUnshare)(
    'by no signal where it is the first of a container: it goes on delivering',
    async () => {
      await using ingest = await FaultIngest.start(undefined, { down: true });
      using directory = temporary();
      const app = startApp(
        { baseURL: ingest.url, calls: 10, ending: 'terminate', cache: directory.path },
        { shell: 'exec unshare --pid --fork --kill-child "$0" "$@"' },
      );
      await app.called;
      await pause(2500);
      await ingest.up();
      await expect.poll(() => ingest.count, { timeout: 20_000 }).toBe(10);
      app.child.kill('SIGKILL');
      await app.ended;
    },
  );

  test('although a client was made that never did anything', async () => {
    await using ingest = await FaultIngest.start(hang);
    using directory = temporary();
    const end = await runApp({ baseURL: ingest.url, calls: 0, cache: directory.path });
    expect(end).toMatchObject({ code: 0, stderr: '' });
    expect(end.exitMs).toBeLessThan(1000);
    expect(ingest.seen).toEqual([]);
  });

  test.for([
    ['flush', true],
    ['flush', false],
    ['shutdown', true],
    ['shutdown', false],
  ] as const)(
    'after a %s at top level with a dead server (spool: %s)',
    async ([ending, spool], { expect }) => {
      await using ingest = await FaultIngest.start(hang);
      using directory = temporary();
      const app = { baseURL: ingest.url, calls: 20, cache: directory.path, spool };
      const end = await runApp({ ...app, ending, timeoutMs: 500 });
      // 13 is what Node says of a promise that nothing settles. What is lost is said, once.
      const said = spool
        ? ''
        : expect.stringMatching(/^\[footlight\] An event was lost \(shutdown\)\.[^\n]*\n$/u);
      expect([end.code, end.stderr]).toEqual([0, said]);
      expect(end.exitMs).toBeGreaterThan(400);
      expect(end.exitMs).toBeLessThan(4000);
    },
  );

  test.for([true, false])(
    'after feedback at top level with a dead server (spool: %s)',
    async (spool, { expect }) => {
      await using ingest = await FaultIngest.start(hang);
      using directory = temporary();
      const app = { baseURL: ingest.url, calls: 1, cache: directory.path, spool };
      const end = await runApp({ ...app, ending: 'feedback' });
      // With a spool it will be delivered; without, the application hears that it was lost.
      if (spool) expect([end.code, end.stderr]).toEqual([0, '']);
      else
        expect([end.code, end.stderr]).toEqual([
          1,
          expect.stringMatching(/IngestError.*could not be delivered/u),
        ]);
      expect(end.exitMs).toBeLessThan(5500);
      if (!spool) return;
      ingest.fault = undefined;
      await runApp({ ...app, calls: 0 });
      expect(ingest.feedback.size).toBe(1);
    },
  );

  test('by process.exit in the middle of a stream, which the next start records as far as it came', async ({
    expect,
  }) => {
    using home = temporary();
    await using ingest = await startIngest();
    const spool = { directory: join(home.path, 'spool') };
    const footlight = { apiKey: 'fl_sk_x', baseURL: ingest.url, spool, promptTemplateName: 'p' };
    const program = `
      import { OpenAI } from 'footlight';
      const chunk = JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content: 'half' }, finish_reason: null }] });
      const body = new ReadableStream({ start: (to) => to.enqueue(new TextEncoder().encode('data: ' + chunk + '\\n\\n')) });
      const fetch = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
      const client = new OpenAI({ apiKey: 'x', fetch, footlight: ${JSON.stringify(footlight)} });
      for await (const _ of await client.chat.completions.create({ model: 'm', messages: [], stream: true }))
        process.exit(5);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([5, null]);
    expect(ingest.events()).toEqual([]);
    await using next = new Client({ apiKey: 'x', footlight });
    await next.flush();
    expect(ingest.events()).toMatchObject([{ status: 'aborted', choices: [{ content: 'half' }] }]);
  });

  test('in time by a signal, however many global objects share the process', async ({ expect }) => {
    await using ingest = await FaultIngest.start(hang);
    const program = `
      const [{ readFileSync }, { createRequire }, vm] = [require('node:fs'), require('node:module'), require('node:vm')];
      const from = require.resolve('footlight');
      for (let copy = 0; copy < 4; copy += 1) {
        const context = vm.createContext({ process, console, URL, Buffer, AbortController, AbortSignal, TextEncoder,
          TextDecoder, performance, setTimeout, clearTimeout, setImmediate, crypto, Response, Headers, fetch, queueMicrotask });
        const modules = new Map();
        const load = (file) => {
          if (modules.has(file)) return modules.get(file).exports;
          const [module, asked] = [{ exports: {} }, createRequire(file)];
          modules.set(file, module);
          vm.compileFunction(readFileSync(file, 'utf8'), ['require', 'module', 'exports'], { parsingContext: context })(
            (name) => (name.startsWith('.') ? load(asked.resolve(name)) : asked(name)), module, module.exports);
          return module.exports;
        };
        const { OpenAI } = load(from);
        const answer = () => Promise.resolve(Response.json({ choices: [] }));
        const footlight = { apiKey: 'fl_sk_x', baseURL: '${ingest.url}', spool: false, promptTemplateName: 'p' };
        new OpenAI({ apiKey: 'x', fetch: answer, footlight }).chat.completions.create({ model: 'm', messages: [] })
          .then(() => copy === 3 && setTimeout(() => process.kill(process.pid, 'SIGTERM'), 100));
      }
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--eval', program], { stdio: 'ignore' });
    const started = performance.now();
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGTERM');
    expect(performance.now() - started).toBeLessThan(6000);
  });

  test('after feedback at top level, which is stored', async () => {
    await using ingest = await FaultIngest.start();
    using directory = temporary();
    const end = await runApp({ baseURL: ingest.url, calls: 1, cache: directory.path, ending: 'feedback' });
    expect([end.code, end.stderr]).toEqual([0, '']);
    expect(ingest.feedback.size).toBe(1);
    expect(end.exitMs).toBeLessThan(1000);
  });
});

describe('a client that is waited for at the end', () => {
  const isWaitedFor = (delivery: unknown): boolean =>
    (process as unknown as Record<symbol, { waiting: Set<unknown> }>)[
      Symbol.for('footlight.exit')
    ]?.waiting.has(delivery) ?? false;

  test('is so as long as a call is under way, although everything else is delivered', async () => {
    await using ingest = await FaultIngest.start();
    const delivery = deliver(ingest);
    delivery.expect();
    delivery.expect();
    delivery.enqueue(event(newEventId()));
    await delivery.flush();
    expect(isWaitedFor(delivery)).toBe(true);
    delivery.enqueue(event(newEventId()));
    await delivery.flush();
    expect(isWaitedFor(delivery)).toBe(false);
  });
});

describe.concurrent('an outage', () => {
  test('is told of in three lines at most, however often somebody flushes', async () => {
    await using ingest = await FaultIngest.start(undefined, { down: true });
    const delivery = deliver(ingest);
    for (let round = 0; round < 10; round += 1) {
      delivery.enqueue(event(newEventId()));
      await delivery.flush({ timeoutMs: 50 });
    }
    await ingest.up();
    await delivery.flush();
    expect(delivery.heard).toMatchObject({ errors: { length: 1 }, recoveries: [1], dropped: [] });
    expect(delivery.stats()).toMatchObject({ delivered: 10, pending: 0 });
  });

  test.for([true, false])('leaves numbers that add up (spool: %s)', async (spool, { expect }) => {
    await using ingest = await FaultIngest.start(first(600, failWith(503)));
    using directory = temporary();
    const delivery = deliver(ingest, { spool: spool ? { directory: `${directory.path}/spool` } : false });
    const ids: string[] = [];
    for (let round = 0; round < 60; round += 1) {
      for (let count = 0; count < 15; count += 1) {
        ids.push(newEventId());
        delivery.enqueue(event(ids.at(-1) as string, KEY, 10_000));
      }
      addsUp(delivery);
      await pause(20);
    }
    ingest.fault = every(3, loseAnswer);
    await delivery.flush({ timeoutMs: 15_000 });
    addsUp(delivery);
    const poison = new Set(ids.slice(0, 3));
    ingest.fault = reject((item) => poison.has((item as { id: string }).id));
    for (const id of poison) delivery.enqueue(event(id));
    await delivery.flush();
    addsUp(delivery);
    expect(delivery.stats()).toEqual({ captured: 903, delivered: 900, pending: 0, dropped: { rejected: 3 } });
    expect(ingest.count).toBe(900);
    await delivery.shutdown();
    delivery.enqueue(event(newEventId()));
    addsUp(delivery);
  });
});

describe.concurrent('feedback', () => {
  const feedback = (id = newEventId()) => ({
    id,
    json: JSON.stringify({ id, feedbackKey: 'some-feedback-key', rating: 1 }),
    apiKey: KEY,
  });

  const client = (url: string, directory: string): Client =>
    new Client({
      apiKey: 'sk-test',
      footlight: { apiKey: KEY, baseURL: url, spool: { directory }, onError: () => undefined },
    });

  test.for([true, false])(
    'is displaced by no number of events, and goes first (spool: %s)',
    async (spool, { expect }) => {
      await using ingest = await FaultIngest.start(undefined, { down: true });
      using directory = temporary();
      const delivery = deliver(ingest, { spool: spool ? { directory: `${directory.path}/spool` } : false });
      const item = feedback();
      void delivery.sendFeedback(item).catch(() => undefined);
      for (let count = 0; count < 20_000; count += 1) delivery.enqueue(event(newEventId(), KEY, 500));
      addsUp(delivery);
      await ingest.up();
      await delivery.flush({ timeoutMs: 15_000 });
      expect(ingest.stored.has(item.id)).toBe(true);
      // What failed last is tried first.
      expect(ingest.seen.findIndex(({ ids }) => ids.includes(item.id))).toBeLessThan(3);
      addsUp(delivery);
      const { delivered, pending, dropped } = delivery.stats();
      expect(pending).toBe(0);
      if (spool) expect([delivered, dropped]).toEqual([20_001, {}]);
      // What was on its way, and what fits into the memory.
      else expect(delivered).toBeGreaterThan(10_000);
      expect(ingest.duplicates).toBe(0);
    },
  );

  test('resolves once it is stored', async () => {
    await using ingest = await FaultIngest.start();
    using directory = temporary();
    await using app = client(ingest.url, `${directory.path}/spool`);
    await app.sendFeedback({ feedbackKey: 'some-feedback-key', rating: 1 });
    expect([...ingest.feedback.values()]).toEqual([expect.objectContaining({ rating: 1 })]);
  });

  test.for([400, 401, 403, 404, 422])(
    'rejects when the server says %i, the second time, too',
    async (status, { expect }) => {
      await using ingest = await FaultIngest.start(failWith(status));
      using directory = temporary();
      const app = client(ingest.url, `${directory.path}/spool`);
      const start = performance.now();
      for (let round = 0; round < 2; round += 1) {
        await expect(app.sendFeedback({ feedbackKey: 'some-feedback-key', rating: 1 })).rejects.toThrow(
          new RegExp(`answered ${status}`, 'u'),
        );
      }
      expect(performance.now() - start).toBeLessThan(3000);
      await app.shutdown({ timeoutMs: 0 });
    },
  );

  test('is not blamed for the key of somebody else', async () => {
    await using ingest = await FaultIngest.start();
    ingest.fault = (exchange) =>
      exchange.headers.authorization !== `Bearer ${KEY}` && failWith(401)(exchange);
    const delivery = deliver(ingest);
    delivery.enqueue(event(newEventId(), 'fl_sk_gone'));
    const [sent] = await Promise.all([delivery.sendFeedback(feedback()), delivery.flush()]);
    expect(sent).toBeUndefined();
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test('resolves after about 5 s when the server is down, and is delivered when it is up', async () => {
    await using ingest = await FaultIngest.start(undefined, { down: true });
    using directory = temporary();
    const app = client(ingest.url, `${directory.path}/spool`);
    const start = performance.now();
    await app.sendFeedback({ feedbackKey: 'some-feedback-key', rating: 1 });
    expect(performance.now() - start).toBeGreaterThan(4500);
    expect(performance.now() - start).toBeLessThan(8000);
    await ingest.up();
    expect(await app.flush()).toMatchObject({ delivered: 1, pending: 0 });
    expect(ingest.feedback.size).toBe(1);
  });
});
