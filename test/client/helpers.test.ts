import { Client, TemplateChat, TemplateText } from 'footlight';
import { OpenAI } from 'openai';
import { describe, expect, test, vi } from 'vitest';
import { json } from '../support/http-server.ts';
import {
  chatChunk,
  chatCompletion,
  modelResponse,
  responseEvents,
  sendChunks,
  sendEvents,
} from '../support/openai.ts';
import { record } from '../support/recorded.ts';
import { toolThenText, weather } from '../support/tools.ts';

const messages = [{ role: 'user' as const, content: 'x' }];
const footlight = { promptTemplateName: 'helper' };

describe('chat.completions.parse', () => {
  test('is recorded once, named, and its answer carries the key', async () => {
    await using recorded = await record((_request, response) => json(response, chatCompletion('{"a":1}')));
    const completion = await recorded.client.chat.completions.parse({
      model: 'm',
      messages: new TemplateChat([{ role: 'user', content: '{q}' }], { q: 'why' }),
      response_format: { type: 'json_schema', json_schema: { name: 'a', schema: {} } },
      footlight,
    } as never);
    const event = await recorded.event();
    expect(event).toMatchObject({
      helper: 'parse',
      promptTemplateName: 'helper',
      templateParams: { q: 'why' },
      status: 'ok',
    });
    expect((completion as { footlight?: object }).footlight).toEqual({
      feedbackKey: event.feedbackKey,
      eventId: event.id,
    });
  });
});

describe('chat.completions.stream', () => {
  test('is recorded once, named, and keeps its events', async () => {
    await using recorded = await record((_request, response) =>
      sendChunks(response, [
        chatChunk({ role: 'assistant', content: 'Hel' }),
        chatChunk({ content: 'lo' }),
        chatChunk({}, { finish_reason: 'stop' }),
      ]),
    );
    const parts: string[] = [];
    const stream = recorded.client.chat.completions.stream({ model: 'm', messages, footlight } as never);
    stream.on('content', (delta) => parts.push(delta));
    expect(await stream.finalContent()).toBe('Hello');
    expect(parts).toEqual(['Hel', 'lo']);
    expect(await recorded.event()).toMatchObject({
      helper: 'stream',
      stream: true,
      status: 'ok',
      choices: [{ content: 'Hello' }],
    });
    expect(recorded.openai.requests[0]?.body).not.toContain('footlight');
  });

  test('is recorded as aborted when it is aborted', async () => {
    await using recorded = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ role: 'assistant', content: 'Hel' }))}\n\n`);
    });
    const stream = recorded.client.chat.completions.stream({ model: 'm', messages, footlight } as never);
    stream.on('content', () => stream.abort());
    await expect(stream.done()).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
    await expect.poll(async () => (await recorded.events()).length).toBe(1);
    expect(await recorded.event()).toMatchObject({ status: 'aborted', choices: [{ content: 'Hel' }] });
  });
});

describe('chat.completions.runTools', () => {
  test.each([false, true])('is one event a turn, in one chain (stream: %s)', async (stream) => {
    await using recorded = await record(toolThenText);
    const runner = recorded.client.chat.completions.runTools({
      model: 'm',
      messages: new TemplateChat([{ role: 'user', content: 'Weather in {city}?' }], { city: 'Rome' }),
      tools: [weather],
      stream,
      footlight: { promptTemplateName: 'helper', eventId: '018f4e5a-0000-4000-8000-000000000001' },
    } as never) as { finalContent(): Promise<string | null> };
    expect(await runner.finalContent()).toBe('Sunny.');
    const events = await recorded.events();
    expect(events).toHaveLength(2);
    for (const event of events) {
      expect(event).toMatchObject({
        helper: 'runTools',
        templateParams: { city: 'Rome' },
        status: 'ok',
        chainId: events[0]?.chainId,
      });
    }
    expect(events[0]?.chainId).toBeDefined();
    expect(events[0]?.id).toBe('018f4e5a-0000-4000-8000-000000000001');
    expect(events[1]?.id).not.toBe(events[0]?.id);
    expect(events[0]?.choices[0]?.toolCalls).toMatchObject([{ name: 'weather' }]);
    for (const request of recorded.openai.requests) expect(request.body).not.toContain('footlight');
  });

  test('gives each run a chain of its own', async () => {
    await using recorded = await record((_request, response) => json(response, chatCompletion('done')));
    for (let run = 0; run < 2; run += 1) {
      await recorded.client.chat.completions
        .runTools({ model: 'm', messages, tools: [weather], footlight } as never)
        .finalContent();
    }
    const [first, second] = await recorded.events();
    expect(first?.chainId).not.toBe(second?.chainId);
  });
});

describe('responses', () => {
  test('create is recorded with input, instructions, text and usage', async () => {
    await using recorded = await record((_request, response) => json(response, modelResponse()));
    const response = await recorded.client.responses.create({
      model: 'm',
      instructions: 'Be brief.',
      input: new TemplateText('Greet {name}', { name: 'Ada' }),
      temperature: 0.3,
      footlight,
    } as never);
    expect(response.output_text).toBe('Hello Ada');
    const event = await recorded.event();
    expect(event).toMatchObject({
      operation: 'response',
      templateText: 'Greet {name}',
      templateParams: { name: 'Ada' },
      input: 'Greet Ada',
      instructions: 'Be brief.',
      modelParameters: { temperature: 0.3 },
      status: 'ok',
      finishReason: 'completed',
      choices: [
        { index: 0, content: 'Hello Ada', toolCalls: [{ id: 'call_1', name: 'f', arguments: '{"x":1}' }] },
      ],
      usage: { promptTokens: 5, completionTokens: 7, totalTokens: 12, cachedTokens: 2, reasoningTokens: 3 },
      responseId: 'resp_1',
    });
    expect((response as { footlight?: object }).footlight).toEqual({
      feedbackKey: event.feedbackKey,
      eventId: event.id,
    });
    expect(recorded.openai.requests[0]?.body).not.toContain('footlight');
  });

  test('parse is recorded once, named', async () => {
    await using recorded = await record((_request, response) => json(response, modelResponse()));
    const response = await recorded.client.responses.parse({ model: 'm', input: 'x', footlight } as never);
    expect((response as { footlight?: object }).footlight).toBeDefined();
    expect(await recorded.event()).toMatchObject({ operation: 'response', helper: 'parse' });
  });

  test('parse that fails is named, too', async () => {
    await using recorded = await record((_request, response) => json(response, {}, 500));
    await recorded.client.responses.parse({ model: 'm', input: 'x' }).catch(() => undefined);
    expect(await recorded.event()).toMatchObject({ status: 'error', helper: 'parse' });
  });

  test('create whose promise others derive of is not named parse', async () => {
    await using recorded = await record((_request, response) => json(response, modelResponse()));
    const promise = recorded.client.responses.create({ model: 'm', input: 'x' });
    await promise._thenUnwrap((response) => response);
    expect((await recorded.event()).helper).toBeUndefined();
  });

  test('parse may throw, and names nothing that comes after it', async () => {
    await using recorded = await record((_request, response) => json(response, modelResponse()));
    const { responses } = recorded.client;
    const create = vi.spyOn(responses, 'create').mockImplementation(() => {
      throw new Error('mine');
    });
    expect(() => responses.parse({ model: 'm', input: 'x' })).toThrow('mine');
    create.mockRestore();
    await responses.create({ model: 'm', input: 'x' });
    expect((await recorded.event()).helper).toBeUndefined();
  });

  test('parse has the name and the parameters of that of openai', () => {
    const { responses } = new Client({ apiKey: 'x' });
    const { parse } = OpenAI.Responses.prototype;
    expect([responses.parse.name, responses.parse.length]).toEqual([parse.name, parse.length]);
    expect(Object.keys(responses)).not.toContain('parse');
  });

  test('parse may be replaced in the class by a mock', () => {
    const { responses } = new Client({ apiKey: 'x' });
    const parse = vi.spyOn(OpenAI.Responses.prototype, 'parse').mockReturnValue('mocked' as never);
    const answer: unknown = responses.parse({ model: 'm', input: 'x' });
    parse.mockRestore();
    expect(answer).toBe('mocked');
  });

  test('create is not named parse', async () => {
    await using recorded = await record((_request, response) => json(response, modelResponse()));
    await recorded.client.responses.create({ model: 'm', input: 'x', footlight } as never);
    expect((await recorded.event()).helper).toBeUndefined();
  });

  test('a stream is recorded from its last event', async () => {
    await using recorded = await record((_request, response) => sendEvents(response, responseEvents()));
    const stream = (await recorded.client.responses.create({
      model: 'm',
      input: 'x',
      stream: true,
      footlight,
    } as never)) as never as AsyncIterable<{ type: string; footlight?: object }>;
    const types: string[] = [];
    for await (const event of stream) {
      types.push(event.type);
      expect(event.footlight).toBeDefined();
    }
    expect(types.at(-1)).toBe('response.completed');
    expect(await recorded.event()).toMatchObject({
      stream: true,
      status: 'ok',
      finishReason: 'completed',
      choices: [{ content: 'Hello Ada' }],
      usage: { totalTokens: 12 },
    });
  });

  test('a stream that is left is recorded from what had arrived', async () => {
    await using recorded = await record((_request, response) => sendEvents(response, responseEvents()));
    const stream = (await recorded.client.responses.create({
      model: 'm',
      input: 'x',
      stream: true,
      footlight,
    } as never)) as never as AsyncIterable<{ type: string; delta?: string }>;
    for await (const event of stream) if (event.type === 'response.function_call_arguments.delta') break;
    expect(await recorded.event()).toMatchObject({
      status: 'aborted',
      choices: [{ content: 'Hello Ada', finishReason: null, toolCalls: [{ name: 'f', arguments: '{"x"' }] }],
    });
  });

  test('the stream helper is recorded once, named', async () => {
    await using recorded = await record((_request, response) => sendEvents(response, responseEvents()));
    const stream = recorded.client.responses.stream({ model: 'm', input: 'x', footlight } as never);
    expect(JSON.stringify((await stream.finalResponse()).output)).toContain('Hello Ada');
    expect(await recorded.event()).toMatchObject({ helper: 'stream', status: 'ok' });
  });

  test('a failed response is recorded as an error', async () => {
    const failed = {
      ...modelResponse(),
      status: 'failed',
      output: [],
      error: { code: 'server_error', message: 'sorry' },
    };
    await using recorded = await record((_request, response) => json(response, failed));
    await recorded.client.responses.create({ model: 'm', input: 'x', footlight } as never);
    expect(await recorded.event()).toMatchObject({
      status: 'error',
      error: { code: 'server_error', message: 'sorry' },
    });
  });
});

describe('embeddings.create', () => {
  test('is recorded with its input and usage, without the vectors', async () => {
    await using recorded = await record((_request, response) =>
      json(response, {
        object: 'list',
        data: [{ object: 'embedding', index: 0, embedding: [0.8125625, -1] }],
        model: 'text-embedding-3-small',
        usage: { prompt_tokens: 4, total_tokens: 4 },
      }),
    );
    const answer = await recorded.client.embeddings.create({
      model: 'text-embedding-3-small',
      input: new TemplateText('About {x}', { x: 'cats' }),
      encoding_format: 'float',
      footlight,
    } as never);
    expect(answer.data[0]?.embedding).toEqual([0.8125625, -1]);
    const event = await recorded.event();
    expect(event).toMatchObject({
      operation: 'embedding',
      input: 'About cats',
      templateParams: { x: 'cats' },
      choices: [],
      usage: { promptTokens: 4 },
    });
    expect(JSON.stringify(event)).not.toContain('0.8125625');
    expect((answer as { footlight?: object }).footlight).toBeDefined();
  });
});

describe('other resources', () => {
  test('pass through, without our key in their bodies', async () => {
    await using recorded = await record((_request, response) => json(response, { id: 'x', data: [] }));
    const body = { model: 'm', footlight: { promptTemplateName: 'x', apiKey: 'fl_sk_canary' } };
    const { client } = recorded;
    await client.moderations.create({ input: 'x', ...body } as never);
    await client.post('/some/thing', { body });
    await client.put('/some/thing', { body });
    await client.patch('/some/thing', { body });
    await client.delete('/some/thing', { body });
    await client.request({ method: 'post', path: '/some/thing', body });
    await client.vectorStores.search('id', { query: 'x', ...body } as never);
    await client.images.edit({ image: new File(['x'], 'x.png'), prompt: 'p', ...body } as never);
    await client.chat.completions.update('id', { metadata: {}, ...body } as never);
    expect(recorded.openai.requests).toHaveLength(9);
    for (const request of recorded.openai.requests) expect(request.body).not.toMatch(/footlight|canary/u);
    expect(await recorded.events()).toEqual([]);
  });
});
