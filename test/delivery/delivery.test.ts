import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { isEventId } from '../../src/delivery/index.ts';
import { EventQueue } from '../../src/delivery/event-queue.ts';
import { deliver, event, KEY } from '../support/fault-delivery.ts';
import { pause } from '../support/fault-run.ts';
import { json } from '../support/http-server.ts';
import { startIngest, type TestIngest } from '../support/ingest.ts';

const ids = (ingest: TestIngest): string[] => ingest.events().map(({ id }) => id);

describe('delivery', () => {
  test('sends what waits in one batch, with the sender, the time and the key in the header', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    for (let id = 0; id < 5; id += 1) delivery.enqueue(event(id));
    expect(await delivery.flush()).toEqual({ delivered: 5, pending: 0, dropped: 0 });
    expect(ingest.requests).toHaveLength(1);
    const { path, headers, body } = ingest.requests[0]!;
    expect(path).toBe('/v1/events');
    expect(headers.authorization).toBe('Bearer fl_sk_test');
    expect(body).not.toContain('fl_sk_test');
    expect(JSON.parse(body)).toMatchObject({
      sdk: 'footlight-js/test',
      dropped: {},
      events: [{ id: '0' }, {}, {}, {}, {}],
    });
  });

  test('sends a full batch at once, without a flush', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    for (let id = 0; id < 400; id += 1) delivery.enqueue(event(id));
    await expect.poll(() => ingest.events().length, { timeout: 900 }).toBe(400);
  });

  test('sends at once what is too large together to wait', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    for (let id = 0; id < 8; id += 1) delivery.enqueue(event(id, KEY, 100_000));
    await expect.poll(() => ingest.events().length, { timeout: 900 }).toBe(8);
  });

  test('sends a backlog in requests of 400 events, and two of them at a time', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    for (let id = 0; id < 1000; id += 1) delivery.enqueue(event(id));
    await delivery.flush();
    const sizes = ingest.requests.map(({ body }) => JSON.parse(body).events.length);
    expect(sizes.toSorted((left, right) => left - right)).toEqual([200, 400, 400]);
  });

  test('sends a lone event within about a second', async () => {
    await using ingest = await startIngest();
    deliver(ingest).enqueue(event(1));
    await expect.poll(() => ingest.events().length, { timeout: 5000 }).toBe(1);
  });

  test('keeps batches of different projects apart', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    delivery.enqueue(event(1, 'fl_sk_a'));
    delivery.enqueue(event(2, 'fl_sk_b'));
    delivery.enqueue(event(3, 'fl_sk_b'));
    await delivery.flush();
    const batches = ingest.requests.map(
      ({ headers, body }) => `${headers.authorization}: ${JSON.parse(body).events.length}`,
    );
    // Two requests may be on their way at once, and arrive in either order.
    expect(batches.toSorted()).toEqual(['Bearer fl_sk_a: 1', 'Bearer fl_sk_b: 2']);
  });

  test.each([408, 425, 429, 500, 503])('sends again after a %i', async (status) => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index > 0) return false;
      json(response, {}, status, { 'retry-after': '0' });
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toEqual({ delivered: 1, pending: 0, dropped: 0 });
  });

  test('sends again after a connection that broke', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) response.destroy();
      return index === 0;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toMatchObject({ delivered: 1 });
    expect(delivery.heard.errors.join()).toMatch(/could not be reached/u);
  });

  test('waits as long as Retry-After asks', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) json(response, {}, 429, { 'retry-after': '1' });
      return index === 0;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    const start = performance.now();
    await delivery.flush();
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  test('keeps what a key cannot send, says so once, and sends it when the key is taken', async () => {
    let known = false;
    await using ingest = await startIngest((_request, response) => {
      if (!known)
        json(response, { error: { code: 'invalid_api_key', message: 'This key is not known.' } }, 401);
      return !known;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 1, dropped: 0 });
    delivery.enqueue(event(2));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 2, dropped: 0 });
    expect(delivery.heard.errors).toEqual([expect.stringMatching(/answered 401: This key is not known/u)]);
    known = true;
    expect(await delivery.flush()).toEqual({ delivered: 2, pending: 0, dropped: 0 });
    expect(delivery.heard).toMatchObject({ dropped: [], errors: { length: 1 } });
  });

  test('lets one key wait while another is taken, within one flush', async () => {
    await using ingest = await startIngest(({ headers }, response, index) => {
      if (headers.authorization === 'Bearer fl_sk_gone') json(response, {}, 401);
      // The other needs a second attempt.
      else if (index < 2) json(response, {}, 500);
      else return false;
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1, 'fl_sk_gone'));
    delivery.enqueue(event(2, 'fl_sk_good'));
    expect(await delivery.flush()).toEqual({ delivered: 1, pending: 1, dropped: 0 });
    expect(ids(ingest)).toEqual(['2']);
  });

  test('counts an event that the server rejects, and delivers its neighbours', async () => {
    await using ingest = await startIngest((_request, response) => {
      const results = [
        { id: '1', status: 'stored' },
        { id: '2', status: 'rejected', reason: 'too odd' },
        { id: '3', status: 'duplicate' },
      ];
      json(response, { results });
      return true;
    });
    const delivery = deliver(ingest);
    for (const id of [1, 2, 3]) delivery.enqueue(event(id));
    expect(await delivery.flush()).toEqual({ delivered: 2, pending: 0, dropped: 1 });
    expect(delivery.heard).toMatchObject({
      dropped: ['2 rejected'],
      errors: [expect.stringMatching(/rejected event 2: too odd/u)],
    });
  });

  test('tells the server what was lost so far, and who says so', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) json(response, {}, 400);
      return index === 0;
    });
    const delivery = deliver(ingest);
    for (const id of [1, 2, 3]) {
      delivery.enqueue(event(id));
      await delivery.flush();
    }
    const batches = ingest.requests.map(({ body }) => JSON.parse(body));
    expect(batches.map(({ dropped }) => dropped)).toEqual([{}, { rejected: 1 }, { rejected: 1 }]);
    expect(new Set(batches.map(({ senderId }) => senderId)).size).toBe(1);
    expect(isEventId(batches[0].senderId)).toBe(true);
  });

  test('does not take the answer of some other server for an acknowledgement', async () => {
    let ours = false;
    await using ingest = await startIngest((_request, response) => {
      if (!ours) response.end('<html>welcome</html>');
      return !ours;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 1, dropped: 0 });
    expect(delivery.heard.errors).toEqual([expect.stringMatching(/not as a Footlight server does/u)]);
    ours = true;
    expect(await delivery.flush()).toEqual({ delivered: 1, pending: 0, dropped: 0 });
    expect(delivery.heard.recoveries).toEqual([1]);
  });

  test('takes no answer for an acknowledgement that says nothing of one event', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) json(response, { results: [{ id: '1', status: 'stored' }, null] });
      return index === 0;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    delivery.enqueue(event(2));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 2, dropped: 0 });
    expect(await delivery.flush()).toEqual({ delivered: 2, pending: 0, dropped: 0 });
  });

  test('does not follow a redirect, which would carry the key away', async () => {
    await using other = await startIngest();
    await using ingest = await startIngest((_request, response) => {
      response.writeHead(307, { location: `${other.url}/v1/events` }).end();
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    await delivery.flush();
    expect(other.requests).toEqual([]);
  });

  test('ends a flush at its time limit when the server never answers', async () => {
    await using ingest = await startIngest(() => new Promise(() => undefined));
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush({ timeoutMs: 50 })).toEqual({ delivered: 0, pending: 1, dropped: 0 });
    expect(await delivery.shutdown({ timeoutMs: 50 })).toEqual({ delivered: 0, pending: 0, dropped: 1 });
    expect(delivery.heard.dropped).toEqual(['1 shutdown']);
  });

  test('counts events that come after its shutdown, and can be shut down twice', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    await Promise.all([delivery.shutdown(), delivery.shutdown()]);
    delivery.enqueue(event(2));
    expect(delivery.stats()).toEqual({ captured: 2, delivered: 1, pending: 0, dropped: { shutdown: 1 } });
    expect(ids(ingest)).toEqual(['1']);
  });
});

describe('after an outage', () => {
  test('a flush without a time limit waits for everything', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index < 2) json(response, {}, 500);
      return index < 2;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush({ timeoutMs: Number.POSITIVE_INFINITY })).toMatchObject({ delivered: 1 });
  });

  test.each([402, 405, 407, 409, 415, 451])('a %i stops the sending, and loses nothing', async (status) => {
    await using ingest = await startIngest((_request, response) => {
      json(response, {}, status);
      return true;
    });
    const delivery = deliver(ingest);
    for (let id = 0; id < 20; id += 1) delivery.enqueue(event(id));
    expect(await delivery.flush({ timeoutMs: 2000 })).toEqual({ delivered: 0, pending: 20, dropped: 0 });
    expect(ingest.requests.length).toBeLessThan(3);
    expect(delivery.heard.errors).toHaveLength(1);
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test('an error never says the key, whatever the server answers', async () => {
    await using ingest = await startIngest((_request, response) => {
      json(response, { error: { code: 'x', message: `The key ${KEY} is not known.` } }, 401);
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    await delivery.flush({ timeoutMs: 500 });
    expect(delivery.heard.errors[0]).toContain('The key [API_KEY] is not known.');
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test('a key that is taken again is told of, as is its next refusal a minute later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const refusals = [true, false, true, false];
      const fetch = vi.fn(async (_url: unknown, init?: RequestInit) => {
        if (refusals.shift()) return Response.json({ error: { code: 'x', message: 'no' } }, { status: 401 });
        const { events } = JSON.parse(String(init?.body)) as { events: { id: string }[] };
        return Response.json({ results: events.map(({ id }) => ({ id, status: 'stored' })) });
      });
      const delivery = deliver({ url: 'http://ingest.test' }, { fetch });
      for (let id = 0; id < 2; id += 1) {
        delivery.enqueue(event(id));
        await vi.advanceTimersByTimeAsync(130_000);
      }
      expect(delivery.heard.errors).toHaveLength(2);
      expect(delivery.heard.recoveries).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('reasons and messages that are no texts cost nothing', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      const odd = { toString: 1 };
      if (index === 0) json(response, { error: { code: 'x', message: odd } }, 503, { 'retry-after': '0' });
      else json(response, { results: [{ status: 'stored' }, { status: 'rejected', reason: odd }] });
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    delivery.enqueue(event(2));
    expect(await delivery.flush()).toEqual({ delivered: 1, pending: 0, dropped: 1 });
    expect(delivery.heard.errors.at(-1)).toBe('The server rejected event 2: no reason given');
  });

  test('an answer without end is given up', async () => {
    await using ingest = await startIngest((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => void (response.destroyed || response.write('x'.repeat(65_536), more));
      more();
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    await expect.poll(() => delivery.heard.errors, { timeout: 5000 }).toHaveLength(1);
    expect(delivery.heard.errors[0]).toContain('it answers without end');
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test('a server that answers every other request is news now and then, not each time', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index % 2 === 0) json(response, {}, 500);
      return index % 2 === 0;
    });
    const delivery = deliver(ingest);
    for (let id = 0; id < 8; id += 1) {
      delivery.enqueue(event(id));
      await delivery.flush();
    }
    expect(delivery.stats()).toMatchObject({ delivered: 8 });
    expect(delivery.heard.errors.length + delivery.heard.recoveries.length).toBeLessThanOrEqual(3);
  });

  test('a server that fails and asks for no pause at all is still left alone for longer and longer', async () => {
    await using ingest = await startIngest((_request, response) => {
      json(response, {}, 503, { 'retry-after': '0' });
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    await delivery.flush({ timeoutMs: 3000 });
    expect(ingest.requests.length).toBeLessThan(12);
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test('a key is tried again after a minute, although nothing else happens', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      let known = false;
      const fetch = vi.fn(async (_url: unknown, init?: RequestInit) => {
        if (!known)
          return Response.json({ error: { code: 'invalid_api_key', message: '' } }, { status: 401 });
        const { events } = JSON.parse(String(init?.body)) as { events: { id: string }[] };
        return Response.json({ results: events.map(({ id }) => ({ id, status: 'stored' })) });
      });
      const delivery = deliver({ url: 'http://ingest.test' }, { fetch });
      delivery.enqueue(event(1));
      await vi.advanceTimersByTimeAsync(2000);
      expect(fetch).toHaveBeenCalledTimes(1);
      known = true;
      await vi.advanceTimersByTimeAsync(61_000);
      expect(delivery.stats()).toMatchObject({ delivered: 1, pending: 0 });
    } finally {
      vi.useRealTimers();
    }
  });

  test('a shutdown does not wait for a fetch that heeds no signal', async () => {
    const delivery = deliver(
      { url: 'http://ingest.test' },
      { fetch: () => new Promise<Response>(() => undefined) },
    );
    delivery.enqueue(event(1));
    expect(await delivery.shutdown({ timeoutMs: 50 })).toEqual({ delivered: 0, pending: 0, dropped: 1 });
  });

  test('a shutdown ends the request on its way', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const delivery = deliver(
      { url: 'http://ingest.test' },
      {
        fetch: (_url, init) => {
          signals.push(init?.signal);
          return new Promise<Response>(() => undefined);
        },
      },
    );
    delivery.enqueue(event(1));
    await delivery.shutdown({ timeoutMs: 50 });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  test('nothing of a request is held once it was answered', async () => {
    const signals: WeakRef<AbortSignal>[] = [];
    const delivery = deliver(
      { url: 'http://ingest.test' },
      {
        fetch: (_url, init) => {
          signals.push(new WeakRef(init?.signal as AbortSignal));
          return Promise.resolve(Response.json({ results: [{ id: '1', status: 'stored' }] }));
        },
      },
    );
    delivery.enqueue(event(1));
    await delivery.flush();
    setFlagsFromString('--expose-gc');
    await pause(10);
    (runInNewContext('gc') as () => void)();
    expect(signals.map((signal) => signal.deref())).toEqual([undefined]);
  });

  test('a request that is not answered within 10 s is given up, and what it carried is sent again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      let silent = true;
      const fetch = vi.fn(async (): Promise<Response> => {
        if (silent) return new Promise<Response>(() => undefined);
        return Response.json({ results: [{ id: '1', status: 'stored' }] });
      });
      const delivery = deliver({ url: 'http://ingest.test' }, { fetch });
      delivery.enqueue(event(1));
      await vi.advanceTimersByTimeAsync(11_500);
      expect(delivery.heard.errors).toEqual([
        'http://ingest.test/v1/events could not be reached: no answer within 10 s.',
      ]);
      silent = false;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(delivery.stats()).toMatchObject({ delivered: 1, pending: 0 });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the event queue', () => {
  const any = (): boolean => true;

  const queue = (limits: { maxEvents: number; maxSize: number }) => {
    const lost: string[] = [];
    return { lost, queue: new EventQueue(limits, ({ id }) => lost.push(id)) };
  };

  test('makes room by dropping the oldest when there are too many events', () => {
    const { lost, queue: events } = queue({ maxEvents: 3, maxSize: 1e9 });
    for (let id = 0; id < 5; id += 1) events.add(event(id));
    expect(lost).toEqual(['0', '1']);
    expect(events.take(9, 1e9, any).map(({ id }) => id)).toEqual(['2', '3', '4']);
  });

  test('makes room by dropping the oldest when they are too large together', () => {
    const { lost, queue: events } = queue({ maxEvents: 99, maxSize: 25 });
    for (let id = 0; id < 3; id += 1) events.add(event(id));
    expect(lost).toEqual(['0']);
    expect(events.size).toBe(20);
  });

  test('keeps its order and its size over thousands of events', () => {
    const { queue: events } = queue({ maxEvents: 1e6, maxSize: 1e9 });
    const taken: string[] = [];
    for (let id = 0; id < 5000; id += 1) {
      events.add(event(id));
      if (id % 3 === 0) taken.push(...events.take(2, 1e9, any).map((item) => item.id));
    }
    while (events.length > 0) taken.push(...events.take(100, 1e9, any).map((item) => item.id));
    expect(taken).toEqual(Array.from({ length: 5000 }, (_, id) => `${id}`));
    expect(events.size).toBe(0);
  });

  test('holds nothing that was taken from it', async () => {
    const { queue: events } = queue({ maxEvents: 1e6, maxSize: 1e9 });
    for (let id = 0; id < 10; id += 1) events.add(event(id));
    const taken = new WeakRef(events.take(1, 1e9, any)[0]!);
    setFlagsFromString('--expose-gc');
    await pause(10);
    (runInNewContext('gc') as () => void)();
    expect(taken.deref()).toBeUndefined();
    expect(events.length).toBe(9);
  });
});
