import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/openapi/document.ts';
import { OPERATIONS } from '../../src/openapi/operations.ts';
import { setDashboardPassword } from '../../src/sessions/sessions.ts';
import { type RunningServer, startServer } from '../support/running-server.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';

const CHAIN = 'chain-1';
const call = sampleEvent({
  chainId: CHAIN,
  chatId: 'chat',
  context: { userId: 'user' },
  usage: { promptTokens: 1, completionTokens: 2, totalTokens: 3 },
  timeToFirstChunkMs: 5,
});
const failed = sampleEvent({ status: 'error', error: { name: 'E', message: 'no' } });

type Ask = (running: RunningServer) => Promise<Response>;

const get =
  (path: string): Ask =>
  ({ get: ask }) =>
    ask(path);
const post =
  (path: string, body: unknown): Ask =>
  ({ post: ask }) =>
    ask(path, body);
/** Libretto's clients have their key in the body. */
const withKey =
  (path: string, body: object): Ask =>
  ({ post: ask, secretKey }) =>
    ask(path, { ...body, apiKey: secretKey });

/** One success of every route that answers JSON. */
const REQUESTS: Readonly<Record<string, Ask>> = {
  'post /v1/events': post('/v1/events', sampleBatch([sampleEvent(), call, { id: 'no' }, {}])),
  'get /v1/events': get('/v1/events?limit=1'),
  'get /v1/events/:id': get(`/v1/events/${call.id}`),
  'post /v1/feedback': post('/v1/feedback', { feedbackKey: call.feedbackKey, rating: 1 }),
  'post /v1/chains': post('/v1/chains', { chainId: CHAIN, result: { done: true } }),
  'get /v1/losses': get('/v1/losses'),
  'get /v1/statistics': get(
    `/v1/statistics?groupBy=version&from=${call.startedAt}&interval=day&to=2026-03-03T00:00:00Z`,
  ),
  'get /v1/templates': get('/v1/templates'),
  'get /v1/templates/:name': get('/v1/templates/sport-emoji'),
  'get /v1/models': get('/v1/models'),
  'get /v1/session': get('/v1/session'),
  'post /v1/session': post('/v1/session', { password: 'correct horse' }),
  'delete /v1/session': ({ url }) => fetch(`${url}/v1/session`, { method: 'DELETE' }),
  'get /healthz': get('/healthz'),
  'get /readyz': get('/readyz'),
  'get /openapi.json': get('/openapi.json'),
  'post /v1/traces': post('/v1/traces', { resourceSpans: [] }),
  'post /api/event': withKey('/api/event', { params: {}, prompt: {}, response: 'hi', apiName: 'a' }),
  'post /api/feedback': withKey('/api/feedback', { feedback_key: 'k', rating: 1 }),
  'post /api/v1/updateChain': withKey('/api/v1/updateChain', { id: CHAIN, result: 1 }),
};

/** The document with every object closed, so that a field which nobody described is found. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return 'properties' in members && !('additionalProperties' in members)
    ? { ...members, additionalProperties: false }
    : members;
}

async function filledServer(): Promise<RunningServer> {
  const running = await startServer();
  await setDashboardPassword(running.server.store, 'correct horse');
  const lost = { ...sampleBatch([call, failed]), senderId: crypto.randomUUID(), dropped: { overflow: 2 } };
  await running.post('/v1/events', lost);
  await running.post('/v1/feedback', {
    feedbackKey: call.feedbackKey,
    rating: 0.5,
    betterResponse: 'better',
  });
  await running.post('/v1/chains', { chainId: CHAIN, result: { done: true } });
  return running;
}

describe('the OpenAPI document', () => {
  const document = openApiDocument();
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(closed(document) as object, 'document');
  const answering = OPERATIONS.filter(({ answers }) => 'application/json' in answers);

  it.each(answering.map(({ method, path }) => `${method} ${path}`))(
    'describes what the server answers to %s, wholly',
    async (route) => {
      const running = await filledServer();
      const response = await REQUESTS[route]?.(running);
      const answer = (await response?.json()) as unknown;
      expect(response?.status, JSON.stringify(answer)).toBe(200);
      const [method = '', path = ''] = route.split(' ');
      const pointer = path.replaceAll(/:(\w+)/gu, '{$1}').replaceAll('/', '~1');
      const validate = ajv.getSchema(
        `document#/paths/${encodeURIComponent(pointer)}/${method}/responses/200/content/application~1json/schema`,
      );
      validate?.(answer);
      expect(validate?.errors ?? [], JSON.stringify(answer).slice(0, 1000)).toEqual([]);
      expect(validate).toBeDefined();
    },
  );

  it('describes errors, wholly', async () => {
    const { get: ask } = await startServer();
    const answers = [await ask('/v1/nothing'), await ask('/v1/events?limit=x')];
    const validate = ajv.getSchema('document#/components/schemas/Error');
    for (const answer of answers) {
      validate?.(await answer.json());
      expect(validate?.errors ?? []).toEqual([]);
    }
  });

  it('gives a schema to every answer that has a body', () => {
    const bare = OPERATIONS.filter(
      ({ method, answers }) => method !== 'options' && Object.keys(answers).length === 0,
    );
    expect(bare).toEqual([]);
  });
});
