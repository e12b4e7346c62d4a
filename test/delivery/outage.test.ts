import { describe, expect, test, vi } from 'vitest';
import { collectGarbage } from '../support/collect-garbage.ts';
import { deliver, event, KEY } from '../support/fault-delivery.ts';
import { json } from '../support/http-server.ts';
import { startIngest } from '../support/ingest.ts';

function locked(text: string): ReadableStream {
  const { body } = new Response(text);
  body?.getReader();
  return body as ReadableStream;
}

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

  test.each(['own', 'fetch'])('an answer without end is given up (%s transport)', async (transport) => {
    await using ingest = await startIngest((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => void (response.destroyed || response.write('x'.repeat(65_536), more));
      more();
      return true;
    });
    const delivery = deliver(ingest, transport === 'fetch' ? { fetch: globalThis.fetch } : {});
    delivery.enqueue(event(1));
    await expect.poll(() => delivery.heard.errors, { timeout: 5000 }).toHaveLength(1);
    expect(delivery.heard.errors[0]).toContain('it answers without end');
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test.each([
    ['a text in the place of a stream', (text: string) => ({ body: text, text: async () => text })],
    [
      'its stream given away',
      (text: string) => ({ body: locked(text), bodyUsed: true, text: async () => text }),
    ],
    ['no stream at all', (text: string) => ({ body: null, text: async () => text })],
  ])('an answer that has %s is one', async (_, standIn) => {
    await using ingest = await startIngest();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const { status, statusText, headers, ...answer } = await globalThis
        .fetch(input, init)
        .then(async (response) => ({
          status: response.status,
          statusText: response.statusText,
          headers: response.headers,
          ...standIn(await response.text()),
        }));
      return { status, statusText, headers, ...answer } as unknown as Response;
    };
    const delivery = deliver(ingest, { fetch });
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toEqual({ delivered: 1, pending: 0, dropped: 0 });
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
    await collectGarbage();
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
