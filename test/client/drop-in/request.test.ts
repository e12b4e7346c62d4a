import { Client } from 'footlight';
import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { json, type Script } from '../../support/http-server.ts';
import { chatCompletion } from '../../support/openai.ts';
import { answers, params, pause, streamed, type Stage, compare, same } from './compare.ts';

const nowhere = { apiKey: 'sk-test', baseURL: 'http://openai.test/v1' };
const plainly = (fetch: typeof globalThis.fetch): OpenAI => new OpenAI({ ...nowhere, fetch });
const ours = (fetch: typeof globalThis.fetch): OpenAI => {
  const footlight = { apiKey: 'fl_sk_test', baseURL: 'http://127.0.0.1:9', spool: false };
  return new Client({ ...nowhere, fetch, footlight: { ...footlight, promptTemplateName: 'x' } });
};

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

  test('of a text keeps what its options inherit, as the plain client does', async () => {
    const seen = await same(async ({ client, openai }) => {
      const inherited = Object.create({ headers: { 'x-mine': '1' }, timeout: 5000 }) as object;
      const own = { method: 'post' as const, path: '/chat/completions', body: text };
      await client.request(Object.assign(inherited, own));
      const { headers, body } = openai.requests[0]!;
      return [headers['x-mine'], headers['x-stainless-timeout'], body];
    });
    expect(seen.slice(0, 2)).toEqual(['1', '5']);
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

  test('of a proxy of the client is what it is without us', async () => {
    const { plain: alone, ours: recorded } = await compare(async ({ client, openai }) => {
      const proxy = new Proxy(client, {});
      const seen: unknown[] = [];
      for (const call of [
        () => proxy.get('/models'),
        () => proxy.post('/chat/completions', { body: params }),
      ])
        try {
          seen.push(await call());
        } catch (error) {
          seen.push((error as Error).name);
        }
      return [seen, openai.requests.map(({ method, body }) => [method, body])];
    });
    expect(recorded).toEqual(alone);
  });

  test('leaves in its turn among calls that are not recorded', async () => {
    const order = async (make: (fetch: typeof globalThis.fetch) => OpenAI): Promise<string[]> => {
      const paths: string[] = [];
      const client = make((url) => {
        paths.push(new URL(String(url)).pathname);
        return Promise.resolve(Response.json(chatCompletion('x')));
      });
      await Promise.all([
        client.chat.completions.create(params),
        client.moderations.create({ input: 'x' }),
        client.models.retrieve('m'),
        client.responses.create({ model: 'm', input: 'x' }),
      ]);
      return paths;
    };
    expect(await order(ours)).toEqual(await order(plainly));
  });

  test('leaves as many turns of the microtask queue after the call as without us', async () => {
    const turns = async (make: (fetch: typeof globalThis.fetch) => OpenAI): Promise<number> => {
      const sent = { left: false };
      const client = make(() => {
        sent.left = true;
        return Promise.resolve(Response.json(chatCompletion('x')));
      });
      const answer = client.chat.completions.create(params);
      let count = 0;
      for (; !sent.left && count < 99; count += 1) await undefined;
      await answer;
      return count;
    };
    const plain = await turns(plainly);
    expect(await turns(ours)).toBe(plain);
    expect(plain).toBeLessThan(99);
  });

  test('has for a body the very object of the caller, where nothing of ours is in it', async () => {
    await same(async ({ client }) => {
      const mine = { ...params };
      let seen: unknown;
      (client as unknown as { prepareOptions: (options: { body: unknown }) => void }).prepareOptions = (
        options,
      ) => {
        seen = options.body === mine;
      };
      await client.chat.completions.create(mine);
      return seen;
    });
  });

  test('sends what the caller has changed between two attempts, and records that', async () => {
    const script: Script = (request, response) =>
      request.body.includes('"a"')
        ? json(response, {}, 500, { 'retry-after-ms': '1' })
        : answers(request, response, 0);
    const { plain, ours, ingest } = await compare(
      async ({ client, openai }) => {
        const mine = { model: 'a', messages: [{ role: 'user' as const, content: 'one' }] };
        const answer = client.chat.completions.create(mine);
        while (openai.requests.length === 0) await pause(1);
        mine.model = 'b';
        mine.messages[0]!.content = 'two';
        await answer;
        return openai.requests.map(({ body }) => body);
      },
      script,
      { maxRetries: 1 },
    );
    expect(ours).toEqual(plain);
    expect(ingest.events()).toMatchObject([{ model: 'b', messages: [{ content: 'two' }], attempts: 2 }]);
  });
});
