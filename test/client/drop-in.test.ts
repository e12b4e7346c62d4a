import { Client, type ClientOptions } from 'footlight';
import { APIPromise, OpenAI, type ClientOptions as OpenAIOptions } from 'openai';
import { Stream } from 'openai/streaming';
import { describe, expect, test } from 'vitest';
import { json, type Script, type TestServer } from '../support/http-server.ts';
import { startIngest, type TestIngest } from '../support/ingest.ts';
import { chatChunk, chatCompletion, sendChunks, startOpenAI } from '../support/openai.ts';

const params = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
const streamed = { ...params, stream: true as const };

const answers: Script = (request, response) => {
  if (request.body.includes('"stream":true')) {
    const chunks = ['one ', 'two ', 'three'].map((content) => chatChunk({ content }));
    return sendChunks(response, [...chunks, chatChunk({}, { finish_reason: 'stop' })]);
  }
  return json(response, chatCompletion('⚽'), 200, { 'x-request-id': 'req_1' });
};

interface Stage {
  readonly client: OpenAI;
  readonly openai: TestServer & { readonly baseURL: string };
}

interface Compared<Seen> {
  readonly plain: Seen;
  readonly ours: Seen;
  readonly ingest: TestIngest;
}

/** Plays the same scene with a plain client and with ours, each before a server of its own. */
async function compare<Seen>(
  scene: (stage: Stage) => Promise<Seen>,
  script: Script = answers,
  options: OpenAIOptions = {},
  footlight: ClientOptions['footlight'] = {},
): Promise<Compared<Seen>> {
  await using ingest = await startIngest();
  const play = async (make: (options: OpenAIOptions) => OpenAI): Promise<Seen> => {
    await using openai = await startOpenAI(script);
    const client = make({ apiKey: 'sk-test', baseURL: openai.baseURL, maxRetries: 0, ...options });
    const seen = await scene({ client, openai });
    if (client instanceof Client) await client.flush();
    return seen;
  };
  const plain = await play((given) => new OpenAI(given));
  const ours = await play(
    (given) =>
      new Client({
        ...given,
        footlight: { apiKey: 'fl_sk_test', baseURL: ingest.url, promptTemplateName: 'scene', ...footlight },
      }),
  );
  return { plain, ours, ingest };
}

/** What a program sees must be the same, and one call must be one event. */
async function same<Seen>(...args: Parameters<typeof compare<Seen>>): Promise<Seen> {
  const { plain, ours, ingest } = await compare(...args);
  expect(ours).toEqual(plain);
  expect(ingest.events()).toHaveLength(1);
  return ours;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the promise of a call', () => {
  test('is an APIPromise with everything that belongs to it', async () => {
    const seen = await same(async ({ client }) => {
      const promise = client.chat.completions.create(params);
      const shape = [
        promise instanceof APIPromise,
        promise instanceof Promise,
        Object.keys(promise)
          .filter((key) => key !== 'withResponse' && key !== '_thenUnwrap')
          .toSorted(),
      ];
      await promise;
      return shape;
    });
    expect(seen.slice(0, 2)).toEqual([true, true]);
  });

  test('gives data, response and request id with withResponse()', async () => {
    await same(async ({ client }) => {
      const { data, response, request_id } = await client.chat.completions.create(params).withResponse();
      return [data, response instanceof Response, response.status, response.bodyUsed, request_id];
    });
  });

  test('gives the response with its body unread with asResponse()', async () => {
    await same(async ({ client }) => {
      const response = await client.chat.completions.create(params).asResponse();
      const unread = !response.bodyUsed;
      return [unread, await response.json()];
    });
  });

  test('can be taken as a response first and parsed afterwards', async () => {
    await same(async ({ client }) => {
      const promise = client.chat.completions.create(params);
      const response = await promise.asResponse();
      return [response.bodyUsed, await promise, response.bodyUsed];
    });
  });

  test('parses once, however often it is awaited', async () => {
    await same(async ({ client }) => {
      const promise = client.chat.completions.create(params);
      const [first, second] = await Promise.all([promise, promise]);
      return [first === second, (await promise) === first];
    });
  });

  test('derives promises with _thenUnwrap()', async () => {
    await same(async ({ client }) => {
      const derived = client.chat.completions
        .create(params)
        ._thenUnwrap((completion) => ({ text: completion.choices[0]?.message.content }));
      return [derived instanceof APIPromise, await derived, (await derived)._request_id];
    });
  });

  test('keeps the request id out of sight, but readable', async () => {
    await same(async ({ client }) => {
      const completion = await client.chat.completions.create(params);
      return [completion._request_id, Object.keys(completion), JSON.stringify(completion)];
    });
  });

  test('sends the request at once, not when it is awaited', async () => {
    await same(async ({ client, openai }) => {
      const promise = client.chat.completions.create(params);
      await expect.poll(() => openai.requests.length).toBe(1);
      await promise;
      return openai.requests.length;
    });
  });
});

/** Counts the unhandled rejections that `scene` causes. */
async function unhandled(scene: () => void | Promise<void>): Promise<string[]> {
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const seen: string[] = [];
  const listen = (error: unknown): void => void seen.push((error as Error).constructor.name);
  process.on('unhandledRejection', listen);
  await scene();
  await pause(150);
  process.off('unhandledRejection', listen);
  for (const listener of listeners) process.on('unhandledRejection', listener);
  return seen;
}

describe('a failing call', () => {
  const fails: Script = (_request, response) =>
    json(response, { error: { message: 'no', code: 'nope', type: 't', param: 'p' } }, 429, {
      'x-request-id': 'req_9',
      'x-extra': '1',
    });

  test('rejects with the same error, down to its fields', async () => {
    const seen = await same(async ({ client }) => {
      const error = await client.chat.completions
        .create(params)
        .catch((e: unknown) => e as InstanceType<typeof OpenAI.APIError>);
      if (!(error instanceof OpenAI.RateLimitError)) throw new Error('Expected a RateLimitError.');
      return [
        error.constructor === OpenAI.RateLimitError,
        error.message,
        error.status,
        error.code,
        error.type,
        error.param,
        error.requestID,
        error.error,
        error.headers?.get('x-extra'),
      ];
    }, fails);
    expect(seen[0]).toBe(true);
  });

  test('rejects with the same object for every listener', async () => {
    await same(async ({ client }) => {
      const promise = client.chat.completions.create(params);
      const errors = await Promise.all(
        [promise, promise.then((value) => value), promise.finally(() => undefined)].map((p) =>
          p.catch((e: unknown) => e),
        ),
      );
      return errors.every((error) => error === errors[0]);
    }, fails);
  });

  test.each([
    ['is never awaited', (client: OpenAI) => void client.chat.completions.create(params), 1],
    [
      'is awaited and caught',
      (client: OpenAI) =>
        client.chat.completions.create(params).then(
          () => undefined,
          () => undefined,
        ),
      0,
    ],
    [
      'is caught on a branch',
      (client: OpenAI) => void client.chat.completions.create(params).catch(() => undefined),
      0,
    ],
    [
      'is taken as a response',
      (client: OpenAI) =>
        void client.chat.completions
          .create(params)
          .asResponse()
          .catch(() => undefined),
      0,
    ],
    [
      'is taken with its response',
      (client: OpenAI) =>
        void client.chat.completions
          .create(params)
          .withResponse()
          .catch(() => undefined),
      0,
    ],
    [
      'is only continued',
      (client: OpenAI) => void client.chat.completions.create(params).then(() => undefined),
      1,
    ],
    [
      'is a stream that is never awaited',
      (client: OpenAI) => void client.chat.completions.create(streamed),
      1,
    ],
    ['is parsed and never awaited', (client: OpenAI) => void client.chat.completions.parse(params), 1],
    [
      'is caught long after it has failed',
      (client: OpenAI) => {
        const promise = client.chat.completions.create(params);
        setTimeout(() => void promise.catch(() => undefined), 150);
      },
      1,
    ],
  ])('that %s causes as many unhandled rejections as it does without us', async (_what, scene, count) => {
    const seen = await same(({ client }) => unhandled(() => scene(client) as undefined), fails);
    expect(seen).toHaveLength(count);
  });

  test('keeps the cause of a failing connection', async () => {
    const cause = new Error('mine');
    await same(
      async ({ client }) => {
        const error = await client.chat.completions.create(params).catch((e: unknown) => e as Error);
        return [(error as Error).constructor.name, (error as Error).cause === cause];
      },
      answers,
      { fetch: () => Promise.reject(cause) },
    );
  });

  test('fails before the network as it does without us', async () => {
    await same(async ({ client, openai }) => {
      const controller = new AbortController();
      controller.abort();
      const error = await client.chat.completions
        .create(params, { signal: controller.signal })
        .catch((e: unknown) => e as Error);
      return [(error as Error).constructor.name, openai.requests.length];
    });
  });
});

describe('a stream', () => {
  test('is a Stream with everything that belongs to it', async () => {
    await same(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      const shape = [
        stream instanceof Stream,
        stream.controller instanceof AbortController,
        typeof stream.tee,
        typeof stream.toReadableStream,
      ];
      const chunks = [];
      for await (const chunk of stream) chunks.push(chunk);
      return [...shape, chunks, JSON.stringify(chunks)];
    });
  });

  test('can be read once', async () => {
    await same(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      for await (const _ of stream);
      return (async () => {
        for await (const _ of stream);
      })().catch((e: unknown) => (e as Error).message);
    });
  });

  test('can be read with tee(), at two speeds', async () => {
    await same(async ({ client }) => {
      const [left, right] = (await client.chat.completions.create(streamed)).tee();
      const texts: string[] = [];
      for (const branch of [left, right]) {
        for await (const chunk of branch) texts.push(chunk.choices[0]?.delta.content ?? '');
      }
      return texts;
    });
  });

  test('can be read as a ReadableStream', async () => {
    await same(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      return new Response(stream.toReadableStream()).text();
    });
  });

  test('can be read by hand, with next() and return()', async () => {
    await same(async ({ client }) => {
      const iterator = (await client.chat.completions.create(streamed))[Symbol.asyncIterator]();
      const first = await iterator.next();
      const returned = await iterator.return?.();
      return [first, returned, await iterator.next()];
    });
  });

  test('ends without an error when its controller is aborted', async () => {
    const slow: Script = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
    };
    const { plain, ours, ingest } = await compare(async ({ client, openai }) => {
      const stream = await client.chat.completions.create(streamed);
      const seen: unknown[] = [];
      for await (const chunk of stream) {
        seen.push(chunk);
        stream.controller.abort();
      }
      await expect.poll(() => openai.closed()).toBe(1);
      return seen;
    }, slow);
    expect(ours).toEqual(plain);
    expect(ingest.events()).toMatchObject([{ status: 'aborted', choices: [{ content: 'x' }] }]);
  });

  test('keeps the error of a listener that throws in the middle', async () => {
    const mine = new Error('mine');
    const { ours, plain, ingest } = await compare(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      try {
        for await (const _ of stream) throw mine;
      } catch (error) {
        return error === mine;
      }
      return undefined;
    });
    expect([plain, ours]).toEqual([true, true]);
    expect(ingest.events()).toMatchObject([{ status: 'aborted' }]);
  });

  test('does not let an idle reader be pushed megabytes', async () => {
    const filler = 'x'.repeat(16 * 1024);
    const pushed: number[] = [];
    const floods: Script = async (_request, response, index) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      pushed[index] = 0;
      const line = `data: ${JSON.stringify(chatChunk({ content: filler }))}\n\n`;
      for (let count = 0; count < 4000 && !response.destroyed; count += 1) {
        if (!response.write(line)) {
          await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
        }
        if (!response.destroyed) pushed[index] = (pushed[index] ?? 0) + line.length;
      }
    };
    const { plain, ours } = await compare(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      const iterator = stream[Symbol.asyncIterator]();
      await iterator.next();
      await pause(400);
      const bytes = pushed[0] ?? 0;
      await iterator.return?.();
      return bytes;
    }, floods);
    expect(plain).toBeLessThan(16 * 1024 * 1024);
    expect(ours).toBeLessThan(16 * 1024 * 1024);
  });

  test('reaches the caller chunk by chunk, before it has ended', async () => {
    const slow: Script = async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'early' }))}\n\n`);
      await pause(300);
      response.end(`data: ${JSON.stringify(chatChunk({}, { finish_reason: 'stop' }))}\n\ndata: [DONE]\n\n`);
    };
    await same(async ({ client }) => {
      const start = performance.now();
      const stream = await client.chat.completions.create(streamed);
      let early = false;
      for await (const _ of stream) early ||= performance.now() - start < 250;
      return early;
    }, slow);
  });
});

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

describe('a request', () => {
  test('is the plain client byte for byte, headers and options included', async () => {
    await same(async ({ client, openai }) => {
      await client.chat.completions.create(params, {
        headers: { 'x-mine': '1' },
        query: { q: '2' },
        timeout: 4321,
        idempotencyKey: 'same',
      });
      const { method, path, headers, body } = openai.requests[0]!;
      return { method, path, headers: { ...headers, host: '' }, body };
    });
  });

  const text = JSON.stringify(params);
  const bytes = new TextEncoder().encode(text);
  test.each<[string, () => unknown]>([
    ['bytes', () => bytes],
    ['a Buffer', () => Buffer.from(bytes)],
    ['an ArrayBuffer', () => bytes.buffer],
    ['a stream', () => new Blob([text]).stream()],
    ['a form', () => new URLSearchParams({ model: 'm' })],
    ['an array', () => [params]],
    [
      'what a generator yields',
      async function* pieces() {
        yield bytes;
      },
    ],
  ])('is the plain client byte for byte where a program posts %s', async (_, make) => {
    const scene = async ({ client, openai }: Stage) => {
      await client.post('/chat/completions', { body: make() as never });
      const [request] = openai.requests;
      return [request?.body, request?.headers['content-type']];
    };
    const { plain, ours } = await compare(scene);
    expect(ours).toEqual(plain);
    expect(plain[0]).toContain('m');
  });

  test('may be posted to a URL, and is recorded where that is of an endpoint', async () => {
    const seen = await same(async ({ client, openai }) => {
      const post = (path: string): Promise<unknown> =>
        client.post(new URL(`${openai.baseURL}${path}`) as never, { body: params });
      const answers = [await post('/chat/completions'), await post('/some/thing')];
      return [answers, openai.requests.map(({ path, body }) => [path, body])];
    });
    expect(seen[1]).toHaveLength(2);
  });

  test.each([undefined, null, 7, {}, Object.create(null), Symbol('path')])(
    'to a path that is none (%#) fails as it does without us',
    async (path) => {
      const { plain, ours, ingest } = await compare(async ({ client, openai }) => {
        let failure: unknown;
        try {
          const promise = client.post(path as never, { body: params });
          failure = await promise.catch((error: unknown) => ['rejected', String(error)]);
        } catch (error) {
          failure = ['threw', String(error)];
        }
        return [failure, openai.requests.length];
      });
      expect(ours).toEqual(plain);
      expect(ingest.events()).toEqual([]);
    },
  );

  test('looks the same in the debug log', async () => {
    const lines: string[][] = [];
    const scene = async ({ client }: Stage): Promise<string[]> => {
      const seen: string[] = [];
      lines.push(seen);
      const debug = (...args: unknown[]): void => {
        seen.push(
          JSON.stringify(
            args.map((arg) =>
              typeof arg === 'object' && arg !== null
                ? Reflect.ownKeys(arg).map(String)
                : String(arg).replaceAll(/log_\w+|\d+ms|127\S+/gu, ''),
            ),
          ),
        );
        const details = args[1] as { options?: object } | undefined;
        if (details?.options) seen.push(String(Reflect.ownKeys(details.options).map(String)));
      };
      const logger = { debug, info: debug, warn: debug, error: debug };
      await client.withOptions({ logLevel: 'debug', logger }).chat.completions.create(params);
      return seen;
    };
    await same(scene);
    expect(lines[0]?.length).toBeGreaterThan(0);
  });

  test('asks no usage of a host that is not known to tell it', async () => {
    await same(async ({ client, openai }) => {
      for await (const _ of await client.chat.completions.create(streamed));
      return openai.requests[0]?.body;
    });
  });
});

describe('usage of a stream', () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  const telling: Script = (request, response) => {
    const asked = request.body.includes('"include_usage":true');
    const chunks = [
      chatChunk({ role: 'assistant', content: 'x' }),
      chatChunk({}, { finish_reason: 'stop' }),
    ].map((chunk) => (asked ? { ...chunk, usage: null } : chunk));
    sendChunks(response, asked ? [...chunks, { ...chatChunk({}), choices: [], usage }] : chunks);
  };
  const read = async ({ client }: Stage, more: object = {}): Promise<unknown[]> => {
    const chunks: unknown[] = [];
    for await (const chunk of await client.chat.completions.create({ ...streamed, ...more }))
      chunks.push(chunk);
    return chunks;
  };

  test('is recorded where we may ask for it, and what that adds is hidden', async () => {
    const { plain, ours, ingest } = await compare((stage) => read(stage), telling, {}, { streamUsage: true });
    expect(ours).toEqual(plain);
    expect(ingest.events()).toMatchObject([
      { status: 'ok', usage: { promptTokens: 1, completionTokens: 2, totalTokens: 3 } },
    ]);
  });

  test('is the caller own when the caller asks for it', async () => {
    const { plain, ours, ingest } = await compare(
      (stage) => read(stage, { stream_options: { include_usage: true } }),
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
    expect(ours.at(-1)).toMatchObject({ usage });
    expect(ingest.events()).toMatchObject([{ usage: { totalTokens: 3 } }]);
  });

  test('is not asked for when the caller has declined', async () => {
    const { ours, plain } = await compare(
      (stage) => read(stage, { stream_options: { include_usage: false } }),
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
  });

  test('is asked for with the stream helper, too', async () => {
    const scene = async ({ client }: Stage): Promise<unknown> => {
      const stream = client.chat.completions.stream(params);
      const chunks: unknown[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      return [chunks, await stream.finalContent()];
    };
    const { plain, ours, ingest } = await compare(scene, telling, {}, { streamUsage: true });
    expect(ours).toEqual(plain);
    expect(ingest.events()).toMatchObject([{ usage: { totalTokens: 3 } }]);
  });

  test('is not asked for when nothing is recorded', async () => {
    const { ours, plain, ingest } = await compare(
      async (stage) => [await read(stage), stage.openai.requests[0]?.body],
      telling,
      {},
      { streamUsage: true, promptTemplateName: '' },
    );
    expect(ours).toEqual(plain);
    expect(ingest.events()).toEqual([]);
  });
});

describe('an idle stream', () => {
  const silent: Script = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
  };

  test.each(['scene', ''])(
    'is given up after streamIdleTimeoutMs (template name: %j)',
    async (promptTemplateName) => {
      await using openai = await startOpenAI(silent);
      await using ingest = await startIngest();
      const footlight = { apiKey: 'k', baseURL: ingest.url, streamIdleTimeoutMs: 60, promptTemplateName };
      await using client = new Client({ apiKey: 'x', baseURL: openai.baseURL, footlight });
      const stream = await client.chat.completions.create(streamed);
      const reading = (async () => {
        for await (const _ of stream);
      })();
      await expect(reading).rejects.toThrow(/No chunk arrived for 60 ms/u);
      await expect(reading).rejects.toBeInstanceOf(OpenAI.APIConnectionTimeoutError);
      await expect.poll(() => openai.closed()).toBe(1);
      await client.flush();
      expect(ingest.events().map(({ status }) => status)).toEqual(promptTemplateName ? ['error'] : []);
    },
  );
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

describe('a subclass of ours', () => {
  test('is recorded, with its hooks in place', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    const hooks: string[] = [];
    class Mine extends Client {
      protected override async prepareOptions(): Promise<void> {
        hooks.push('options');
      }
      protected override async prepareRequest(): Promise<void> {
        hooks.push('request');
      }
    }
    await using client = new Mine({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'mine' },
    });
    const child = client.withOptions({ timeout: 1000 });
    expect(child).toBeInstanceOf(Mine);
    await child.chat.completions.create(params);
    await client.flush();
    expect(hooks).toEqual(['options', 'request']);
    expect(ingest.events()).toMatchObject([{ messages: params.messages, model: 'm' }]);
  });
});
