import { TemplateChat, TemplateText } from 'footlight';
import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { json } from '../support/http-server.ts';
import { chatChunk, chatCompletion, sendChunks } from '../support/openai.ts';
import { record } from '../support/recorded.ts';

const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

const user = (content: string): OpenAI.ChatCompletionMessageParam[] => [{ role: 'user', content }];

describe('a chat completion', () => {
  test('is recorded with its template, parameters, answer, usage and times', async () => {
    await using recorded = await record();
    const tools = [{ type: 'function', function: { name: 'f', parameters: {} } }] as const;
    await recorded.client.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: new TemplateChat([{ role: 'user', content: 'An emoji for {sport}' }], { sport: 'soccer' }),
      temperature: 0.5,
      tools: [...tools],
      footlight: {
        promptTemplateName: 'sport-emoji',
        chatId: 'chat-1',
        chainId: 'chain-1',
        parentEventId: 'parent-1',
        context: { user: 7 },
      },
    });
    const event = await recorded.event();
    expect(event).toMatchObject({
      schemaVersion: 1,
      operation: 'chat',
      provider: 'openai',
      host: new URL(recorded.openai.url).host,
      promptTemplateName: 'sport-emoji',
      templateChat: [{ role: 'user', content: 'An emoji for {sport}' }],
      templateParams: { sport: 'soccer' },
      messages: [{ role: 'user', content: 'An emoji for soccer' }],
      model: 'gpt-4o-mini',
      modelParameters: { temperature: 0.5 },
      tools,
      stream: false,
      status: 'ok',
      choices: [{ index: 0, role: 'assistant', content: '⚽', finishReason: 'stop' }],
      finishReason: 'stop',
      rawResponse: chatCompletion('⚽'),
      responseId: 'chatcmpl-1',
      responseModel: 'gpt-4o-mini-2024-07-18',
      requestId: 'req_1',
      usage: { promptTokens: 9, completionTokens: 3, totalTokens: 12 },
      attempts: 1,
      chatId: 'chat-1',
      chainId: 'chain-1',
      parentEventId: 'parent-1',
      context: { user: 7 },
    });
    expect(event.id).toMatch(UUID_V7);
    expect(event.feedbackKey).toMatch(/^[\da-f]{44}$/u);
    // Keys of calls that follow each other lie beside each other in an index.
    expect(Number.parseInt(event.feedbackKey.slice(0, 12), 16)).toBeCloseTo(Date.now(), -5);
    expect(event.sdk).toMatch(/^footlight-js\/\d/u);
    expect(event.latencyMs).toBeGreaterThan(0);
    expect(Date.parse(event.startedAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is recorded with every choice and tool call', async () => {
    const call = (id: string) => ({
      id,
      type: 'function',
      function: { name: 'weather', arguments: '{"c":1}' },
    });
    await using recorded = await record((_request, response) =>
      json(response, {
        ...chatCompletion(''),
        choices: [
          { index: 0, message: { role: 'assistant', content: 'a' }, finish_reason: 'stop' },
          {
            index: 1,
            message: { role: 'assistant', content: null, tool_calls: [call('1'), call('2')] },
            finish_reason: 'tool_calls',
          },
        ],
      }),
    );
    await recorded.client.chat.completions.create({ model: 'm', messages: user('x'), n: 2 });
    const { choices } = await recorded.event();
    expect(choices).toMatchObject([
      { index: 0, content: 'a' },
      {
        index: 1,
        content: null,
        finishReason: 'tool_calls',
        toolCalls: [
          { id: '1', type: 'function', name: 'weather', arguments: '{"c":1}' },
          { id: '2', type: 'function', name: 'weather', arguments: '{"c":1}' },
        ],
      },
    ]);
  });

  test('is recorded with a template that was rendered by hand', async () => {
    await using recorded = await record();
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('An emoji for golf'),
      footlight: {
        templateChat: [{ role: 'user', content: 'An emoji for {sport}' }],
        templateParams: { sport: 'golf' },
      },
    });
    expect(await recorded.event()).toMatchObject({
      promptTemplateName: 'test-prompt',
      templateChat: [{ role: 'user', content: 'An emoji for {sport}' }],
      templateParams: { sport: 'golf' },
      messages: user('An emoji for golf'),
    });
  });

  test('is recorded as it was sent, even when the caller changes the messages afterwards', async () => {
    await using recorded = await record(async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      json(response, chatCompletion('ok'));
    });
    const messages = user('before');
    const context = { at: 'before' };
    const promise = recorded.client.chat.completions.create({ model: 'm', messages, footlight: { context } });
    setTimeout(() => {
      messages[0]!.content = 'after';
      context.at = 'after';
    }, 20);
    await promise;
    expect(await recorded.event()).toMatchObject({ messages: user('before'), context: { at: 'before' } });
  });

  test('carries a feedback key that JSON, spread and keys do not show', async () => {
    await using recorded = await record();
    const completion = await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    const event = await recorded.event();
    expect(completion.footlight).toEqual({ feedbackKey: event.feedbackKey, eventId: event.id });
    expect(JSON.stringify(completion)).not.toContain('footlight');
    expect(Object.keys({ ...completion })).not.toContain('footlight');
  });

  test('takes the feedback key and the event id that it is given', async () => {
    await using recorded = await record();
    const eventId = '018f4e5a-0000-4000-8000-000000000001';
    const completion = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      footlight: { feedbackKey: 'mine', eventId },
    });
    expect(completion.footlight).toEqual({ feedbackKey: 'mine', eventId });
    expect(await recorded.event()).toMatchObject({ feedbackKey: 'mine', id: eventId });
  });

  test('is recorded with an id of its own, and a warning, when the id given is none', async () => {
    const errors: string[] = [];
    await using recorded = await record(undefined, {
      footlight: { onError: (error) => errors.push(error.message) },
    });
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      footlight: { eventId: 'seven' },
    });
    expect((await recorded.event()).id).toMatch(UUID_V7);
    expect(errors.join()).toMatch(/eventId must be a UUID; got "seven"/u);
  });
});

describe('a text completion', () => {
  test('is recorded with its template, parameters and text', async () => {
    await using recorded = await record((_request, response) =>
      json(response, {
        id: 'cmpl-1',
        object: 'text_completion',
        created: 1,
        model: 'm-1',
        choices: [{ index: 0, text: ' there was a fox', finish_reason: 'length', logprobs: null }],
        usage: { prompt_tokens: 4, completion_tokens: 4, total_tokens: 8 },
      }),
    );
    const completion = await recorded.client.completions.create({
      model: 'm',
      prompt: new TemplateText('Once upon a time in {place}', { place: 'Rome' }),
      max_tokens: 5,
    });
    expect(completion.footlight?.feedbackKey).toBeDefined();
    expect(JSON.parse(recorded.openai.requests[0]!.body)).toEqual({
      model: 'm',
      prompt: 'Once upon a time in Rome',
      max_tokens: 5,
    });
    expect(await recorded.event()).toMatchObject({
      operation: 'completion',
      templateText: 'Once upon a time in {place}',
      templateParams: { place: 'Rome' },
      prompt: 'Once upon a time in Rome',
      modelParameters: { max_tokens: 5 },
      choices: [{ index: 0, content: ' there was a fox', finishReason: 'length' }],
      usage: { promptTokens: 4, completionTokens: 4, totalTokens: 8 },
    });
  });
});

describe('a streamed call', () => {
  test('delivers each chunk unchanged and records their fold', async () => {
    const chunks = [
      chatChunk({ role: 'assistant', content: '' }),
      chatChunk({ content: 'Hel' }),
      { ...chatChunk({}), choices: [] },
      chatChunk({ content: 'lo' }),
      chatChunk({}, { finish_reason: 'stop' }),
      { ...chatChunk({}), choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } },
    ];
    await using recorded = await record((_request, response) => sendChunks(response, chunks));
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    const seen: unknown[] = [];
    const keys = new Set<string | undefined>();
    for await (const chunk of stream) {
      seen.push(JSON.parse(JSON.stringify(chunk)));
      keys.add(chunk.footlight?.feedbackKey);
    }
    expect(seen).toEqual(chunks);
    const event = await recorded.event();
    expect([...keys]).toEqual([event.feedbackKey]);
    expect(event).toMatchObject({
      stream: true,
      status: 'ok',
      choices: [{ index: 0, role: 'assistant', content: 'Hello', finishReason: 'stop' }],
      usage: { promptTokens: 1, completionTokens: 2, totalTokens: 3 },
      requestId: 'req_stream',
    });
    expect(event.timeToFirstChunkMs).toBeLessThanOrEqual(event.latencyMs);
  });

  test('is recorded with tool calls put together by choice and index', async () => {
    const delta = (index: number, part: object, choice = 0) =>
      chatChunk({ tool_calls: [{ index, ...part }] }, { index: choice });
    await using recorded = await record((_request, response) =>
      sendChunks(response, [
        delta(0, { id: 'a', type: 'function', function: { name: 'f', arguments: '' } }),
        delta(1, { id: 'b', type: 'function', function: { name: 'g', arguments: '{"y"' } }),
        delta(0, { function: { arguments: '{"x":1}' } }),
        delta(1, { function: { arguments: ':2}' } }),
        delta(0, { id: 'c', type: 'function', function: { name: 'h', arguments: '{}' } }, 1),
        chatChunk({}, { finish_reason: 'tool_calls' }),
      ]),
    );
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    for await (const _ of stream);
    expect((await recorded.event()).choices).toMatchObject([
      {
        index: 0,
        toolCalls: [
          { id: 'a', name: 'f', arguments: '{"x":1}' },
          { id: 'b', name: 'g', arguments: '{"y":2}' },
        ],
      },
      { index: 1, toolCalls: [{ id: 'c', name: 'h', arguments: '{}' }] },
    ]);
  });

  test('closes the connection when the caller leaves, and records what had arrived', async () => {
    await using recorded = await record(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let index = 0; index < 200 && !response.destroyed; index += 1) {
        response.write(`data: ${JSON.stringify(chatChunk({ content: `${index} ` }))}\n\n`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    for await (const chunk of stream) {
      if (chunk.choices[0]?.delta.content === '2 ') break;
    }
    await expect.poll(() => recorded.openai.closed()).toBe(1);
    expect(await recorded.event()).toMatchObject({
      status: 'aborted',
      choices: [{ content: '0 1 2 ', finishReason: null }],
    });
  });

  test('is recorded once when it is read through tee()', async () => {
    await using recorded = await record((_request, response) =>
      sendChunks(response, [chatChunk({ content: 'x' }), chatChunk({}, { finish_reason: 'stop' })]),
    );
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    for (const branch of stream.tee()) for await (const _ of branch);
    expect(await recorded.event()).toMatchObject({ status: 'ok', choices: [{ content: 'x' }] });
  });

  test('is recorded as incomplete when it ends without a finish reason', async () => {
    await using recorded = await record((_request, response) =>
      sendChunks(response, [chatChunk({ content: 'x' })]),
    );
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    for await (const _ of stream);
    expect(await recorded.event()).toMatchObject({ status: 'incomplete', choices: [{ content: 'x' }] });
  });

  test('is recorded with its error when the connection breaks in the middle', async () => {
    await using recorded = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'half' }))}\n\n`, () => response.destroy());
    });
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    await expect(async () => {
      for await (const _ of stream);
    }).rejects.toThrow();
    expect(await recorded.event()).toMatchObject({
      status: 'error',
      choices: [{ content: 'half' }],
      error: { name: expect.any(String) },
    });
  });
});

describe('a failing call', () => {
  const failing = () =>
    record((_request, response) =>
      json(
        response,
        {
          error: {
            message: 'No such model',
            type: 'invalid_request_error',
            code: 'model_not_found',
            param: 'model',
          },
        },
        404,
        { 'x-request-id': 'req_404' },
      ),
    );

  test('rejects with OpenAI own error and is recorded with status, code, type and message', async () => {
    await using recorded = await failing();
    const error: unknown = await recorded.client.chat.completions
      .create({ model: 'm', messages: user('x') })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(OpenAI.NotFoundError);
    expect(await recorded.event()).toMatchObject({
      status: 'error',
      choices: [],
      error: {
        name: 'NotFoundError',
        status: 404,
        code: 'model_not_found',
        type: 'invalid_request_error',
        param: 'model',
        message: '404 No such model',
      },
    });
  });

  test('is recorded when it is cancelled by its signal', async () => {
    await using recorded = await record(() => new Promise(() => undefined));
    const controller = new AbortController();
    const promise = recorded.client.chat.completions.create(
      { model: 'm', messages: user('x') },
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 30);
    await expect(promise).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
    expect(await recorded.event()).toMatchObject({ status: 'aborted', error: { name: 'APIUserAbortError' } });
  });

  test('is recorded when its time limit passes', async () => {
    await using recorded = await record(() => new Promise(() => undefined), { timeout: 50 });
    await expect(
      recorded.client.chat.completions.create({ model: 'm', messages: user('x') }),
    ).rejects.toBeInstanceOf(OpenAI.APIConnectionTimeoutError);
    expect(await recorded.event()).toMatchObject({
      status: 'error',
      error: { name: 'APIConnectionTimeoutError' },
    });
  });

  test('is one event with its attempts when a retry helps', async () => {
    await using recorded = await record(
      (_request, response, index) =>
        index === 0
          ? json(response, { error: { message: 'busy' } }, 503, { 'retry-after-ms': '1' })
          : json(response, chatCompletion('ok')),
      { maxRetries: 2 },
    );
    await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(await recorded.event()).toMatchObject({ status: 'ok', attempts: 2 });
  });

  test('keeps its own attempts beside another one with the same parameters', async () => {
    await using recorded = await record();
    const params = Object.freeze({ model: 'm', messages: user('x') });
    await Promise.all([
      recorded.client.chat.completions.create(params),
      recorded.client.chat.completions.create(params),
    ]);
    expect((await recorded.events()).map(({ attempts }) => attempts)).toEqual([1, 1]);
  });
});

describe('what is recorded', () => {
  test('is nothing without a template name, and the request is the plain client byte for byte', async () => {
    await using recorded = await record(undefined, { footlight: { promptTemplateName: undefined } });
    const plain = new OpenAI({ apiKey: 'sk-test', baseURL: recorded.openai.baseURL, maxRetries: 0 });
    const body = { model: 'm', messages: user('x'), temperature: 1 };
    await plain.chat.completions.create(body);
    const completion = await recorded.client.chat.completions.create({ ...body, footlight: { chatId: 'c' } });
    expect(recorded.openai.requests[1]).toEqual(recorded.openai.requests[0]);
    expect(completion.footlight).toBeUndefined();
    expect(await recorded.events()).toEqual([]);
  });

  test('holds unnamed prompts when they are allowed', async () => {
    await using recorded = await record(undefined, {
      footlight: { promptTemplateName: undefined, allowUnnamedPrompts: true },
    });
    await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(await recorded.event()).toMatchObject({ promptTemplateName: null });
  });

  test('is nothing with a sample rate of 0', async () => {
    await using recorded = await record(undefined, { footlight: { sampleRate: 0 } });
    await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(await recorded.events()).toEqual([]);
  });

  test('goes to another project when the call names its key', async () => {
    await using recorded = await record();
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      footlight: { apiKey: 'fl_sk_other' },
    });
    await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    await recorded.events();
    const keys = recorded.ingest.requests.map((request) => request.headers.authorization);
    // Two requests may be on their way at once, and arrive in either order.
    expect(keys.toSorted()).toEqual(['Bearer fl_sk_other', 'Bearer fl_sk_test']);
  });

  test('holds a call made through withOptions, with the settings given there', async () => {
    await using recorded = await record();
    const child = recorded.client
      .withOptions({ timeout: 5000 })
      .withOptions({ footlight: { chatId: 'child' } });
    await child.chat.completions.create({ model: 'm', messages: user('x') });
    expect(await recorded.event()).toMatchObject({ promptTemplateName: 'test-prompt', chatId: 'child' });
  });

  test('never holds our key in the request, and never changes the caller object', async () => {
    await using recorded = await record();
    const body = Object.freeze({
      model: 'm',
      messages: user('x'),
      footlight: Object.freeze({ chatId: 'c' }),
    });
    await recorded.client.chat.completions.create(body);
    await recorded.client.post('/chat/completions', { body });
    await recorded.client.embeddings.create({ input: 'x', ...body } as never).catch(() => undefined);
    for (const request of recorded.openai.requests) expect(request.body).not.toContain('footlight');
    expect(body.footlight.chatId).toBe('c');
    expect(await recorded.events()).toHaveLength(3);
  });

  test('holds a raw post whose path has a query', async () => {
    await using recorded = await record();
    await recorded.client.post('/chat/completions?trace=1', { body: { model: 'm', messages: user('x') } });
    expect(recorded.openai.requests[0]?.path).toBe('/v1/chat/completions?trace=1');
    expect(await recorded.event()).toMatchObject({ operation: 'chat', status: 'ok' });
  });

  test('holds a raw post to the whole address of its server', async () => {
    await using recorded = await record();
    const { baseURL } = recorded.client;
    await recorded.client.post(`${baseURL}/chat/completions`, { body: { model: 'm', messages: user('x') } });
    expect(recorded.openai.requests[0]?.path).toBe('/v1/chat/completions');
    expect(await recorded.event()).toMatchObject({ operation: 'chat', status: 'ok' });
  });

  test('holds a raw post to a path that goes on where the base URL ends', async () => {
    await using recorded = await record();
    const client = recorded.client.withOptions({ baseURL: `${recorded.client.baseURL}/` });
    await client.post('chat/completions', { body: { model: 'm', messages: user('x') } });
    expect(recorded.openai.requests[0]?.path).toBe('/v1/chat/completions');
    expect(await recorded.event()).toMatchObject({ operation: 'chat', status: 'ok' });
  });

  test('holds a call that nobody awaits, and one whose raw response is taken', async () => {
    await using recorded = await record();
    void recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    await expect.poll(() => recorded.openai.requests.length).toBe(1);
    const response = await recorded.client.chat.completions
      .create({ model: 'm', messages: user('x') })
      .asResponse();
    expect(await response.json()).toEqual(chatCompletion('⚽'));
    const events = await recorded.events();
    expect(events.map((event) => event.status)).toEqual(['unread', 'unread']);
  });

  test('is nothing, said once, when there is no API key', async () => {
    await using recorded = await record(undefined, { footlight: { apiKey: '' } });
    const completion = await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(completion.choices[0]?.message.content).toBe('⚽');
    expect(await recorded.events()).toEqual([]);
  });
});

describe('a call', () => {
  test('keeps the plain client User-Agent', async () => {
    await using recorded = await record();
    const plain = new OpenAI({ apiKey: 'sk-test', baseURL: recorded.openai.baseURL });
    await plain.chat.completions.create({ model: 'm', messages: user('x') });
    await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    const [first, second] = recorded.openai.requests;
    expect(second?.headers['user-agent']).toBe(first?.headers['user-agent']);
  });

  test('keeps withResponse() and the request id', async () => {
    await using recorded = await record();
    const { data, response, request_id } = await recorded.client.chat.completions
      .create({ model: 'm', messages: user('x') })
      .withResponse();
    expect((data as { _request_id?: string })._request_id).toBe('req_1');
    expect(data.footlight?.feedbackKey).toMatch(/^[\da-f]{44}$/u);
    expect(response.status).toBe(200);
    expect(request_id).toBe('req_1');
    expect(await recorded.events()).toHaveLength(1);
  });

  test('works while the ingest server is down, and while onError throws', async () => {
    const options = {
      footlight: {
        baseURL: 'http://127.0.0.1:9',
        spool: false,
        onError: () => {
          throw new Error('mine');
        },
      },
    };
    await using recorded = await record(undefined, options);
    const completion = await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(completion.choices[0]?.message.content).toBe('⚽');
    expect(await recorded.client.flush({ timeoutMs: 50 })).toEqual({ delivered: 0, pending: 1, dropped: 0 });
  });

  test('works when its context holds what JSON cannot', async () => {
    await using recorded = await record();
    const context: Record<string, unknown> = { big: 10n };
    context['self'] = context;
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      footlight: { context },
    });
    expect((await recorded.event()).context).toMatchObject({ big: '10' });
  });
});
