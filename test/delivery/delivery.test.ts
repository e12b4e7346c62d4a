import { describe, expect, test } from 'vitest';
import { Delivery, type DeliveryOptions } from '../../src/delivery/index.ts';
import { EventQueue } from '../../src/delivery/event-queue.ts';
import { json } from '../support/http-server.ts';
import { startIngest, type TestIngest } from '../support/ingest.ts';

interface Heard {
  readonly dropped: string[];
  readonly errors: string[];
}

function deliver(
  ingest: { url: string },
  options: Partial<DeliveryOptions> = {},
): Delivery & { heard: Heard } {
  const heard: Heard = { dropped: [], errors: [] };
  const delivery = new Delivery({
    baseURL: ingest.url,
    sdk: 'footlight-js/test',
    fetch: globalThis.fetch,
    onDrop: (id, reason) => heard.dropped.push(`${id} ${reason}`),
    onError: (error) => heard.errors.push(error.message),
    ...options,
  });
  return Object.assign(delivery, { heard });
}

const event = (id: number | string, apiKey = 'fl_sk_test') => ({
  id: `${id}`,
  json: JSON.stringify({ id: `${id}` }),
  apiKey,
});

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
    for (let id = 0; id < 100; id += 1) delivery.enqueue(event(id));
    await expect.poll(() => ingest.events().length, { timeout: 900 }).toBe(100);
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
    expect(
      ingest.requests.map(({ headers, body }) => [headers.authorization, JSON.parse(body).events.length]),
    ).toEqual([
      ['Bearer fl_sk_a', 1],
      ['Bearer fl_sk_b', 2],
    ]);
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

  test('gives a batch up that the server will never take, and says so', async () => {
    await using ingest = await startIngest((_request, response) => {
      json(response, { error: { code: 'invalid_api_key', message: 'This key is not known.' } }, 401);
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 0, dropped: 1 });
    expect(delivery.heard).toEqual({
      dropped: ['1 rejected'],
      errors: [expect.stringMatching(/answered 401: This key is not known/u)],
    });
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
    expect(delivery.heard).toEqual({
      dropped: ['2 rejected'],
      errors: [expect.stringMatching(/rejected event 2: too odd/u)],
    });
  });

  test('tells the server what was lost, once', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) json(response, {}, 400);
      return index === 0;
    });
    const delivery = deliver(ingest);
    for (const id of [1, 2, 3]) {
      delivery.enqueue(event(id));
      await delivery.flush();
    }
    expect(ingest.requests.map(({ body }) => JSON.parse(body).dropped)).toEqual([{}, { rejected: 1 }, {}]);
  });

  test('does not take the answer of some other server for an acknowledgement', async () => {
    await using ingest = await startIngest((_request, response) => {
      response.end('<html>welcome</html>');
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toMatchObject({ delivered: 0, dropped: 1 });
    expect(delivery.heard.errors.join()).toMatch(/not as a Footlight server does/u);
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

describe('the event queue', () => {
  const queue = (limits: { maxEvents: number; maxSize: number }) => {
    const lost: string[] = [];
    return { lost, queue: new EventQueue(limits, ({ id }) => lost.push(id)) };
  };

  test('makes room by dropping the oldest when there are too many events', () => {
    const { lost, queue: events } = queue({ maxEvents: 3, maxSize: 1e9 });
    for (let id = 0; id < 5; id += 1) events.add(event(id));
    expect(lost).toEqual(['0', '1']);
    expect(events.take(9, 1e9).map(({ id }) => id)).toEqual(['2', '3', '4']);
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
      if (id % 3 === 0) taken.push(...events.take(2, 1e9).map((item) => item.id));
    }
    while (events.length > 0) taken.push(...events.take(100, 1e9).map((item) => item.id));
    expect(taken).toEqual(Array.from({ length: 5000 }, (_, id) => `${id}`));
    expect(events.size).toBe(0);
  });
});
