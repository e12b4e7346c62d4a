import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { json, type Script } from '../../support/http-server.ts';
import { params, streamed, answers, compare, same, unhandled, type Stage } from './compare.ts';

/** A hook that makes each request in a later turn. */
function makeLater(client: OpenAI): void {
  const make = Reflect.get(client, 'makeRequest') as () => unknown;
  const later = async (...args: never[]): Promise<unknown> => {
    await Promise.resolve();
    return Reflect.apply(make, client, args);
  };
  Object.defineProperty(client, 'makeRequest', { value: later });
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

  test('says in its stack who made it', async () => {
    const frames = await same(async ({ client }) => {
      const maker = async (): Promise<unknown> => await client.chat.completions.create(params);
      const error = await maker().catch((e: unknown) => e as Error);
      return /at (?:async )?maker /.test((error as Error).stack ?? '');
    }, fails);
    expect(frames).toBe(true);
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

  const SCENES: [string, (client: OpenAI) => unknown, number][] = [
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
  ];

  test.each(SCENES)(
    'that %s causes as many unhandled rejections as it does without us',
    async (_what, scene, count) => {
      const seen = await same(({ client }) => unhandled(() => scene(client) as undefined), fails);
      expect(seen).toHaveLength(count);
    },
  );

  test.each(SCENES)(
    'that %s does so too where a hook makes its request later',
    async (_what, scene, count) => {
      const seen = await same(({ client }) => {
        makeLater(client);
        return unhandled(() => scene(client) as undefined);
      }, fails);
      expect(seen).toHaveLength(count);
    },
  );

  test('that fails beside another one and is caught after it ends no process, where a hook makes its request later', async () => {
    const scene = async ({ client }: Stage): Promise<string[]> => {
      makeLater(client);
      const controller = new AbortController();
      return unhandled(async () => {
        const calls = [1, 2].map(() => client.chat.completions.create(params, { signal: controller.signal }));
        setTimeout(() => controller.abort(), 50);
        for (const call of calls) await call.catch(() => undefined);
      });
    };
    const { plain, ours } = await compare(scene, () => undefined);
    expect([plain, ours]).toEqual([[], []]);
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
