import { Client } from 'footlight';
import { describe, expect, test } from 'vitest';
import { json } from '../../support/http-server.ts';
import { startIngest } from '../../support/ingest.ts';
import { startOpenAI } from '../../support/openai.ts';
import { answers, compare, params, pause, same, streamed } from './compare.ts';

describe('the parameters of a call', () => {
  class Params {
    #model = 'private';
    messages = params.messages;
    toJSON(): object {
      return { model: this.#model, messages: this.messages };
    }
  }

  class InstanceParams {
    model = 'm';
    messages = params.messages;
  }

  class PrivateParams {
    #model = 'private';
    messages = params.messages;
    constructor() {
      Object.defineProperty(this, 'model', { enumerable: true, get: this.readModel });
    }
    readModel(): string {
      return this.#model;
    }
  }

  const scenes: readonly (readonly [what: string, make: () => object])[] = [
    ['are frozen', () => Object.freeze({ ...params, messages: Object.freeze([...params.messages]) })],
    ['have a toJSON', () => ({ ...params, toJSON: () => ({ ...params, model: 'json' }) })],
    ['have a toJSON that gives a list', () => ({ ...params, toJSON: () => [params] })],
    ['have a toJSON that gives a text', () => ({ ...params, toJSON: () => 'text' })],
    ['carry a name of their own', () => ({ ...params, [Symbol.toStringTag]: 'Params' })],
    ['are an instance with private state', () => new Params()],
    [
      'have getters',
      () => ({
        messages: params.messages,
        get model() {
          return 'got';
        },
      }),
    ],
    ['inherit', () => Object.assign(Object.create({ inherited: true }) as object, params)],
    ['have no prototype', () => Object.assign(Object.create(null) as object, params)],
    ['have getters that read private state', () => new PrivateParams()],
    [
      'are a proxy of an instance',
      () =>
        new Proxy(new InstanceParams(), {
          get: (target, key) => (key === 'model' ? 'proxied' : (Reflect.get(target, key) as unknown)),
        }),
    ],
  ];

  test.each(scenes)('may be ones that %s', async (_what, make) => {
    await same(async ({ client, openai }) => {
      await client.chat.completions.create(make() as typeof params);
      return openai.requests[0]?.body;
    });
  });

  test.each(scenes)('may be ones that %s, with our key in them', async (_what, make) => {
    const { plain, ours, ingest } = await compare(async ({ client, openai }) => {
      const given = make();
      const withKey =
        client instanceof Client && Object.isExtensible(given)
          ? Object.assign(given, { footlight: { chatId: 'c' } })
          : given;
      await client.chat.completions.create(withKey as typeof params);
      return openai.requests[0]?.body;
    });
    expect(ours).toBe(plain);
    expect(ingest.events()).toHaveLength(1);
  });

  test('may be frozen ones of a class, with options of a stream that we add to', async () => {
    const { plain, ours } = await compare(
      async ({ client }) => {
        const given = Object.assign(new InstanceParams(), { stream: true, stream_options: {} });
        const chunks = [];
        for await (const chunk of await client.chat.completions.create(
          Object.freeze(given) as typeof streamed,
        ))
          chunks.push(chunk);
        return chunks;
      },
      answers,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
  });

  test('may be ones that refuse what they do not know', async () => {
    const known = new Set<PropertyKey>([...Object.keys(params), 'stream', 'toJSON', 'then']);
    const get = (target: object, key: PropertyKey): unknown => {
      if (typeof key === 'string' && !known.has(key)) throw new Error(`There is no ${key}.`);
      return Reflect.get(target, key);
    };
    const { plain, ours } = await compare(
      async ({ client, openai }) => {
        await client.chat.completions.create(new Proxy<typeof params>({ ...params }, { get }));
        return openai.requests[0]?.body;
      },
      answers,
      {},
      { onError: () => undefined },
    );
    expect(ours).toBe(plain);
  });

  test('are not changed, nor are the messages in them', async () => {
    await same(async ({ client }) => {
      const given = structuredClone(streamed);
      const before = JSON.stringify(given);
      for await (const _ of await client.chat.completions.create(given));
      return JSON.stringify(given) === before;
    });
  });
});

test('calls that share their parameters keep their records apart', async () => {
  await using openai = await startOpenAI((request, response, index) => {
    if (index === 0) return void setTimeout(() => json(response, {}, 500, { 'retry-after-ms': '1' }), 100);
    return answers(request, response, index);
  });
  await using ingest = await startIngest();
  await using client = new Client({
    apiKey: 'x',
    baseURL: openai.baseURL,
    maxRetries: 1,
    footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'shared' },
  });
  const shared = { ...params };
  const first = client.chat.completions.create(shared);
  while (openai.requests.length === 0) await pause(1);
  const unrecorded = client.withOptions({ footlight: { sampleRate: 0 } } as never);
  await unrecorded.chat.completions.create(Object.assign(shared, { model: 'secret' }));
  Object.assign(shared, { model: 'm' });
  await first;
  await client.flush();
  expect(ingest.events()).toMatchObject([{ model: 'm', attempts: 2 }]);
});

test('a call keeps to its own attempts where one that is not recorded shares its parameters', async () => {
  await using openai = await startOpenAI((request, response, index) => {
    if (index === 0) return void setTimeout(() => json(response, {}, 500, { 'retry-after-ms': '1' }), 100);
    return void setTimeout(() => answers(request, response, index), 200);
  });
  await using ingest = await startIngest();
  await using client = new Client({
    apiKey: 'x',
    baseURL: openai.baseURL,
    maxRetries: 1,
    footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'shared' },
  });
  const shared = { ...params };
  const unrecorded = client.withOptions({ footlight: { sampleRate: 0 } } as never);
  const first = unrecorded.chat.completions.create(shared);
  while (openai.requests.length === 0) await pause(1);
  await client.chat.completions.create(shared);
  await first;
  await client.flush();
  expect(openai.requests).toHaveLength(3);
  expect(ingest.events()).toMatchObject([{ attempts: 1 }]);
});

test.each([5, 'x', true, Symbol('x'), null, undefined, () => 1])(
  'withOptions() with options that are none (%#) does what it does without us',
  async (options) => {
    const { plain, ours } = await compare(async ({ client }) => {
      try {
        return client.withOptions(options as never).baseURL.length;
      } catch (error) {
        return String(error);
      }
    });
    expect(ours).toBe(plain);
  },
);
