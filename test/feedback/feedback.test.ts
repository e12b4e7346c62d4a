import { inspect } from 'node:util';
import { FeedbackError, IngestError, isFootlightError, sendFeedback, updateChain } from 'footlight';
import { describe, expect, test } from 'vitest';
import { json } from '../support/http-server.ts';
import { startIngest } from '../support/ingest.ts';
import { record } from '../support/recorded.ts';

const at = (ingest: { url: string }) => ({ apiKey: 'fl_sk_test', baseURL: ingest.url });

describe('sendFeedback', () => {
  test('posts the feedback with an id of its own', async () => {
    await using ingest = await startIngest();
    await sendFeedback({ feedbackKey: 'k', rating: 0.2, betterResponse: '⚽', comment: 'no' }, at(ingest));
    const { path, headers, body } = ingest.requests[0]!;
    expect(path).toBe('/v1/feedback');
    expect(headers.authorization).toBe('Bearer fl_sk_test');
    expect(JSON.parse(body)).toEqual({
      id: expect.any(String),
      feedbackKey: 'k',
      rating: 0.2,
      betterResponse: '⚽',
      comment: 'no',
    });
  });

  test('is a method of the client, too', async () => {
    await using recorded = await record();
    await recorded.client.sendFeedback({ feedbackKey: 'k', rating: 1 });
    expect(JSON.parse(recorded.ingest.requests[0]!.body)).toMatchObject({ feedbackKey: 'k', rating: 1 });
  });

  test.each([
    [{ feedbackKey: 'k' }, /rating or betterResponse must be given; got a value of type undefined/u],
    [{ feedbackKey: 'k', comment: 'x' }, /rating or betterResponse must be given/u],
    [{ feedbackKey: 'k', rating: 7 }, /rating must be a number from 0 \(bad\) to 1 \(good\); got 7/u],
    [{ feedbackKey: 'k', rating: -0.1 }, /got -0.1/u],
    [{ feedbackKey: 'k', rating: Number.NaN }, /got NaN/u],
    [{ feedbackKey: 'k', rating: '1' }, /got a value of type string/u],
    [{ feedbackKey: 'k', rating: null }, /got null/u],
    [{ feedbackKey: '', rating: 1 }, /feedbackKey must be the key/u],
    [{ rating: 1 }, /feedbackKey must be the key/u],
    [{ feedbackKey: 'k', betterResponse: 5 }, /betterResponse must be a string/u],
    [null, /feedbackKey must be the key.*got a value of type undefined/u],
  ])('refuses %j before the network', async (feedback, message) => {
    await using ingest = await startIngest();
    const error: unknown = await sendFeedback(feedback as never, at(ingest)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(FeedbackError);
    expect(error).toMatchObject({ code: 'invalid_feedback', message: expect.stringMatching(message) });
    expect(isFootlightError(error)).toBe(true);
    expect(ingest.requests).toEqual([]);
  });

  test('tries once more, with the same id, when the server fails', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) json(response, {}, 503);
      return index === 0;
    });
    await sendFeedback({ feedbackKey: 'k', rating: 1 }, at(ingest));
    const [first, second] = ingest.requests.map(({ body }) => JSON.parse(body).id as string);
    expect(second).toBe(first);
  });

  test('rejects with the server reason when it is refused', async () => {
    await using ingest = await startIngest((_request, response) => {
      json(response, { error: { code: 'invalid_api_key', message: 'This key is not known.' } }, 401);
      return true;
    });
    const error: unknown = await sendFeedback({ feedbackKey: 'k', rating: 1 }, at(ingest)).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(IngestError);
    expect(error).toMatchObject({
      status: 401,
      serverCode: 'invalid_api_key',
      message: expect.stringMatching(/This key is not known/u),
    });
    expect(ingest.requests).toHaveLength(1);
  });

  test('rejects a key or an address that cannot be one, without showing the key', async () => {
    const send = (destination: object) => sendFeedback({ feedbackKey: 'k', rating: 1 }, destination);
    await expect(send({ apiKey: 'fl_sk_canary…' })).rejects.toThrow(
      /^(?!.*canary).*characters that no key has/u,
    );
    await expect(send({ apiKey: 'k', baseURL: 'nonsense' })).rejects.toThrow(
      /must be an http or https address/u,
    );
  });

  test('rejects with advice when there is no key, and when nobody listens', async () => {
    await expect(sendFeedback({ feedbackKey: 'k', rating: 1 }, { apiKey: '' })).rejects.toThrow(
      /set FOOTLIGHT_API_KEY/u,
    );
    await expect(
      sendFeedback({ feedbackKey: 'k', rating: 1 }, { apiKey: 'x', baseURL: 'http://127.0.0.1:9' }),
    ).rejects.toThrow(/is Footlight there/u);
  });
});

describe('updateChain', () => {
  test('posts the result of a chain', async () => {
    await using ingest = await startIngest();
    await updateChain({ chainId: 'c', result: { ok: true } }, at(ingest));
    expect(ingest.requests[0]?.path).toBe('/v1/chains');
    expect(JSON.parse(ingest.requests[0]!.body)).toEqual({ chainId: 'c', result: { ok: true } });
  });

  test.each([
    [{ chainId: '', result: 1 }, /chainId must be/u],
    [{ chainId: 'c', result: undefined }, /result must be/u],
  ])('refuses %j before the network', async (update, message) => {
    await expect(updateChain(update as never, { apiKey: 'x' })).rejects.toThrow(message);
  });
});

class Terse extends Error {
  toJSON(): object {
    return {};
  }
}

class Secretive extends Error {
  readonly #sent: unknown;

  constructor(sent: unknown) {
    super('x');
    this.#sent = sent;
  }

  [inspect.custom](): unknown {
    return this.#sent;
  }
}

const hiding = (hidden: unknown): Error => Object.defineProperty(new Error('x'), 'sent', { value: hidden });

const nested = (depth: number, value: unknown): unknown =>
  depth === 0 ? value : { in: nested(depth - 1, value) };

describe('no error says the key', () => {
  const key = 'fl_sk_canary';
  const failing: readonly (readonly [what: string, fetch: typeof fetch])[] = [
    ['in its message', (_url, init) => Promise.reject(new Error(JSON.stringify(init?.headers)))],
    ['in its cause', (_url, init) => Promise.reject(new Error('x', { cause: new Error(inspect(init)) }))],
    ['in a property', (_url, init) => Promise.reject(Object.assign(new Error('x'), { config: init }))],
    ['in an answer', () => Promise.resolve(Response.json({ error: { message: key } }, { status: 401 }))],
    [
      'in the code of an answer',
      () => Promise.resolve(Response.json({ error: { code: key, message: 'x' } }, { status: 401 })),
    ],
    [
      'in one of many errors',
      (_url, init) => Promise.reject(new AggregateError([new Error(inspect(init?.headers))])),
    ],
    [
      'in an error of an error',
      (_url, init) => {
        const original = new Error(inspect(init?.headers));
        return Promise.reject(Object.assign(new Error('x'), { original }));
      },
    ],
    ['in a hidden property', (_url, init) => Promise.reject(hiding(init?.headers))],
    ['in a name', () => Promise.reject(Object.assign(new Error('x'), { [key]: 1, [Symbol(key)]: 1 }))],
    [
      'in a request',
      (url, init) => Promise.reject(Object.assign(new Error('x'), { request: new Request(url, init) })),
    ],
    [
      'in a map',
      () => Promise.reject(Object.assign(new Error('x'), { sent: new Map([['authorization', key]]) })),
    ],
    [
      'in headers',
      (_url, init) => Promise.reject(Object.assign(new Error('x'), { sent: new Headers(init?.headers) })),
    ],
    ['beside what JSON has of it', (_url, init) => Promise.reject(new Terse(inspect(init?.headers)))],
    ['in a field that it prints itself', (_url, init) => Promise.reject(new Secretive(init?.headers))],
    ['in what is very deep', () => Promise.reject(Object.assign(new Error('x'), { at: nested(8, key) }))],
  ];
  test.each(failing)('that a fetch of the user holds %s', async (_what, fetch) => {
    const errors: unknown[] = [];
    await using recorded = await record(undefined, {
      footlight: { apiKey: key, fetch, spool: false, onError: (error) => errors.push(error) },
    });
    await recorded.client.chat.completions.create({ model: 'm', messages: [] });
    await recorded.client.flush({ timeoutMs: 300 });
    const { client } = recorded;
    const update = { chainId: 'c', result: 1 };
    errors.push(await client.updateChain(update).catch((error: unknown) => error));
    const destination = { apiKey: key, baseURL: 'http://127.0.0.1:9', fetch };
    errors.push(
      await sendFeedback({ feedbackKey: 'k', rating: 1 }, destination).catch((error: unknown) => error),
    );
    expect(errors.map((error) => error instanceof IngestError)).toEqual([true, true, true]);
    expect(inspect(errors, { depth: 9, showHidden: true })).not.toContain(key);
  });

  test('and what hides from who looks for it is left out', async () => {
    const { proxy, revoke } = Proxy.revocable(new Error('x'), {});
    revoke();
    const cause = Object.assign(new Error('mine'), { proxy });
    const error = await updateChain(
      { chainId: 'c', result: 1 },
      { apiKey: key, baseURL: 'http://127.0.0.1:9', fetch: () => Promise.reject(cause) },
    ).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(IngestError);
    expect(error).not.toHaveProperty('cause');
  });

  const endless = new Error('x');
  endless.cause = new Error('y', { cause: endless });
  const throwing = Object.defineProperty(new Error('x'), 'code', {
    get: () => {
      throw new Error(key);
    },
  });
  test.each([
    ['throws when it is looked at', throwing],
    ['is its own cause', endless],
    ['has no words', Object.assign(new Error('x'), { message: {} })],
  ])('and an outage is one, too, when its cause %s', async (_what, cause) => {
    const errors: unknown[] = [];
    await using recorded = await record(undefined, {
      footlight: {
        apiKey: key,
        fetch: () => Promise.reject(cause),
        spool: false,
        onError: (error) => errors.push(error),
      },
    });
    await recorded.client.chat.completions.create({ model: 'm', messages: [] });
    await recorded.client.flush({ timeoutMs: 300 });
    expect(errors).toMatchObject([
      { code: 'ingest_request_failed', message: expect.stringMatching(/could not be reached: no reason/u) },
    ]);
    expect(recorded.client.stats().pending).toBe(1);
  });

  test('and the causes of a system error stay', async () => {
    const errors: unknown[] = [];
    const gone = await startIngest();
    await gone[Symbol.asyncDispose]();
    const baseURL = gone.url.replace('127.0.0.1', 'localhost');
    await using recorded = await record(undefined, {
      footlight: { apiKey: key, baseURL, fetch, spool: false, onError: (error) => errors.push(error) },
    });
    await recorded.client.chat.completions.create({ model: 'm', messages: [] });
    await recorded.client.flush({ timeoutMs: 300 });
    const update = { chainId: 'c', result: 1 };
    errors.push(await recorded.client.updateChain(update).catch((error: unknown) => error));
    expect(errors).toHaveLength(2);
    for (const error of errors) expect(error).toHaveProperty('cause.cause.code', 'ECONNREFUSED');
  });

  test('and the cause of a connection that the server ended stays', async () => {
    await using ingest = await startIngest((_request, response) => {
      response.destroy();
      return true;
    });
    const destination = { apiKey: key, baseURL: ingest.url };
    const error = await updateChain({ chainId: 'c', result: 1 }, destination).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toHaveProperty('cause.cause.socket.localAddress', '127.0.0.1');
  });

  test('but a key as short as a word is no secret', async () => {
    await using ingest = await startIngest((_request, response) => {
      json(response, { error: { code: 'excess', message: 'Exactly six boxes.' } }, 401);
      return true;
    });
    const destination = { apiKey: 'x', baseURL: ingest.url };
    await expect(updateChain({ chainId: 'c', result: 1 }, destination)).rejects.toMatchObject({
      message: expect.stringContaining('Exactly six boxes.'),
      serverCode: 'excess',
    });
  });

  test('and a cause without it stays', async () => {
    const cause = new Error('mine');
    const destination = { apiKey: key, baseURL: 'http://127.0.0.1:9', fetch: () => Promise.reject(cause) };
    await expect(updateChain({ chainId: 'c', result: 1 }, destination)).rejects.toMatchObject({ cause });
  });
});
