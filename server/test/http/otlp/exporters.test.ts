import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Attributes, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { BasicTracerProvider, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { EventDetail, EventPage, FootlightEvent } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../support/running-server.ts';

const EXPORTERS = { JSON: JsonExporter, protobuf: ProtobufExporter } as const;
const WAYS = (Object.keys(EXPORTERS) as (keyof typeof EXPORTERS)[]).flatMap((format) =>
  ['none', 'gzip'].map((compression) => [format, compression] as const),
);

/** A span that an instrumentation would have made. */
function span(name: string, attributes: Attributes, finish?: (span: ReturnType<typeof start>) => void) {
  const made = start(name, attributes);
  finish?.(made);
  made.end(Date.UTC(2026, 2, 1, 12, 0, 1, 500));
  return made as unknown as ReadableSpan;
}

function start(name: string, attributes: Attributes) {
  const provider = new BasicTracerProvider({
    spanProcessors: [
      new SimpleSpanProcessor({
        export: (_spans, done) => done({ code: 0 }),
        shutdown: () => Promise.resolve(),
      }),
    ],
  });
  return provider
    .getTracer('openai-instrumentation', '1.2.3')
    .startSpan(
      name,
      { attributes, startTime: Date.UTC(2026, 2, 1, 12, 0, 0) },
      trace.deleteSpan(ROOT_CONTEXT),
    );
}

/** Exports with the published exporter, and rejects where it says that it failed. */
async function exportSpans(
  { url, secretKey }: RunningServer,
  spans: readonly ReadableSpan[],
  [format, compression]: readonly [keyof typeof EXPORTERS, string] = ['JSON', 'none'],
): Promise<void> {
  const exporter = new EXPORTERS[format]({
    url: `${url}/v1/traces`,
    headers: { authorization: `Bearer ${secretKey}` },
    compression: compression as never,
  });
  await new Promise<void>((resolve, reject) => {
    exporter.export([...spans], ({ error, code }) =>
      code === 0 ? resolve() : reject(error ?? new Error(`The exporter failed with ${code}.`)),
    );
  });
  await exporter.shutdown();
}

async function storedEvents(running: RunningServer): Promise<FootlightEvent[]> {
  const { events } = (await (await running.get('/v1/events')).json()) as EventPage;
  const details = events.map(async ({ id }) => (await running.get(`/v1/events/${id}`)).json());
  return ((await Promise.all(details)) as EventDetail[]).map(({ event }) => event);
}

async function storedEvent(made: ReadableSpan): Promise<FootlightEvent | undefined> {
  const running = await startServer();
  await exportSpans(running, [made]);
  return (await storedEvents(running))[0];
}

const GEN_AI: Attributes = {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'openai',
  'gen_ai.request.model': 'gpt-4o-mini',
  'gen_ai.request.temperature': 0.5,
  'gen_ai.request.max_tokens': 100,
  'gen_ai.request.stop_sequences': ['END'],
  'gen_ai.request.stream': true,
  'gen_ai.response.id': 'chatcmpl-9',
  'gen_ai.response.model': 'gpt-4o-mini-2024-07-18',
  'gen_ai.response.finish_reasons': ['tool_calls'],
  'gen_ai.response.time_to_first_chunk': 0.25,
  'gen_ai.usage.input_tokens': 20,
  'gen_ai.usage.output_tokens': 7,
  'gen_ai.usage.cache_read.input_tokens': 5,
  'gen_ai.usage.reasoning.output_tokens': 2,
  'gen_ai.conversation.id': 'chat-7',
  'gen_ai.prompt.name': 'weather',
  'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: 'Be brief' }]),
  'gen_ai.tool.definitions': JSON.stringify([{ type: 'function', name: 'look_up' }]),
  'gen_ai.input.messages': JSON.stringify([
    { role: 'user', parts: [{ type: 'text', content: 'The weather?' }] },
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'call_0', response: 'none' }] },
  ]),
  'gen_ai.output.messages': JSON.stringify([
    {
      role: 'assistant',
      parts: [
        { type: 'reasoning', content: 'Hm.' },
        { type: 'tool_call', id: 'call_1', name: 'look_up', arguments: { city: 'Seoul' } },
      ],
      finish_reason: 'tool_calls',
    },
  ]),
  'server.address': 'api.openai.com',
  'footlight.feedback_key': 'key-of-the-caller',
};

describe.each(WAYS)('the published OTLP exporter (%s, compression %s)', (...way) => {
  it('delivers a gen_ai span, which becomes an event, field by field', async () => {
    const running = await startServer();
    await exportSpans(running, [span('chat gpt-4o-mini', GEN_AI)], way);
    expect(await storedEvents(running)).toEqual([
      {
        schemaVersion: 1,
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u),
        startedAt: '2026-03-01T12:00:00.000Z',
        operation: 'chat',
        provider: 'openai',
        host: 'api.openai.com',
        promptTemplateName: 'weather',
        templateParams: {},
        messages: [
          { role: 'user', content: 'The weather?' },
          { role: 'tool', content: 'none', tool_call_id: 'call_0' },
        ],
        instructions: 'Be brief',
        model: 'gpt-4o-mini',
        modelParameters: { temperature: 0.5, max_tokens: 100, stop: ['END'] },
        tools: [{ type: 'function', name: 'look_up' }],
        stream: true,
        status: 'ok',
        choices: [
          {
            index: 0,
            role: 'assistant',
            content: null,
            reasoning: 'Hm.',
            toolCalls: [{ id: 'call_1', type: 'function', name: 'look_up', arguments: '{"city":"Seoul"}' }],
            finishReason: 'tool_calls',
          },
        ],
        finishReason: 'tool_calls',
        responseId: 'chatcmpl-9',
        responseModel: 'gpt-4o-mini-2024-07-18',
        usage: {
          promptTokens: 20,
          completionTokens: 7,
          totalTokens: 27,
          cachedTokens: 5,
          reasoningTokens: 2,
        },
        latencyMs: 1500,
        timeToFirstChunkMs: 250,
        chatId: 'chat-7',
        chainId: expect.stringMatching(/^[0-9a-f]{32}$/u),
        feedbackKey: 'key-of-the-caller',
        sdk: 'openai-instrumentation/1.2.3',
      },
    ]);
  });

  it('hears that other spans were not taken, and why', async () => {
    const running = await startServer();
    const rest = [span('GET /', { 'http.request.method': 'GET' }), span('GET /', {})];
    await exportSpans(running, [...rest, span('chat', GEN_AI)], way);
    expect(await storedEvents(running)).toHaveLength(1);
    const answer = await answerTo(way, [...rest, span('chat', GEN_AI)]);
    expect(answer).toContain('2 of them: no call to a model (no gen_ai or OpenInference attributes)');
  });

  it('may deliver a span twice: it counts once', async () => {
    const running = await startServer();
    const made = span('chat', GEN_AI);
    await exportSpans(running, [made], way);
    await exportSpans(running, [made], way);
    expect(await storedEvents(running)).toHaveLength(1);
  });
});

/** What the server answers to the very bytes that the exporter sends. */
async function answerTo(
  way: readonly [keyof typeof EXPORTERS, string],
  spans: readonly ReadableSpan[],
): Promise<string> {
  const running = await startServer();
  let answer = Promise.resolve('');
  const relay = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer = fetch(`${running.url}/v1/traces`, {
        method: 'POST',
        headers: {
          'content-type': String(request.headers['content-type']),
          'content-encoding': String(request.headers['content-encoding'] ?? 'identity'),
          authorization: `Bearer ${running.secretKey}`,
        },
        body: Buffer.concat(chunks),
      }).then((relayed) => relayed.text());
      response.end();
    });
  });
  await new Promise<void>((resolve) => {
    relay.listen(0, '127.0.0.1', () => resolve());
  });
  const url = `http://127.0.0.1:${(relay.address() as AddressInfo).port}`;
  await exportSpans({ ...running, url }, spans, way);
  relay.close();
  return answer;
}

describe('an OpenInference span', () => {
  it('becomes an event, field by field', async () => {
    const event = await storedEvent(
      span('ChatCompletion', {
        'openinference.span.kind': 'LLM',
        'llm.provider': 'openai',
        'llm.model_name': 'gpt-4o-2024-08-06',
        'llm.invocation_parameters': '{"model":"gpt-4o","temperature":0,"messages":[],"stream":true}',
        'llm.prompt_template.template': 'An emoji for {sport}',
        'llm.prompt_template.variables': '{"sport":"soccer"}',
        'llm.input_messages.0.message.role': 'system',
        'llm.input_messages.0.message.content': 'Be brief',
        'llm.input_messages.1.message.role': 'user',
        'llm.input_messages.1.message.contents.0.message_content.type': 'text',
        'llm.input_messages.1.message.contents.0.message_content.text': 'An emoji for soccer',
        'llm.output_messages.0.message.role': 'assistant',
        'llm.output_messages.0.message.content': '⚽',
        'llm.output_messages.0.message.tool_calls.0.tool_call.id': 'call_1',
        'llm.output_messages.0.message.tool_calls.0.tool_call.function.name': 'kick',
        'llm.output_messages.0.message.tool_calls.0.tool_call.function.arguments': '{}',
        'llm.tools.0.tool.json_schema': '{"type":"function"}',
        'llm.token_count.prompt': 11,
        'llm.token_count.completion': 1,
        'llm.token_count.total': 12,
        'llm.token_count.prompt_details.cache_read': 3,
        'session.id': 'chat-8',
        'user.id': 'user-1',
        metadata: '{"release":"1"}',
      }),
    );
    expect(event).toMatchObject({
      operation: 'chat',
      provider: 'openai',
      model: 'gpt-4o',
      responseModel: 'gpt-4o-2024-08-06',
      modelParameters: { temperature: 0 },
      templateText: 'An emoji for {sport}',
      templateParams: { sport: 'soccer' },
      messages: [
        { role: 'system', content: 'Be brief' },
        { role: 'user', content: [{ type: 'text', text: 'An emoji for soccer' }] },
      ],
      tools: [{ type: 'function' }],
      stream: true,
      choices: [
        { content: '⚽', toolCalls: [{ id: 'call_1', type: 'function', name: 'kick', arguments: '{}' }] },
      ],
      usage: { promptTokens: 11, completionTokens: 1, totalTokens: 12, cachedTokens: 3 },
      chatId: 'chat-8',
      context: { release: '1', userId: 'user-1' },
    });
  });

  it('may be an embedding', async () => {
    const event = await storedEvent(
      span('CreateEmbeddings', {
        'openinference.span.kind': 'EMBEDDING',
        'embedding.model_name': 'text-embedding-3-small',
        'embedding.embeddings.0.embedding.text': 'one',
        'embedding.embeddings.1.embedding.text': 'two',
      }),
    );
    expect(event).toMatchObject({
      operation: 'embedding',
      model: 'text-embedding-3-small',
      input: ['one', 'two'],
      choices: [],
    });
  });

  it.each(['CHAIN', 'TOOL', 'RETRIEVER', 'AGENT'])('of kind %s is no call to a model', async (kind) => {
    expect(await storedEvent(span('x', { 'openinference.span.kind': kind }))).toBeUndefined();
  });
});

describe('an older gen_ai span', () => {
  it('may have its messages flattened and its tokens by other names', async () => {
    const event = await storedEvent(
      span('openai.chat', {
        'gen_ai.system': 'openai',
        'llm.request.type': 'chat',
        'gen_ai.request.model': 'gpt-4',
        'gen_ai.prompt.0.role': 'user',
        'gen_ai.prompt.0.content': 'Hi',
        'gen_ai.completion.0.role': 'assistant',
        'gen_ai.completion.0.content': 'Hello',
        'gen_ai.completion.0.finish_reason': 'stop',
        'gen_ai.usage.prompt_tokens': 1,
        'gen_ai.usage.completion_tokens': 2,
        'llm.usage.total_tokens': 3,
      }),
    );
    expect(event).toMatchObject({
      provider: 'openai',
      messages: [{ role: 'user', content: 'Hi' }],
      choices: [{ index: 0, role: 'assistant', content: 'Hello', finishReason: 'stop' }],
      usage: { promptTokens: 1, completionTokens: 2, totalTokens: 3 },
    });
  });

  it('may have its content in events', async () => {
    const event = await storedEvent(
      span('chat', { 'gen_ai.system': 'openai', 'gen_ai.request.model': 'gpt-4' }, (made) => {
        made.addEvent('gen_ai.content.prompt', { 'gen_ai.prompt': '[{"role":"user","content":"Hi"}]' });
        made.addEvent('gen_ai.content.completion', {
          'gen_ai.completion': '[{"role":"assistant","content":"Hello"}]',
        });
      }),
    );
    expect(event).toMatchObject({
      messages: [{ role: 'user', content: 'Hi' }],
      choices: [{ content: 'Hello' }],
    });
  });

  it('that failed tells why', async () => {
    const event = await storedEvent(
      span('chat', { ...GEN_AI, 'error.type': 'RateLimitError' }, (made) => {
        made.recordException(new Error('Slow down'));
        made.setStatus({ code: SpanStatusCode.ERROR });
      }),
    );
    expect(event).toMatchObject({
      status: 'error',
      error: { name: 'RateLimitError', message: 'Slow down' },
    });
  });

  it('about a tool or an agent is no call to a model', async () => {
    const tool = { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'x' };
    expect(await storedEvent(span('execute_tool x', tool))).toBeUndefined();
  });
});
