import { AzureOpenAI, Client } from 'footlight';
import { describe, expect, test } from 'vitest';
import { json, type Script } from '../../support/http-server.ts';
import { chatCompletion, sendChunks, startOpenAI } from '../../support/openai.ts';
import { record } from '../../support/recorded.ts';
import { user } from './fixtures.ts';

const params = { model: 'm', messages: user('x') };
const path = '/chat/completions';

/** An API whose first answer is an error. */
function failsOnce(): Script {
  let asked = 0;
  return (_request, response) => {
    asked += 1;
    return asked === 1 ? json(response, {}, 500) : json(response, chatCompletion('x'));
  };
}

describe('a raw call', () => {
  test('is recorded when it is made by request()', async () => {
    await using recorded = await record();
    const answer = await recorded.client.request<object>({ method: 'post', path, body: params });
    expect(answer).toMatchObject({ choices: [{ finish_reason: 'stop' }] });
    expect(await recorded.event()).toMatchObject({ operation: 'chat', attempts: 1, status: 'ok' });
  });

  test('by request() takes our key, does not send it, and tags its answer', async () => {
    await using recorded = await record();
    const body = { ...params, footlight: { promptTemplateName: 'raw' } };
    const answer = await recorded.client.request<object>({ method: 'post', path, body });
    expect(recorded.openai.requests[0]?.body).toBe(JSON.stringify(params));
    const event = await recorded.event();
    expect(event.promptTemplateName).toBe('raw');
    expect((answer as { footlight?: object }).footlight).toMatchObject({ feedbackKey: event.feedbackKey });
  });

  test('by request() that fails is recorded once, with its attempts', async () => {
    await using recorded = await record((_request, response) => json(response, { error: {} }, 500), {
      maxRetries: 1,
    });
    const failing = recorded.client.request({ method: 'post', path, body: params });
    await expect(failing).rejects.toMatchObject({ status: 500 });
    expect(await recorded.event()).toMatchObject({ status: 'error', attempts: 2 });
  });

  test('of another method or path is not recorded when it is made by request()', async () => {
    await using recorded = await record();
    await recorded.client.request({ method: 'get', path });
    await recorded.client.request({ method: 'post', path: '/moderations', body: { input: 'x' } });
    expect(recorded.client.stats().captured).toBe(0);
  });

  const headers = { 'content-type': 'application/json' };

  test('with a body that is serialised already is recorded, and sent as it is', async () => {
    await using recorded = await record();
    const body = JSON.stringify(params, null, 2);
    await recorded.client.post(path, { body, headers });
    expect(recorded.openai.requests[0]?.body).toBe(body);
    expect(await recorded.event()).toMatchObject(params);
  });

  test('with a serialised body counts its attempts, and shares them with none that comes after', async () => {
    await using recorded = await record(failsOnce(), { maxRetries: 1 });
    const body = JSON.stringify(params);
    await recorded.client.post(path, { body, headers });
    await recorded.client.post(path, { body, headers });
    expect(await recorded.events()).toMatchObject([{ attempts: 2 }, { attempts: 1 }]);
  });

  test('with our key in a serialised body takes it, and does not send it', async () => {
    await using recorded = await record();
    const body = JSON.stringify({ ...params, footlight: { promptTemplateName: 'raw' } });
    await recorded.client.post(path, { body, headers });
    expect(recorded.openai.requests[0]?.body).toBe(JSON.stringify(params));
    expect(await recorded.event()).toMatchObject({ promptTemplateName: 'raw' });
  });

  test('with a body that is no JSON is sent as it is, and not recorded', async () => {
    await using recorded = await record();
    await recorded.client.post(path, { body: '{"model":', headers });
    expect(recorded.openai.requests[0]?.body).toBe('{"model":');
    expect(recorded.client.stats().captured).toBe(0);
  });

  const bytesOf = (value: unknown, space = 0): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode(JSON.stringify(value, null, space));
  const inBytes = [
    ['a Uint8Array', (bytes: Uint8Array<ArrayBuffer>) => bytes],
    ['a Buffer', (bytes: Uint8Array<ArrayBuffer>) => Buffer.from(bytes)],
    ['an ArrayBuffer', (bytes: Uint8Array<ArrayBuffer>) => bytes.buffer],
    ['a DataView', (bytes: Uint8Array<ArrayBuffer>) => new DataView(bytes.buffer)],
  ] as const;

  test.each(inBytes)('with our key in %s takes it, and does not send it', async (_, pack) => {
    await using recorded = await record();
    const body = pack(bytesOf({ ...params, footlight: { promptTemplateName: 'raw' } }));
    await recorded.client.post(path, { body, headers });
    expect(recorded.openai.requests[0]?.body).toBe(JSON.stringify(params));
    expect(await recorded.event()).toMatchObject({ ...params, promptTemplateName: 'raw', attempts: 1 });
  });

  test.each(inBytes)('that is not recorded sends no key of ours in %s', async (_, pack) => {
    await using recorded = await record();
    const body = pack(bytesOf({ input: 'x', footlight: { apiKey: 'fl_sk_canary' } }, 2));
    await recorded.client.post('/moderations', { body, headers });
    expect(recorded.openai.requests[0]?.body).toBe('{"input":"x"}');
  });

  test.each([
    ['JSON without our key', bytesOf(params, 2), 1],
    ['no JSON', new Uint8Array([0x7b, 0xff, 0x00]), 0],
    ['of another kind', new Uint8Array(2048).fill(0x20).fill(0x99, 2000), 0],
  ])('in bytes that are %s leaves with the very same bytes', async (_, body, captured) => {
    await using recorded = await record();
    const sent: unknown[] = [];
    const client = recorded.client.withOptions({
      fetch: (url, init) => {
        sent.push(init?.body);
        return fetch(url, init);
      },
    });
    await client.post(path, { body, headers });
    expect(sent).toEqual([body]);
    expect(sent[0]).toBe(body);
    expect(recorded.client.stats().captured).toBe(captured);
  });

  test('in bytes counts its attempts beside another one with the same bytes', async () => {
    await using recorded = await record(failsOnce(), { maxRetries: 1 });
    const body = bytesOf(params);
    await Promise.all([
      recorded.client.post(path, { body, headers }),
      recorded.client.post(path, { body, headers }),
    ]);
    expect((await recorded.events()).map(({ attempts }) => attempts).toSorted()).toEqual([1, 2]);
  });

  test('to a path that ends in a slash is recorded', async () => {
    await using recorded = await record();
    await recorded.client.post(`${path}/?trace=1`, { body: params });
    expect(await recorded.event()).toMatchObject({ operation: 'chat' });
  });

  test('to the address of another server is recorded with its host', async () => {
    await using recorded = await record();
    await using other = await startOpenAI();
    await recorded.client.post(`${other.baseURL}${path}`, { body: params });
    expect(await recorded.event()).toMatchObject({ host: new URL(other.baseURL).host });
  });

  test('below the path of a deployment is recorded, also when its options are used twice', async () => {
    await using recorded = await record();
    const options = { method: 'post' as const, path, body: params };
    const azure = new AzureOpenAI({
      apiKey: 'x',
      apiVersion: 'v',
      endpoint: recorded.openai.url,
      deployment: 'm',
      footlight: { apiKey: 'k', baseURL: recorded.ingest.url, promptTemplateName: 'p' },
    });
    // openai writes the deployment's path into the caller's options.
    await azure.request(options);
    await azure.request(options);
    await azure.shutdown();
    expect(recorded.ingest.events()).toHaveLength(2);
  });

  test('whose path has an address in its query is one of the own server', async () => {
    await using recorded = await record();
    await recorded.client.post(`${path}?callback=https://x.example/`, { body: params });
    expect(await recorded.event()).toMatchObject({ host: new URL(recorded.openai.baseURL).host });
  });

  test('by request() may name its method in capitals', async () => {
    await using recorded = await record();
    await recorded.client.request({ method: 'POST' as 'post', path, body: params });
    expect(await recorded.event()).toMatchObject({ operation: 'chat' });
  });

  test('by request() is not asked for its usage, because its answer may be taken as it is', async () => {
    await using recorded = await record((_request, response) => sendChunks(response, []), {
      footlight: { streamUsage: true },
    });
    const body = { ...params, stream: true };
    await recorded.client.request({ method: 'post', path, body, stream: true }).asResponse();
    expect(recorded.openai.requests[0]?.body).toBe(JSON.stringify(body));
  });

  test('that a hook makes while another one is being made is recorded for itself', async () => {
    class Hooked extends Client {}
    const inherited = Reflect.get(Client.prototype, 'makeRequest') as () => unknown;
    let nested = false;
    // Private in the types of openai.
    Object.defineProperty(Hooked.prototype, 'makeRequest', {
      value(this: Hooked, ...args: never[]) {
        if (!nested) {
          nested = true;
          const embedding = {
            method: 'post' as const,
            path: '/embeddings',
            body: { model: 'e', input: 'x' },
          };
          void this.request(embedding).catch(() => undefined);
        }
        return Reflect.apply(inherited, this, args);
      },
    });
    await using recorded = await record();
    const client = new Hooked({
      apiKey: 'x',
      baseURL: recorded.openai.baseURL,
      footlight: { apiKey: 'k', baseURL: recorded.ingest.url, promptTemplateName: 'p' },
    });
    await client.request({ method: 'post', path, body: params });
    await client.shutdown();
    expect(
      recorded.ingest
        .events()
        .map(({ operation, model }) => `${operation} ${model}`)
        .toSorted(),
    ).toEqual(['chat m', 'embedding e']);
  });

  test('by request() whose body cannot be looked at rejects, and does not throw', async () => {
    await using recorded = await record();
    const body = new Proxy(params, {
      has: () => {
        throw new Error('unreadable');
      },
    });
    let failing: PromiseLike<unknown> | undefined;
    expect(() => (failing = recorded.client.request({ method: 'post', path, body }))).not.toThrow();
    await expect(failing).rejects.toThrow('unreadable');
  });

  test('with a serialised body counts its own attempts beside another one that is alike', async () => {
    await using recorded = await record(failsOnce(), { maxRetries: 1 });
    const body = JSON.stringify(params);
    await Promise.all([
      recorded.client.post(path, { body, headers }),
      recorded.client.post(path, { body, headers }),
    ]);
    expect((await recorded.events()).map(({ attempts }) => attempts).toSorted()).toEqual([1, 2]);
  });

  test('by request() may have options that only resemble a promise', async () => {
    await using recorded = await record();
    const options = {
      // eslint-disable-next-line unicorn/no-thenable -- it is what the test is about.
      then: (give: (options: object) => void): void => {
        give({ method: 'post', path, body: params });
      },
    };
    const answer = await recorded.client.request<object>(options as never);
    expect(answer).toMatchObject({ choices: [{ finish_reason: 'stop' }] });
  });

  const withKey = { ...params, footlight: { apiKey: 'fl_sk_canary' } };

  test.each([
    [
      'a getter gives it',
      (client: Client) =>
        client.request({
          method: 'post',
          path,
          get body() {
            return withKey;
          },
        }),
    ],
    ['its toJSON gives it', (client: Client) => client.post(path, { body: { toJSON: () => withKey } })],
    [
      'it is written with escapes',
      (client: Client) =>
        client.post(path, { headers, body: JSON.stringify(withKey).replace('footlight', 'foot\\u006cight') }),
    ],
  ])('sends no key of ours where %s', async (_, make) => {
    await using recorded = await record();
    await make(recorded.client);
    expect(recorded.openai.requests[0]?.body).toBe(JSON.stringify(params));
  });

  test.each([
    ['post()', (client: Client, options: object) => client.post('/moderations', options)],
    [
      'request()',
      (client: Client, options: object) =>
        client.request(Promise.resolve({ method: 'post' as const, path, ...options })),
    ],
  ])('that is not recorded sends no key of ours in a serialised body (%s)', async (_, make) => {
    await using recorded = await record();
    const body = JSON.stringify({ ...params, footlight: { apiKey: 'fl_sk_canary' } });
    await make(recorded.client, { body, headers });
    expect(recorded.openai.requests[0]?.body).toBe(JSON.stringify(params));
  });

  test('to an address whose last part only resembles an endpoint is not recorded', async () => {
    await using recorded = await record();
    await using other = await startOpenAI();
    await recorded.client.post(`${other.baseURL}/my-completions`, { body: params });
    await recorded.client.post(`${other.baseURL}/chat/completions/input_tokens`, { body: params });
    expect(recorded.client.stats().captured).toBe(0);
  });
});
