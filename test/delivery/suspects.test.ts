import { describe, expect, test } from 'vitest';
import { Returned } from '../../src/delivery/returned.ts';
import { event, KEY } from '../support/fault-delivery.ts';
import { virtualIngest, type VirtualIngest } from '../support/virtual-ingest.ts';

const MINUTE_MS = 60_000;

/** An event over which the server breaks, and another that it has taken since. */
async function suspected(ingest: VirtualIngest): Promise<void> {
  ingest.fault = ({ ids }) => (ids.includes('bad') ? { status: 500 } : undefined);
  ingest.delivery.enqueue(event('bad'));
  await ingest.pass(1100);
  ingest.delivery.enqueue(event('good'));
  await ingest.until(() => ingest.stored.has('good'));
  await ingest.pass(2000);
}

describe('what fails by itself', () => {
  test('is tried now and then while the server is down, after a pause that the server asked for', async () => {
    using ingest = virtualIngest();
    await suspected(ingest);
    ingest.fault = () => ({ status: 429, headers: { 'retry-after': '2' } });
    await ingest.pass(MINUTE_MS);
    ingest.fault = () => 'down';
    expect(await ingest.pass(MINUTE_MS)).toBeLessThan(30);
  });

  test('is tried now and then beside a key that is not taken any more', async () => {
    using ingest = virtualIngest();
    await suspected(ingest);
    let asked = 0;
    ingest.fault = ({ key }) => ({ status: key === 'gone' && (asked += 1) > 1 ? 401 : 503 });
    ingest.delivery.enqueue(event('other', 'gone'));
    expect(await ingest.pass(MINUTE_MS)).toBeLessThan(30);
    expect(asked).toBeGreaterThan(1);
  });

  test('makes no flush of a routine wait', async () => {
    using ingest = virtualIngest();
    await suspected(ingest);
    for (let round = 0; round < 5; round += 1) {
      ingest.delivery.enqueue(event(round));
      const began = performance.now();
      let ended = Number.NaN;
      void ingest.delivery.flush({}, true).then(() => (ended = performance.now()));
      await ingest.until(() => !Number.isNaN(ended));
      expect(ended - began).toBeLessThan(100);
      await ingest.pass(30_000);
    }
    expect(ingest.delivery.stats()).toMatchObject({ delivered: 6, pending: 1 });
  });

  test('may be a connection that only it breaks: it is tried now and then, in parts, and its neighbours arrive', async () => {
    using ingest = virtualIngest();
    ingest.fault = ({ ids }) => (ids.includes('bad') ? 'down' : undefined);
    for (let id = 0; id < 50; id += 1) ingest.delivery.enqueue(event(id));
    ingest.delivery.enqueue(event('bad'));
    let requests = 0;
    for (let second = 0; second < 300; second += 1) {
      ingest.delivery.enqueue(event(`later ${second}`));
      const asked = await ingest.pass(1000);
      if (second >= 60) requests += asked;
    }
    void ingest.delivery.flush();
    await ingest.pass(2000);
    expect(ingest.delivery.stats()).toMatchObject({ delivered: 350, pending: 1 });
    expect(requests).toBeLessThan(240 + 60);
  });

  test('may be a key that is not taken, which makes no flush of a routine wait either', async () => {
    using ingest = virtualIngest(100);
    ingest.fault = ({ key }) => (key === 'gone' ? { status: 401 } : undefined);
    ingest.delivery.enqueue(event('other', 'gone'));
    ingest.delivery.enqueue(event('another', 'gone'));
    await ingest.pass(2000);
    const took: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      ingest.delivery.enqueue(event(`more ${round}`, 'gone'));
      ingest.delivery.enqueue(event(round));
      const began = performance.now();
      void ingest.delivery.flush({}, true).then(() => took.push(performance.now() - began));
      await ingest.pass(20);
    }
    await ingest.pass(1000);
    expect(took).toHaveLength(100);
    expect(Math.max(...took)).toBeLessThan(500);
  });

  test('makes no flush wait that nobody can help', async () => {
    using ingest = virtualIngest();
    await suspected(ingest);
    // So often that it is not hurried any more.
    for (let round = 0; round < 20; round += 1) {
      ingest.delivery.enqueue(event(round));
      await ingest.pass(MINUTE_MS);
    }
    const began = performance.now();
    let ended = Number.NaN;
    void ingest.delivery.flush().then(() => (ended = performance.now()));
    await ingest.until(() => !Number.isNaN(ended));
    expect(ended - began).toBeLessThan(1000);
  });

  test('are many events of one key among others, which all arrive within two minutes', async () => {
    using ingest = virtualIngest();
    ingest.fault = ({ ids }) => (ids.some((id) => Number(id) % 10 === 0) ? { status: 500 } : undefined);
    for (let id = 1; id <= 300; id += 1) {
      ingest.delivery.enqueue(event(id));
      if (id % 30 === 0) await ingest.pass(1100);
    }
    await ingest.pass(2 * MINUTE_MS);
    expect(ingest.delivery.stats()).toMatchObject({ delivered: 270, pending: 30, dropped: {} });
  });

  test('are all events of one key, which never keep those of another waiting for long', async () => {
    using ingest = virtualIngest(50);
    ingest.fault = ({ key }) => (key === 'broken' ? { status: 500 } : undefined);
    for (let id = 0; id < 600; id += 1) {
      ingest.delivery.enqueue(event(`broken ${id}`, 'broken'));
      if (id % 20 === 19) await ingest.pass(60);
    }
    for (let second = 0; second < 120; second += 1) {
      ingest.delivery.enqueue(event(second));
      await ingest.pass(1000);
      // The longest pause is of 15 s, behind which the other key may have its turn first.
      if (second >= 32) expect(ingest.stored.has(`${second - 32}`)).toBe(true);
    }
  });
});

describe('an outage that is interrupted for a moment', () => {
  test.each([['down'], [{ status: 500 }]] as const)(
    'is left alone when it goes on, and over two minutes after its end (%j)',
    async (failure) => {
      using ingest = virtualIngest();
      ingest.fault = () => failure;
      for (let id = 0; id < 100; id += 1) {
        ingest.delivery.enqueue(event(id));
        if (id % 10 === 9) await ingest.pass(1100);
      }
      let taken = 0;
      ingest.fault = () => ((taken += 1) > 1 ? failure : undefined);
      await ingest.until(() => ingest.stored.size > 0);
      // Less than five a second at any time, and far less where it lasts.
      for (let minute = 0; minute < 15; minute += 1)
        expect(await ingest.pass(MINUTE_MS)).toBeLessThan(minute < 5 ? 300 : 100);
      ingest.fault = () => undefined;
      ingest.delivery.enqueue(event('new'));
      await ingest.pass(2 * MINUTE_MS);
      expect(ingest.delivery.stats()).toMatchObject({ delivered: 101, pending: 0, dropped: {} });
    },
  );
});

describe('a proxy that refuses all of one thing', () => {
  test('costs few events where something else is taken, and nothing that waits', async () => {
    using ingest = virtualIngest();
    ingest.fault = ({ path }) => (path.endsWith('/v1/events') ? { status: 400, html: true } : undefined);
    for (let id = 0; id < 200; id += 1) ingest.delivery.enqueue(event(id));
    for (let round = 0; round < 5; round += 1) {
      const item = { id: `f${round}`, json: `{"id":"f${round}"}`, apiKey: KEY };
      void ingest.delivery.sendFeedback(item).catch(() => undefined);
      await ingest.pass(MINUTE_MS);
    }
    ingest.fault = () => undefined;
    await ingest.pass(2 * MINUTE_MS);
    const { delivered, pending } = ingest.delivery.stats();
    expect(pending).toBe(0);
    expect(delivered).toBeGreaterThanOrEqual(195);
  });

  test('is one key of two: it is asked once or twice a minute', async () => {
    using ingest = virtualIngest();
    ingest.fault = ({ key }) => (key === 'refused' ? { status: 422 } : undefined);
    for (let id = 0; id < 200; id += 1) {
      ingest.delivery.enqueue(event(`refused ${id}`, 'refused'));
      ingest.delivery.enqueue(event(id));
    }
    await ingest.pass(MINUTE_MS);
    expect(ingest.stored.size).toBe(200);
    expect(await ingest.pass(5 * MINUTE_MS)).toBeLessThan(15);
    expect(ingest.delivery.stats().pending).toBeGreaterThanOrEqual(190);
  });
});

describe('what was returned', () => {
  const parcel = (...texts: string[]) => ({
    kind: 'events' as const,
    items: texts.map((json) => ({ id: json, json, apiKey: KEY })),
    failures: 1,
  });

  test('is waited for even where it becomes due while somebody looks for it', async () => {
    const returned = new Returned();
    const since = performance.now();
    returned.add(parcel('{}'));
    while (!returned.take(() => true, false)) await new Promise((resolve) => setTimeout(resolve, 1));
    returned.add({ ...parcel('{}'), failures: 0 });
    // What was due before is no reason to come back.
    expect(returned.waitMs(since)).toBeUndefined();
    const before = performance.now();
    returned.add(parcel('{}'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(returned.waitMs(before)).toBe(1);
  });

  test('makes room by the size of what the memory holds, the last due first', () => {
    const returned = new Returned();
    returned.add({ ...parcel('x'.repeat(100)), failures: 0 });
    returned.add(parcel('y'.repeat(100)));
    expect(returned.shrink(10, 250)).toEqual([]);
    expect(returned.shrink(10, 150)).toMatchObject([{ items: [{ json: 'y'.repeat(100) }] }]);
    expect([returned.items, returned.length]).toEqual([1, 1]);
  });
});
