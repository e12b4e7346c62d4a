import { Client, withDelivery } from 'footlight';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json } from '../support/http-server.ts';
import { chatChunk, chatCompletion, sendChunks } from '../support/openai.ts';
import { record } from '../support/recorded.ts';

const params = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
const VERCEL = Symbol.for('@vercel/request-context');

afterEach(() => {
  delete (globalThis as { [VERCEL]?: unknown })[VERCEL];
});

describe('with waitForEvent', () => {
  const options = { footlight: { waitForEvent: true } };

  test('a call resolves once its event is stored', async () => {
    await using recorded = await record(undefined, options);
    await recorded.client.chat.completions.create(params);
    expect(recorded.ingest.events()).toHaveLength(1);
  });

  test('a failing call rejects with the same error once its event is stored', async () => {
    await using recorded = await record(
      (_request, response) => json(response, { error: { message: 'no' } }, 400),
      options,
    );
    await expect(recorded.client.chat.completions.create(params)).rejects.toThrow('400 no');
    expect(recorded.ingest.events()).toMatchObject([{ status: 'error' }]);
  });

  test('a stream is handed over at once, and ends once its event is stored', async () => {
    await using recorded = await record(
      (_request, response) =>
        sendChunks(response, [chatChunk({ content: 'x' }), chatChunk({}, { finish_reason: 'stop' })]),
      options,
    );
    const stream = await recorded.client.chat.completions.create({ ...params, stream: true });
    expect(recorded.ingest.events()).toHaveLength(0);
    for await (const _ of stream);
    expect(recorded.ingest.events()).toHaveLength(1);
  });
});

describe('with waitForEvent, a stream', () => {
  const options = { footlight: { waitForEvent: true } };

  test('that its reader leaves is left once its event is stored', async () => {
    await using recorded = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
    }, options);
    const stream = await recorded.client.chat.completions.create({ ...params, stream: true });
    for await (const _ of stream) break;
    expect(recorded.ingest.events()).toMatchObject([{ status: 'aborted' }]);
  });

  test('that its reader throws into is left once its event is stored', async () => {
    await using recorded = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
    }, options);
    const stream = await recorded.client.chat.completions.create({ ...params, stream: true });
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await expect(iterator.throw?.(new Error('mine'))).rejects.toThrow('mine');
    expect(recorded.ingest.events()).toMatchObject([{ status: 'error' }]);
  });

  test('that breaks off fails with the same error once its event is stored', async () => {
    await using recorded = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`, () => response.destroy());
    }, options);
    const stream = await recorded.client.chat.completions.create({ ...params, stream: true });
    const reading = async (): Promise<void> => {
      for await (const _ of stream);
    };
    await expect(reading()).rejects.toThrow('terminated');
    expect(recorded.ingest.events()).toMatchObject([{ status: 'error' }]);
  });
});

test('a flush waits no longer than it may for answers that are still arriving', async () => {
  let tell = (): void => undefined;
  const answered = new Promise<void>((resolve) => (tell = resolve));
  await using recorded = await record(
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    },
    {
      fetch: async (...request) => {
        const response = await fetch(...request);
        setImmediate(tell);
        return response;
      },
    },
  );
  void recorded.client.chat.completions.create(params);
  await answered;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const flushed = vi.fn<() => void>();
    void recorded.client.flush({ timeoutMs: 5 }).then(flushed);
    await vi.advanceTimersByTimeAsync(11);
    expect(flushed).toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

test('a flush sends what waits while answers are still arriving', async () => {
  let tell = (): void => undefined;
  const answered = new Promise<void>((resolve) => (tell = resolve));
  await using recorded = await record((_request, response, index) => {
    if (index === 0) return json(response, chatCompletion('x'));
    response.writeHead(200, { 'content-type': 'application/json' }).write('{', () => setImmediate(tell));
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await recorded.client.chat.completions.create(params);
    void recorded.client.chat.completions.create(params);
    await answered;
    void recorded.client.flush({ timeoutMs: 50 });
    while (recorded.ingest.events().length === 0) await new Promise(setImmediate);
    expect(recorded.ingest.events()).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

describe('on a serverless platform', () => {
  test('waitUntil is given the delivery of what was recorded', async () => {
    const waits: Promise<unknown>[] = [];
    await using recorded = await record(undefined, {
      footlight: { waitUntil: (promise) => waits.push(promise) },
    });
    await recorded.client.chat.completions.create(params);
    await recorded.client.chat.completions.create(params);
    // Each request that is answered has its own.
    expect(waits).toHaveLength(2);
    await Promise.all(waits);
    expect(recorded.ingest.events()).toHaveLength(2);
  });

  test('the waitUntil of Vercel is found by itself', async () => {
    const waits: Promise<unknown>[] = [];
    const request = { waitUntil: (promise: Promise<unknown>) => waits.push(promise) };
    (globalThis as { [VERCEL]?: unknown })[VERCEL] = { get: () => request };
    await using recorded = await record();
    await recorded.client.chat.completions.create(params);
    await Promise.all(waits);
    expect(recorded.ingest.events()).toHaveLength(1);
  });

  test('a handler in withDelivery answers once its events are stored', async () => {
    await using recorded = await record();
    const handler = withDelivery(async (question: string) => {
      const completion = await recorded.client.chat.completions.create({
        ...params,
        messages: [{ role: 'user', content: question }],
      });
      return completion.choices[0]?.message.content;
    });
    expect(await handler('x')).toBe('⚽');
    expect(recorded.ingest.events()).toHaveLength(1);
  });

  test('a handler in withDelivery has the object that it was called on', async () => {
    const handlers = {
      name: 'mine',
      handle: withDelivery(function (this: { name: string }, more: string) {
        return this.name + more;
      }),
    };
    expect(await handlers.handle('!')).toBe('mine!');
  });

  test('a handler in withDelivery rejects with its own error, and within the time limit when the server is down', async () => {
    const client = new Client({
      apiKey: 'x',
      baseURL: 'http://127.0.0.1:9',
      maxRetries: 0,
      footlight: {
        apiKey: 'k',
        baseURL: 'http://127.0.0.1:9',
        promptTemplateName: 'p',
        onError: () => undefined,
      },
    });
    const handler = withDelivery(() => client.chat.completions.create(params), { timeoutMs: 100 });
    await expect(handler()).rejects.toThrow('Connection error.');
    await client.shutdown({ timeoutMs: 0 });
  });
});
