import { LLMClientError, type Health, type HealthReason, type LLMServer } from 'footlight';
import { beforeAll, describe, expect, test } from 'vitest';
import { startAzure } from '../../../examples/stand-ins/azure.ts';
import { startTGI } from '../../../examples/stand-ins/tgi.ts';
import { startVLLM } from '../../../examples/stand-ins/vllm.ts';
import { json, startServer, type Script } from '../../support/http-server.ts';
import { clientOf, deadPort, KINDS, startBlackHole, type Given } from './clients.ts';

// Every kind of server in every state that it can be met in, asked everything: no answer may take long or lie.

/** ms that any one question may take here. */
const BOUND_MS = 5000;

// Its first load takes a while on a busy machine, and is part of the time limit.
beforeAll(() => import('gpt-tokenizer/encoding/o200k_base'));

interface Met extends AsyncDisposable {
  readonly url: string;
  readonly given?: Given;
}

interface Personality {
  readonly name: string;
  readonly meet: (kind: LLMServer) => Promise<Met>;
  /** Whether it keeps those who ask waiting, so that only a time limit helps. */
  readonly hangs?: boolean;
  readonly alive: boolean | Record<LLMServer, boolean>;
  readonly reason: HealthReason | Record<LLMServer, HealthReason>;
  /** What becomes of `isValidPrompt`: what `valid` is, or the code of the error. */
  readonly valid: boolean | null | string | Record<LLMServer, boolean | null | string>;
  /** Codes of the error that `prompt` fails with; undefined where it works. */
  readonly failure: string | undefined;
}

const start = (kind: LLMServer, options: object = {}) =>
  kind === 'tgi' ? startTGI(options) : kind === 'vllm' ? startVLLM(options) : startAzure(options);

/** The same answer to everything. */
const always = (script: Script) => (): Promise<Met> => startServer(script);

const html =
  (status: number): Script =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<html><body><h1>A proxy</h1></body></html>');
  };

const nowhere: AsyncDisposable = { [Symbol.asyncDispose]: async () => {} };

const PERSONALITIES: readonly Personality[] = [
  {
    name: 'healthy',
    meet: (kind) => start(kind),
    alive: true,
    reason: 'ok',
    valid: true,
    failure: undefined,
  },
  {
    name: 'loading (llama.cpp says so on every route)',
    meet: always((_request, response) =>
      json(response, { error: { message: 'Loading model', type: 'unavailable_error', code: 503 } }, 503),
    ),
    alive: false,
    reason: 'loading',
    valid: { tgi: 'llm_http_error', vllm: 'llm_http_error', azure: true },
    failure: 'llm_http_error',
  },
  {
    name: 'unhealthy',
    meet: (kind) =>
      kind === 'azure'
        ? always((_request, response) => json(response, { error: { code: 'InternalServerError' } }, 500))()
        : start(kind, { unhealthy: true }),
    alive: false,
    reason: 'unhealthy',
    // Counting does not need the engine.
    valid: true,
    failure: 'llm_http_error',
  },
  {
    name: 'of another key',
    meet: async (kind) => {
      const server = await start(kind, { apiKey: 'right' });
      return { ...server, given: { apiKey: 'wrong' } };
    },
    // Only Azure's sign of life wants the key.
    alive: { tgi: true, vllm: true, azure: false },
    reason: { tgi: 'ok', vllm: 'auth', azure: 'auth' },
    valid: true,
    failure: 'llm_http_error',
  },
  {
    name: 'a dead port',
    meet: async () => ({ url: await deadPort(), ...nowhere }),
    alive: false,
    reason: 'refused',
    valid: { tgi: 'llm_unreachable', vllm: 'llm_unreachable', azure: true },
    failure: 'llm_unreachable',
  },
  {
    name: 'a black hole',
    hangs: true,
    meet: () => startBlackHole(),
    alive: false,
    reason: 'timeout',
    valid: { tgi: 'llm_timeout', vllm: 'llm_timeout', azure: true },
    failure: 'llm_timeout',
  },
  {
    name: 'one that begins its answer and stops',
    hangs: true,
    meet: always((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"data": [');
    }),
    alive: false,
    reason: 'timeout',
    valid: { tgi: 'llm_timeout', vllm: 'llm_timeout', azure: true },
    failure: 'llm_timeout',
  },
  {
    name: 'a proxy with a page of its own',
    meet: always(html(200)),
    alive: false,
    reason: 'not_a_model_server',
    valid: { tgi: null, vllm: null, azure: true },
    failure: 'llm_unexpected_answer',
  },
  {
    name: 'a proxy without its server',
    meet: always(html(502)),
    alive: false,
    reason: 'unhealthy',
    valid: { tgi: 'llm_http_error', vllm: 'llm_http_error', azure: true },
    failure: 'llm_http_error',
  },
  {
    name: 'another web server',
    meet: always(html(404)),
    alive: false,
    reason: 'not_a_model_server',
    valid: { tgi: null, vllm: null, azure: true },
    failure: 'llm_http_error',
  },
  ...[{}, { tokens: [] }, [], 'text', 1, null].map((body) => ({
    name: `one that answers ${JSON.stringify(body)} to everything`,
    meet: always((_request, response) => json(response, body)),
    // A health route that answers JSON says no more than that somebody is there.
    alive: { tgi: typeof body === 'object', vllm: typeof body === 'object', azure: false },
    reason: 'not_a_model_server' as const,
    valid: { tgi: null, vllm: null, azure: true },
    failure: 'llm_unexpected_answer',
  })),
];

const of = <Value>(kind: LLMServer, value: Value | Record<LLMServer, Value>): Value =>
  typeof value === 'object' && value !== null ? (value as Record<LLMServer, Value>)[kind] : value;

/** What `work` comes to, and that it comes to it in time. */
async function inTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    expect(performance.now() - started).toBeLessThan(BOUND_MS);
  }
}

describe.each(KINDS)('%s', (kind) => {
  describe.each(PERSONALITIES)('$name', ({ meet, hangs, alive, reason, valid, failure }) => {
    const timeoutMs = hangs ? 300 : 3000;

    test('isAlive says so, and never throws', async () => {
      await using server = await meet(kind);
      const llm = clientOf(kind, server.url, server.given);
      expect(await inTime(() => llm.isAlive({ timeoutMs }))).toBe(of(kind, alive));
    });

    test('health names the reason, and never throws', async () => {
      await using server = await meet(kind);
      const llm = clientOf(kind, server.url, server.given);
      const expected = of(kind, reason);
      const health = await inTime(() => llm.health({ timeoutMs }));
      expect(health).toMatchObject({ alive: of(kind, alive), ready: expected === 'ok', reason: expected });
      expect(health.latencyMs).toBeLessThan(BOUND_MS);
      const withoutAnswer: HealthReason[] = ['refused', 'timeout'];
      expect(health.status === null).toBe(withoutAnswer.includes(expected));
    });

    test('isValidPrompt never takes a prompt for valid that was not counted', async () => {
      await using server = await meet(kind);
      const llm = clientOf(kind, server.url, server.given);
      const expected = of(kind, valid);
      const asked = inTime(() => llm.isValidPrompt('Hello there', { timeoutMs }));
      if (typeof expected === 'string') {
        await expect(asked).rejects.toMatchObject({ name: 'LLMClientError', code: expected, server: kind });
      } else {
        const validity = await asked;
        expect(validity.valid).toBe(expected);
        expect(validity.tokens === null).toBe(expected === null);
        expect(validity.exact).toBe(expected !== null && kind !== 'azure');
      }
    });

    test.each([{ stream: false }, { stream: true }])(
      'prompt works or fails as one kind of error (%j)',
      async ({ stream }) => {
        await using server = await meet(kind);
        const llm = clientOf(kind, server.url, {
          ...server.given,
          timeout: timeoutMs,
          footlight: { streamIdleTimeoutMs: timeoutMs },
        });
        const asked = inTime(async () => {
          if (!stream) return (await llm.prompt('Hello there')).text;
          let text = '';
          for await (const chunk of await llm.prompt('Hello there', { stream: true })) text += chunk.text;
          return text;
        });
        if (failure === undefined) {
          expect(await asked).toContain('fox');
          return;
        }
        const error = await asked.catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(LLMClientError);
        expect(error).toMatchObject({ server: kind });
        // What answers a success without a stream in it shows only when the stream has no chunk.
        if (stream && ['llm_unexpected_answer', 'llm_timeout'].includes(failure)) {
          expect(['llm_stream_incomplete', 'llm_timeout']).toContain((error as LLMClientError).code);
        } else expect((error as LLMClientError).code).toBe(failure);
      },
    );
  });
});

describe('a look that ends at its time limit', () => {
  test.each(KINDS)('closes its connection (%s)', async (kind) => {
    await using hole = await startBlackHole();
    expect(await clientOf(kind, hole.url).isAlive({ timeoutMs: 100 })).toBe(false);
    await expect.poll(() => hole.open()).toBe(0);
  });
});

describe('a deep look', () => {
  test.each(KINDS)('generates one token, and is not recorded (%s)', async (kind) => {
    await using server = await start(kind);
    await using ingest = await startServer((_request, response) => json(response, { results: [] }));
    const footlight = { apiKey: 'fl_sk_x', baseURL: ingest.url, allowUnnamedPrompts: true };
    const llm = clientOf(kind, server.url, { footlight });
    const health: Health = await llm.health({ deep: true });
    expect(health).toMatchObject({ alive: true, ready: true, reason: 'ok', status: 200 });
    expect(server.requests.at(-1)?.body).toMatchObject({ max_tokens: 1, messages: [{ role: 'user' }] });
    await llm.flush();
    expect(ingest.requests).toEqual([]);
    await llm.shutdown({ timeoutMs: 100 });
  });

  test('finds an engine that hangs behind a server that answers', async () => {
    await using server = await startServer((request, response) => {
      if (request.path === '/health') json(response, {});
      else if (request.path === '/v1/models') json(response, { data: [{ id: 'Qwen/Qwen3-8B' }] });
    });
    const llm = clientOf('vllm', server.url);
    expect(await llm.health()).toMatchObject({ ready: true });
    expect(await llm.health({ deep: true, timeoutMs: 300 })).toMatchObject({
      alive: true,
      ready: false,
      reason: 'timeout',
    });
  });

  test('finds that Azure has no such deployment', async () => {
    await using server = await startAzure({ deployment: 'another' });
    const llm = clientOf('azure', server.url);
    expect(await llm.health()).toMatchObject({ ready: true });
    expect(await llm.health({ deep: true })).toMatchObject({
      ready: false,
      reason: 'model_mismatch',
      status: 404,
    });
  });

  test('finds a wrong key that TGI asks for nowhere else', async () => {
    await using server = await startTGI({ apiKey: 'right' });
    const llm = clientOf('tgi', server.url, { apiKey: 'wrong' });
    expect(await llm.health()).toMatchObject({ ready: true });
    expect(await llm.health({ deep: true })).toMatchObject({
      alive: true,
      ready: false,
      reason: 'auth',
      status: 401,
    });
  });

  test('works for models that take no messages', async () => {
    await using server = await startTGI({ chatTemplate: false });
    const llm = clientOf('tgi', server.url, { chatCompletionEnabled: false });
    expect(await llm.health({ deep: true })).toMatchObject({ ready: true });
  });
});

describe('another model', () => {
  test.each(['tgi', 'vllm'] as const)('is a mismatch, and is named (%s)', async (kind) => {
    await using server = await start(kind, { model: 'other/model' });
    expect(await clientOf(kind, server.url).health()).toMatchObject({
      alive: true,
      ready: false,
      reason: 'model_mismatch',
      model: 'other/model',
    });
  });

  test('is none where it is an adapter that vLLM serves, too', async () => {
    await using server = await startVLLM({ adapters: ['support-lora'] });
    const health = await clientOf('vllm', server.url, { model: 'support-lora' }).health();
    expect(health).toMatchObject({ ready: true, model: 'support-lora' });
  });
});
