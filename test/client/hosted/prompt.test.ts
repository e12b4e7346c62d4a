import {
  LLMClientError,
  TemplateChat,
  TemplateText,
  type PromptChunk,
  type TGIClient,
  type VLLMClient,
} from 'footlight';
import { APIError, APIUserAbortError } from 'openai';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startAzure } from '../../../examples/stand-ins/azure.ts';
import { startTGI } from '../../../examples/stand-ins/tgi.ts';
import { startVLLM } from '../../../examples/stand-ins/vllm.ts';
import { json, startServer, type Script, type SeenRequest } from '../../support/http-server.ts';
import { clientOf, KINDS } from './clients.ts';

const start = { tgi: startTGI, vllm: startVLLM, azure: startAzure };

async function collect(chunks: AsyncIterable<PromptChunk>): Promise<PromptChunk[]> {
  const all: PromptChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

const textOf = (chunks: readonly PromptChunk[]): string => chunks.map(({ text }) => text).join('');

/** What a client sends for one prompt. */
async function sent(
  kind: 'tgi' | 'vllm' | 'azure',
  prompt: Parameters<TGIClient['prompt']>[0],
  options: Parameters<TGIClient['prompt']>[1] = {},
  given = {},
): Promise<Record<string, unknown>> {
  await using server = await start[kind]();
  await clientOf(kind, server.url, given)
    .prompt(prompt, options)
    .catch(() => undefined);
  return server.requests.at(-1)?.body as Record<string, unknown>;
}

describe.each(KINDS)('%s', (kind) => {
  test('makes one user message of a string', async () => {
    expect((await sent(kind, 'Hi'))['messages']).toEqual([{ role: 'user', content: 'Hi' }]);
  });

  test('makes one user message of a text template', async () => {
    const text = new TemplateText('Hi {name}', { name: 'Ada' });
    expect((await sent(kind, text))['messages']).toEqual([{ role: 'user', content: 'Hi Ada' }]);
  });

  test('takes messages and chat templates as they are', async () => {
    const messages = [
      { role: 'system' as const, content: 'Be brief.' },
      { role: 'user' as const, content: 'Hi' },
    ];
    expect((await sent(kind, messages))['messages']).toEqual(messages);
    expect((await sent(kind, new TemplateChat(messages)))['messages']).toEqual(messages);
  });

  test('gives the answer in the same shape, whole and streamed', async () => {
    await using server = await start[kind]();
    const llm = clientOf(kind, server.url);
    const whole = await llm.prompt('A story, please.');
    expect(whole).toMatchObject({
      text: expect.stringMatching(/^Once .* night\.$/u) as string,
      finishReason: 'stop',
    });
    expect(whole.usage?.completionTokens).toBe(20);
    const chunks = await collect(await llm.prompt('A story, please.', { stream: true }));
    expect(textOf(chunks)).toBe(whole.text);
    expect(chunks.map(({ finishReason }) => finishReason).filter(Boolean)).toEqual(['stop']);
    expect(chunks.length).toBeGreaterThanOrEqual(20);
  });

  test('asks for 100 tokens unless told otherwise', async () => {
    expect((await sent(kind, 'Hi'))['max_tokens']).toBe(100);
    expect((await sent(kind, 'Hi', { max_tokens: 7 }))['max_tokens']).toBe(7);
    expect((await sent(kind, 'Hi', { max_tokens: undefined }))['max_tokens']).toBe(100);
  });

  test('passes other parameters on, those of the server alone included, and its own options not', async () => {
    const options = {
      top_k: 5,
      seed: 1,
      signal: new AbortController().signal,
      timeout: 1000,
      maxRetries: 0,
      headers: { 'x-tenant': 'a' },
    };
    const body = await sent(kind, 'Hi', { ...options, footlight: { promptTemplateName: 'x' } });
    expect(body).toMatchObject({ top_k: 5, seed: 1 });
    for (const name of ['signal', 'timeout', 'maxRetries', 'headers', 'footlight'])
      expect(body).not.toHaveProperty(name);
  });

  test.each([
    ['', /empty/u],
    [[], /empty/u],
    [undefined, /got undefined/u],
    [null, /got null/u],
    [7, /got number/u],
    [{}, /got object/u],
  ])('refuses %j before any request', async (prompt, message) => {
    await using server = await start[kind]();
    const asked = clientOf(kind, server.url).prompt(prompt as never);
    await expect(asked).rejects.toThrow(TypeError);
    await expect(asked).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });

  test('without chat refuses messages before any request', async () => {
    await using server = await start[kind]();
    const llm = clientOf(kind, server.url, { chatCompletionEnabled: false });
    for (const messages of [
      [{ role: 'user' as const, content: 'x' }],
      new TemplateChat([{ role: 'user', content: 'x' }]),
    ]) {
      await expect(llm.prompt(messages)).rejects.toThrow(TypeError);
    }
    expect(server.requests).toEqual([]);
  });

  test('can be cancelled before the answer and in the middle of it', async () => {
    await using server = await startServer((request, response) => {
      if (!request.body.includes('"stream":true')) return;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}\n\n');
    });
    const llm = clientOf(kind, server.url);
    const before = AbortSignal.timeout(100);
    const error = await llm.prompt('x', { signal: before }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'LLMClientError', code: 'llm_aborted', server: kind });
    expect((error as Error).cause).toBeInstanceOf(APIUserAbortError);
    const during = new AbortController();
    const seen: string[] = [];
    for await (const { text } of await llm.prompt('x', { stream: true, signal: during.signal })) {
      seen.push(text);
      during.abort();
    }
    expect(seen).toEqual(['a']);
    await expect.poll(() => server.closed()).toBe(2);
  });

  test('closes the connection when its reader leaves a stream', async () => {
    await using server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}\n\n');
    });
    for await (const { text } of await clientOf(kind, server.url).prompt('x', { stream: true })) {
      expect(text).toBe('a');
      break;
    }
    await expect.poll(() => server.closed()).toBe(1);
  });

  test('leaves a plain create() as it is: the same request, answer and error', async () => {
    await using server = await startServer((request, response) =>
      request.body.includes('fail')
        ? json(response, { error: 'Input validation error', error_type: 'validation' }, 422)
        : json(response, {
            id: '',
            choices: [{ index: 0, message: { content: 'x' }, finish_reason: 'stop_sequence' }],
          }),
    );
    const llm = clientOf(kind, server.url) as TGIClient;
    const body = { model: 'any', messages: [{ role: 'user' as const, content: 'x' }], top_p: 1, stop: 'x' };
    const answer = await llm.chat.completions.create(body);
    expect(JSON.parse((server.requests[0] as SeenRequest).body)).toEqual(body);
    expect(answer.choices[0]?.finish_reason).toBe('stop_sequence');
    const error = await llm.chat.completions
      .create({ ...body, stop: 'fail' })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(APIError);
    expect(error).not.toBeInstanceOf(LLMClientError);
  });
});

describe('a stream', () => {
  const chunk = (content: string, finish_reason: string | null = null): string =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`;
  const streaming =
    (write: (response: Parameters<Script>[1]) => void): Script =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      write(response);
    };

  /** What arrives of a stream before it fails, and how it fails. */
  async function read(script: Script, footlight = {}): Promise<{ text: string; error: LLMClientError }> {
    await using server = await startServer(script);
    const seen: PromptChunk[] = [];
    try {
      for await (const part of await clientOf('vllm', server.url, { footlight }).prompt('x', {
        stream: true,
      })) {
        seen.push(part);
      }
    } catch (error) {
      return { text: textOf(seen), error: error as LLMClientError };
    }
    throw new Error('The stream ended as if all were well.');
  }

  test('that breaks off is an error with what broke it as its cause', async () => {
    const { text, error } = await read(
      streaming((response) => {
        response.write(chunk('a'));
        setTimeout(() => response.destroy(), 20);
      }),
    );
    expect(text).toBe('a');
    expect(error).toMatchObject({ name: 'LLMClientError', code: 'llm_stream_incomplete', server: 'vllm' });
    expect(error.cause).toBeInstanceOf(Error);
  });

  test.each([
    ['without a finish reason', chunk('a') + chunk('b')],
    ['without a finish reason, though with [DONE]', `${chunk('a')}${chunk('b')}data: [DONE]\n\n`],
    ['empty', ''],
    ['with [DONE] alone', 'data: [DONE]\n\n'],
    ['with comments alone', ': keep-alive\n\n: keep-alive\n\n'],
  ])('that ends %s is an error', async (_name, body) => {
    const { error } = await read(streaming((response) => response.end(body)));
    expect(error).toMatchObject({ name: 'LLMClientError', code: 'llm_stream_incomplete' });
    expect(error.message).toMatch(/ended without a finish reason/u);
  });

  test('that stalls is given up after the idle time', async () => {
    const { text, error } = await read(
      streaming((response) => response.write(chunk('a'))),
      { streamIdleTimeoutMs: 150 },
    );
    expect(text).toBe('a');
    expect(error).toMatchObject({ name: 'LLMClientError', code: 'llm_timeout' });
  });

  test('may take as long as it likes while it goes on, and may be silent for ever where it is told so', async () => {
    const slow = streaming((response) => {
      for (let i = 0; i < 6; i += 1) setTimeout(() => response.write(chunk('a')), i * 60);
      setTimeout(() => response.end(chunk('', 'stop')), 360);
    });
    for (const streamIdleTimeoutMs of [200, Infinity]) {
      await using server = await startServer(slow);
      const llm = clientOf('vllm', server.url, { footlight: { streamIdleTimeoutMs } });
      expect(textOf(await collect(await llm.prompt('x', { stream: true })))).toBe('aaaaaa');
    }
  });

  test('with an error inside a success is that error', async () => {
    const said = { error: { message: 'Input validation error: too long', http_status_code: 422 } };
    const { text, error } = await read(
      streaming((response) => response.end(`${chunk('a')}data: ${JSON.stringify(said)}\n\ndata: [DONE]\n\n`)),
    );
    expect(text).toBe('a');
    expect(error).toMatchObject({ code: 'llm_stream_error', status: 422, body: said.error });
    expect(error.message).toContain('Input validation error: too long');
  });

  test('is the same wherever its bytes are split', async () => {
    const bytes = Buffer.from(`${chunk('⚽ für')}: comment\n\n${chunk('日本', 'stop')}data: [DONE]\n\n`);
    for (let at = 1; at < bytes.length; at += 7) {
      await using server = await startServer(
        streaming((response) => {
          response.write(bytes.subarray(0, at));
          setTimeout(() => response.end(bytes.subarray(at)), 1);
        }),
      );
      const chunks = await collect(await clientOf('vllm', server.url).prompt('x', { stream: true }));
      expect(textOf(chunks)).toBe('⚽ für日本');
    }
  });
});

describe('TGI', () => {
  test('is sent what it takes of what OpenAI takes', async () => {
    const body = await sent('tgi', 'Hi', {
      top_p: 1,
      stop: 'END',
      presence_penalty: 0,
      max_completion_tokens: 7,
    });
    expect(body).toMatchObject({ model: 'tgi', stop: ['END'], max_tokens: 7 });
    expect(body).not.toHaveProperty('top_p');
    expect(body).not.toHaveProperty('presence_penalty');
    const kept = { top_p: 0.9, stop: ['a', 'b'], presence_penalty: 0.5, model: 'my-adapter' };
    expect(await sent('tgi', 'Hi', kept)).toMatchObject(kept);
  });

  test('is given its finish reasons in the words of OpenAI, and its model by what it is', async () => {
    await using server = await startTGI();
    const llm = clientOf('tgi', server.url, { chatCompletionEnabled: false });
    expect(await llm.prompt('soccer')).toMatchObject({
      text: '⚽ is the one.',
      finishReason: 'stop',
      model: 'HuggingFaceH4/zephyr-7b-beta',
    });
    const chunks = await collect(await llm.prompt('soccer', { stream: true }));
    expect(chunks.map(({ finishReason }) => finishReason)).toEqual([null, null, null, 'stop']);
    expect((await llm.prompt('soccer', { max_tokens: 2 })).finishReason).toBe('length');
  });

  test.each([
    [
      422,
      { error: 'Input validation error: `top_k` must be strictly positive', error_type: 'validation' },
      'validation',
    ],
    [424, { error: 'Request failed during generation', error_type: 'generation' }, 'generation'],
    [429, { error: 'Model is overloaded', error_type: 'overloaded' }, 'overloaded'],
    [500, { error: 'Incomplete generation', error_type: 'incomplete_generation' }, 'incomplete_generation'],
  ])('fails with %d and what it says', async (status, body, type) => {
    await using server = await startServer((_request, response) => json(response, body, status));
    const error = await clientOf('tgi', server.url)
      .prompt('x')
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'LLMClientError',
      code: 'llm_http_error',
      server: 'tgi',
      status,
      type,
      body,
    });
    expect((error as Error).message).toBe(`TGI at ${server.url}/v1 answered ${status}: ${body.error}`);
    expect((error as Error).cause).toBeInstanceOf(APIError);
  });

  test('fails with a status alone where there is no body, and with the text where it is no JSON', async () => {
    await using silent = await startTGI({ apiKey: 'k' });
    const wrong = await clientOf('tgi', silent.url)
      .prompt('x')
      .catch((caught: unknown) => caught);
    expect(wrong).toMatchObject({ code: 'llm_http_error', status: 401, type: undefined });
    const text = 'Failed to deserialize the JSON body into the target type';
    await using plain = await startServer((_request, response) => void response.writeHead(422).end(text));
    const error = await clientOf('tgi', plain.url)
      .prompt('x')
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      status: 422,
      body: text,
      message: expect.stringContaining(text) as string,
    });
  });
});

describe('vLLM', () => {
  let warned: string[];
  beforeEach(() => {
    warned = [];
    vi.spyOn(console, 'warn').mockImplementation((message: string) => void warned.push(message));
    (globalThis as { [key: symbol]: unknown })[Symbol.for('footlight.warned')] = undefined;
  });
  afterEach(() => vi.restoreAllMocks());

  test('is asked at temperature 0 unless told otherwise', async () => {
    expect(await sent('vllm', 'Hi')).toMatchObject({ temperature: 0, model: 'Qwen/Qwen3-8B' });
    expect(await sent('vllm', 'Hi', { temperature: 0.7 })).toMatchObject({ temperature: 0.7 });
  });

  test('gives its reasoning under either name, whole and streamed', async () => {
    await using server = await startVLLM();
    const llm = clientOf('vllm', server.url);
    expect((await llm.prompt('Please think.')).reasoning).toBe('The user wants a thought.');
    const chunks = await collect(await llm.prompt('Please think.', { stream: true }));
    expect(chunks[0]?.reasoning).toBe('The user wants a thought.');
    expect(chunks.at(-1)?.usage?.completionTokens).toBe(20);
    const message = { role: 'assistant', content: 'x', reasoning_content: 'older' };
    await using older = await startServer((_request, response) =>
      json(response, { choices: [{ index: 0, message, finish_reason: 'stop' }] }),
    );
    expect((await clientOf('vllm', older.url).prompt('x')).reasoning).toBe('older');
  });

  test.each([
    [
      404,
      { error: { message: 'The model `x` does not exist.', type: 'NotFoundError', param: null, code: 404 } },
      '404',
      'NotFoundError',
    ],
    [
      400,
      { error: { message: 'too long', type: 'BadRequestError', param: 'messages', code: 400 } },
      '400',
      'BadRequestError',
    ],
    [401, { error: 'Unauthorized' }, undefined, undefined],
    [
      400,
      { object: 'error', message: 'an old one', type: 'invalid_request_error', param: null, code: 40_301 },
      '40301',
      'invalid_request_error',
    ],
    [422, { detail: 'Field required' }, undefined, undefined],
  ])('fails with %d and what %j says', async (status, body, serverCode, type) => {
    await using server = await startServer((_request, response) => json(response, body, status));
    const error = await clientOf('vllm', server.url)
      .prompt('x')
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'LLMClientError', server: 'vllm', status, serverCode, type, body });
    const said = Object.values(body).flatMap((value) =>
      typeof value === 'object' && value ? Object.values(value) : value,
    );
    expect(said.some((text) => typeof text === 'string' && (error as Error).message.endsWith(text))).toBe(
      true,
    );
  });

  test('has its ignored parameters named, once each, by prompt() and create() alike', async () => {
    await using server = await startVLLM();
    const llm = clientOf('vllm', server.url) as VLLMClient;
    await llm.prompt('Hi', { guided_json: {} });
    await llm.prompt('Hi', { guided_json: {} });
    const body = {
      model: llm.model,
      messages: [{ role: 'user' as const, content: 'x' }],
      guided_choice: ['a'],
    };
    await llm.chat.completions.create(body);
    expect(warned).toHaveLength(2);
    expect(warned[0]).toMatch(
      /"guided_json" has no effect\. vLLM ignores it since 0\.12: use response_format/u,
    );
    expect(warned[1]).toMatch(/"guided_choice"/u);
    expect(server.requests.at(-1)?.body).toEqual(body);
    await using tgi = await startTGI();
    await clientOf('tgi', tgi.url).prompt('Hi', { n: 2 });
    expect(warned[2]).toMatch(/"n" has no effect\. TGI/u);
  });
});

describe('Azure', () => {
  test.each([
    ['o3-mini', { max_completion_tokens: 100 }],
    ['gpt-5-mini', { max_completion_tokens: 100 }],
    ['gpt-4o', { max_tokens: 100 }],
  ])('is asked for tokens by the name that %s takes', async (model, expected) => {
    const { max_tokens, max_completion_tokens } = await sent('azure', 'Hi', {}, { model });
    expect({ max_tokens, max_completion_tokens }).toEqual({
      max_tokens: undefined,
      max_completion_tokens: undefined,
      ...expected,
    });
  });

  test('names the model that really answered', async () => {
    await using server = await startAzure();
    expect((await clientOf('azure', server.url).prompt('Hi')).model).toBe('gpt-4o-2024-08-06');
  });
});

describe('llama.cpp behind a VLLMClient', () => {
  const llama: Script = (request, response) => {
    const { stream } = request.body ? (JSON.parse(request.body) as { stream?: boolean }) : {};
    if (request.path === '/health') return json(response, { status: 'ok' });
    if (request.path === '/v1/models')
      return json(response, {
        models: [{ name: 'toy.gguf' }],
        object: 'list',
        data: [{ id: 'toy.gguf', object: 'model', owned_by: 'llamacpp' }],
      });
    if (request.path === '/tokenize') return json(response, { tokens: [] });
    const head = { id: 'chatcmpl-x', model: 'toy.gguf', timings: { prompt_n: 1 } };
    if (!stream) {
      const message = { role: 'assistant', content: 'Hello' };
      return json(response, {
        ...head,
        choices: [{ index: 0, message, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      });
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const [delta, finish_reason] of [
      [{ role: 'assistant', content: null }, null],
      [{ content: 'Hel' }, null],
      [{ content: 'lo' }, null],
      [{}, 'stop'],
    ])
      response.write(
        `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason }] })}\n\n`,
      );
    response.write(
      `data: ${JSON.stringify({ ...head, choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } })}\n\n`,
    );
    response.end('data: [DONE]\n\n');
  };

  test('chats, streams and tells its health', async () => {
    await using server = await startServer(llama);
    const llm = clientOf('vllm', server.url, { model: 'toy.gguf' });
    expect(await llm.health({ deep: true })).toMatchObject({ ready: true, model: 'toy.gguf' });
    expect(await llm.prompt('x')).toMatchObject({ text: 'Hello', finishReason: 'stop', model: 'toy.gguf' });
    const chunks = await collect(await llm.prompt('x', { stream: true }));
    expect(textOf(chunks)).toBe('Hello');
    expect(chunks.at(-1)?.usage?.totalTokens).toBe(3);
    expect(await llm.isValidPrompt('x')).toMatchObject({ valid: null, reason: 'not_counted' });
    // It ignores a wrong name, so that only its list of models tells.
    expect(await clientOf('vllm', server.url).health()).toMatchObject({
      reason: 'model_mismatch',
      model: 'toy.gguf',
    });
  });
});
