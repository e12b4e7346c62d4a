import type { EventDetail, EventPage } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../support/running-server.ts';

type Value = Readonly<Record<string, unknown>>;

const text = (stringValue: string): Value => ({ stringValue });
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** A span of a call, as OTLP's JSON has it. */
function span(attributes: Readonly<Record<string, Value>> = {}, rest: object = {}): object {
  const all = { 'gen_ai.request.model': text('gpt-4o'), ...attributes };
  return {
    traceId: 'a'.repeat(32),
    spanId: 'b'.repeat(16),
    startTimeUnixNano: '1772366400000000000',
    endTimeUnixNano: '1772366400500000000',
    attributes: Object.entries(all).map(([key, value]) => ({ key, value })),
    ...rest,
  };
}

function send({ post }: RunningServer, spans: readonly unknown[], scope: object = {}, rest: object = {}) {
  return post('/v1/traces', { resourceSpans: [{ scopeSpans: [{ spans, ...scope }], ...rest }] });
}

async function stored({ get }: RunningServer): Promise<EventDetail['event'][]> {
  const { events } = (await (await get('/v1/events')).json()) as EventPage;
  const details = await Promise.all(events.map(async ({ id }) => (await get(`/v1/events/${id}`)).json()));
  return details.map((detail) => (detail as EventDetail).event);
}

describe('a span', () => {
  it.each(['gen_ai.system_instructions', 'gen_ai.input.messages', 'gen_ai.tool.definitions', 'metadata'])(
    'whose %s is JSON text nested beyond every stack costs no neighbour',
    async (name) => {
      const server = await startServer();
      const response = await send(server, [
        span({ [name]: text(deep(100_000)) }),
        span({}, { spanId: 'c'.repeat(16) }),
      ]);
      expect(response.status).toBe(200);
      expect((await stored(server)).length).toBeGreaterThanOrEqual(1);
    },
  );

  it('whose answer holds JSON nested beyond every stack is kept as text', async () => {
    const server = await startServer();
    const answer = `[{"role":"assistant","content":${deep(100_000)}}]`;
    const response = await send(server, [
      span({ 'gen_ai.output.messages': text(answer) }),
      span({}, { spanId: 'c'.repeat(16) }),
    ]);
    expect(response.status).toBe(200);
    const events = await stored(server);
    expect(events).toHaveLength(2);
    expect(events.map(({ choices }) => choices[0]?.content)).toContain(answer);
  });

  it.each([
    ['a name and a status without words', {}, { name: null, status: { code: 1, message: null } }],
    ['an event without a name', {}, { events: [{ name: null, attributes: null }] }],
    ['no end', {}, { endTimeUnixNano: null }],
  ])('with %s is taken', async (_name, attributes, rest) => {
    const server = await startServer();
    await send(server, [span(attributes, rest)]);
    expect(await stored(server)).toHaveLength(1);
  });

  it.each([
    ['a scope without a name', { scope: { name: null, version: null } }, {}],
    ['a scope that is none', { scope: 'x' }, {}],
    ['a resource that cannot be read', {}, { resource: { attributes: [{ key: 7 }, null] } }],
  ])('below %s is taken', async (_name, scope, rest) => {
    const server = await startServer();
    expect((await send(server, [span()], scope, rest)).status).toBe(200);
    expect(await stored(server)).toHaveLength(1);
  });

  it('with an attribute that cannot be read keeps the others', async () => {
    const server = await startServer();
    const { attributes, ...rest } = span() as { attributes: object[] };
    await send(server, [{ ...rest, attributes: [{ value: text('x') }, null, { key: 7 }, ...attributes] }]);
    expect(await stored(server)).toMatchObject([{ model: 'gpt-4o' }]);
  });

  it('without ids is refused, since two of them would be one', async () => {
    const server = await startServer();
    const response = await send(server, [
      span({}, { spanId: '0'.repeat(16) }),
      span({}, { traceId: '0'.repeat(32) }),
    ]);
    expect(await response.json()).toMatchObject({ partialSuccess: { rejectedSpans: '2' } });
  });

  it('with numbers and switches written as text, and texts written as numbers, is read', async () => {
    const server = await startServer();
    await send(server, [
      span({
        'gen_ai.usage.input_tokens': text('12'),
        'gen_ai.usage.output_tokens': { doubleValue: 3 },
        'gen_ai.request.temperature': text('0.5'),
        'gen_ai.request.stream': text('true'),
        'gen_ai.conversation.id': { intValue: '42' },
      }),
    ]);
    expect(await stored(server)).toMatchObject([
      {
        usage: { promptTokens: 12, completionTokens: 3, totalTokens: 15 },
        stream: true,
        chatId: '42',
        modelParameters: { temperature: 0.5 },
      },
    ]);
  });

  it('with attributes of every odd type is taken all the same', async () => {
    const server = await startServer();
    const odd: readonly Value[] = [
      {},
      { arrayValue: {} },
      { arrayValue: { values: [{}, null, 1] } },
      { kvlistValue: { values: [null, { key: 1 }] } },
      { bytesValue: 'AAA=' },
      { intValue: 'NaN' },
      { intValue: {} },
      { intValue: { toString: 1, valueOf: 1 } },
      { doubleValue: { toString: 1, valueOf: 1 } },
      { kvlistValue: { values: [{ key: 'toString', value: { stringValue: 'x' } }] } },
      { doubleValue: 'Infinity' },
      { boolValue: 'true' },
    ];
    const names = [
      'gen_ai.usage.input_tokens',
      'gen_ai.response.finish_reasons',
      'gen_ai.input.messages',
      'gen_ai.output.messages',
      'gen_ai.system_instructions',
      'gen_ai.tool.definitions',
      'gen_ai.conversation.id',
      'gen_ai.request.max_tokens',
      'gen_ai.request.stream',
      'gen_ai.prompt.0.content',
      'gen_ai.prompt.0.tool_calls.0.name',
      'gen_ai.completion.0.content',
      'metadata',
    ];
    const spans = odd.flatMap((value, row) =>
      names.map((name, column) =>
        span({ [name]: value }, { spanId: (row * 100 + column + 1).toString(16).padStart(16, '0') }),
      ),
    );
    const response = await send(server, spans);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({});
  });

  it('that comes twice, in one export and in two, out of order, counts once', async () => {
    const server = await startServer();
    const child = span({}, { spanId: 'c'.repeat(16), parentSpanId: 'b'.repeat(16) });
    await send(server, [child, child]);
    await send(server, [span(), child]);
    expect(await stored(server)).toHaveLength(2);
  });
});

describe('an export', () => {
  it('of more spans than any exporter sends is refused, before each of them is looked at', async () => {
    const { post } = await startServer();
    const spans = `[${'0,'.repeat(1_000_000)}0]`;
    const response = await post('/v1/traces', `{"resourceSpans":[{"scopeSpans":[{"spans":${spans}}]}]}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'too_many_events' } });
  });
});
