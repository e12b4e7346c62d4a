import { AzureClient, Client } from 'footlight';
import { AzureOpenAI, OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { startIngest } from '../support/ingest.ts';
import { startOpenAI } from '../support/openai.ts';

const params = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };

/** A copy of `values` whose properties can be read once, as those of a token that is spent. */
function readableOnce<Values extends object>(values: Values): Values {
  const once = {};
  for (const [name, value] of Object.entries(values)) {
    let read = false;
    Object.defineProperty(once, name, {
      enumerable: true,
      get: () => {
        if (read) throw new Error(`${name} was read twice.`);
        read = true;
        return value as unknown;
      },
    });
  }
  return once as Values;
}

/** Makes a call that is recorded (or is not, without a template name); tells what was sent and what was recorded. */
async function call(
  make: (client: Client) => PromiseLike<unknown>,
  promptTemplateName = 'once',
  Class = Client,
): Promise<{ sent: unknown; events: unknown[] }> {
  await using openai = await startOpenAI();
  await using ingest = await startIngest();
  const client = new Class({
    apiKey: 'x',
    baseURL: openai.baseURL,
    maxRetries: 0,
    footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName },
  });
  await make(client);
  await client.flush?.();
  const body = openai.requests[0]?.body;
  return { sent: body ? (JSON.parse(body) as unknown) : body, events: ingest.events() };
}

describe.each(['once', ''])('with the template name %j', (name) => {
  const recorded = name ? 1 : 0;

  test('the options of a post() may be readable once', async () => {
    const { sent, events } = await call(
      (client) => client.post('/chat/completions', readableOnce({ body: params, timeout: 5000 })),
      name,
    );
    expect(sent).toEqual(params);
    expect(events).toHaveLength(recorded);
  });

  test('the options of a request() are read as often as by the plain client', async () => {
    const readsOf = async (Class: typeof OpenAI): Promise<string[]> => {
      const reads: string[] = [];
      const options = new Proxy(
        { method: 'post' as const, path: '/chat/completions', body: params },
        {
          get: (target, option) => {
            // Whether they are a promise may be asked by anybody.
            if (option !== 'then') reads.push(String(option));
            return Reflect.get(target, option) as unknown;
          },
        },
      );
      await call((client) => client.request(options), name, Class as typeof Client);
      return reads;
    };
    expect(await readsOf(Client)).toEqual(await readsOf(OpenAI));
  });

  test('the parameters of a call may be readable once', async () => {
    const { sent, events } = await call(
      (client) => client.chat.completions.create(readableOnce(params)),
      name,
    );
    expect(sent).toEqual(params);
    expect(events).toHaveLength(recorded);
    if (name) expect(events).toMatchObject([params]);
  });

  type Make = (messages?: readonly object[]) => object;
  const drained: readonly (readonly [what: string, make: Make])[] = [
    [
      'a class with a toJSON',
      (messages = params.messages) => {
        class Conversation {
          readonly #queue = [...messages];
          get messages(): object[] {
            return this.#queue.splice(0);
          }
          toJSON(): object {
            return { model: 'm', messages: this.messages };
          }
        }
        return new Conversation();
      },
    ],
    [
      'a class that defines them',
      (messages = params.messages) => {
        class Conversation {
          readonly model = 'm';
          constructor() {
            const queue = [...messages];
            Object.defineProperty(this, 'messages', { enumerable: true, get: () => queue.splice(0) });
          }
        }
        return new Conversation();
      },
    ],
  ];

  test.each(drained)('the messages of %s may be gone once they are read', async (_what, make) => {
    const { sent, events } = await call((client) => client.chat.completions.create(make() as never), name);
    expect(sent).toEqual(params);
    expect(events).toHaveLength(recorded);
    if (name) expect(events).toMatchObject([params]);
  });

  test.each(drained)('long messages of %s may be gone once they are read', async (_what, make) => {
    const content = `asked ${'x'.repeat(300_000)}`;
    const given = make([{ role: 'user', content }]) as never;
    const { sent, events } = await call((client) => client.chat.completions.create(given), name);
    expect(sent).toMatchObject({ messages: [{ content }] });
    if (name) expect(events).toMatchObject([{ messages: [{ content: expect.stringMatching(/^asked x/u) }] }]);
  });

  test.each([
    ['a literal', {}],
    ['an object that inherits', Object.create({}) as object],
  ])('the parameters of a stream in %s are read as often as by the plain client', async (_what, holder) => {
    const readsOf = async (Class: typeof OpenAI): Promise<string[]> => {
      const reads: string[] = [];
      const counted = Object.create(Object.getPrototypeOf(holder) as object) as typeof params;
      const values = { ...params, stream: false, stream_options: undefined };
      for (const [property, value] of Object.entries(values)) {
        const get = (): unknown => {
          reads.push(property);
          return value;
        };
        Object.defineProperty(counted, property, { enumerable: true, get });
      }
      await call((client) => client.chat.completions.create(counted), name, Class as typeof Client);
      return reads.toSorted();
    };
    expect(await readsOf(Client)).toEqual(await readsOf(OpenAI));
  });

  test('the options of a post() may be changed until the caller has had its turn', async () => {
    const options = { body: params };
    const { sent } = await call((client) => {
      const promise = client.post('/chat/completions', options);
      options.body = { ...params, model: 'changed' };
      return promise;
    }, name);
    expect(sent).toEqual({ ...params, model: 'changed' });
  });

  test.each(['request', 'post'] as const)(
    'options of %s() that cannot be read reject, and do not throw',
    async (method) => {
      const failureOf = async (Class: typeof OpenAI): Promise<unknown> => {
        const options = {
          method: 'post' as const,
          path: '/chat/completions',
          get body(): object {
            throw new Error('unreadable');
          },
        };
        let failure: unknown;
        const make = async (client: OpenAI): Promise<void> => {
          const answer = method === 'post' ? client.post(options.path, options) : client.request(options);
          failure = await answer.then(String, String);
        };
        await call(make, name, Class as typeof Client);
        return failure;
      };
      expect(await failureOf(Client)).toBe(await failureOf(OpenAI));
    },
  );

  test('a body that the options of a post() inherit is not sent', async () => {
    const options = Object.create({ body: params }) as { body: unknown };
    const { sent } = await call((client) => client.post('/chat/completions', options), name);
    expect(sent).toBe('');
  });

  test('the body of a request that a subclass builds may be readable once', async () => {
    class Builder extends Client {
      override async buildRequest(
        ...args: Parameters<OpenAI['buildRequest']>
      ): ReturnType<OpenAI['buildRequest']> {
        const built = await super.buildRequest(...args);
        const { body, ...request } = built.req;
        const req = Object.defineProperties(
          request,
          Object.getOwnPropertyDescriptors(readableOnce({ body })),
        );
        return { ...built, req };
      }
    }
    const { sent } = await call((client) => client.chat.completions.create(params), name, Builder);
    expect(sent).toEqual(params);
  });
});

describe('the options of a client', () => {
  class Settings {
    readonly #key = 'sk-private';
    get apiKey(): string {
      return this.#key;
    }
    get baseURL(): string {
      return 'https://llm.example/v1';
    }
  }

  test('may be an instance whose class has getters', () => {
    const { apiKey, baseURL } = new OpenAI(new Settings());
    expect(new Client(new Settings())).toMatchObject({ apiKey, baseURL });
  });

  test('may be such an instance for Azure', () => {
    class AzureSettings {
      readonly apiKey = 'sk-azure';
      get endpoint(): string {
        return 'https://llm.example';
      }
      get apiVersion(): string {
        return '2024-10-21';
      }
    }
    const { apiKey, baseURL, apiVersion } = new AzureOpenAI(new AzureSettings());
    expect(new AzureClient(new AzureSettings())).toMatchObject({ apiKey, baseURL, apiVersion });
  });
});

test('options that go to request() of an Azure client have an inherited body read as often as plain ones', async () => {
  const readsOf = async (Azure: typeof AzureOpenAI): Promise<number> => {
    let reads = 0;
    const inherited = Object.defineProperty({}, 'body', { get: () => void (reads += 1) });
    const client = new Azure({
      apiKey: 'x',
      apiVersion: 'v',
      baseURL: 'http://azure.test',
      fetch: async () => Response.json({}),
    });
    const options = { method: 'get' as const, path: '/models' };
    await client.request(Object.setPrototypeOf(options, inherited) as typeof options);
    return reads;
  };
  expect(await readsOf(AzureClient)).toBe(await readsOf(AzureOpenAI));
});
