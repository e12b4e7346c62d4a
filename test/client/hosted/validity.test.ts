import { TemplateChat, TemplateText, TGIClient, VLLMClient } from 'footlight';
import { describe, expect, test } from 'vitest';
import { startTGI } from '../../../examples/stand-ins/tgi.ts';
import { startVLLM } from '../../../examples/stand-ins/vllm.ts';
import { json, startServer } from '../../support/http-server.ts';
import { clientOf } from './clients.ts';

/** A text of so many tokens of a stand-in. */
const words = (count: number): string => Array.from({ length: count }, () => 'w').join(' ');

describe('vLLM', () => {
  test.each([
    [7, 3, { valid: true, tokens: 7, limit: 10, exact: true, reason: 'ok' }],
    [8, 3, { valid: false, tokens: 8, limit: 10, exact: true, reason: 'no_room_for_answer' }],
    [9, undefined, { valid: true, tokens: 9, limit: 10, exact: true, reason: 'ok' }],
    [10, undefined, { valid: false, tokens: 10, limit: 10, exact: true, reason: 'prompt_too_long' }],
    [10, 0, { valid: false, tokens: 10, limit: 10, exact: true, reason: 'prompt_too_long' }],
    [7, Number.NaN, { valid: false, reason: 'no_room_for_answer' }],
    [1, Infinity, { valid: false, reason: 'no_room_for_answer' }],
  ])('holds %d tokens and %s for the answer against its limit', async (count, maxTokens, expected) => {
    await using server = await startVLLM({ maxModelLen: 10 });
    const llm = clientOf('vllm', server.url, { chatCompletionEnabled: false });
    expect(await llm.isValidPrompt(words(count), { maxTokens })).toMatchObject(expected);
    expect(server.requests).toHaveLength(1);
  });

  test('agrees with what the server then takes', async () => {
    await using server = await startVLLM({ maxModelLen: 20 });
    const llm = clientOf('vllm', server.url, { chatCompletionEnabled: false });
    for (const [count, valid] of [
      [15, true],
      [16, false],
    ] as const) {
      expect((await llm.isValidPrompt(words(count), { maxTokens: 5 })).valid).toBe(valid);
      const answered = llm.prompt(words(count), { max_tokens: 5 }).then(
        () => true,
        () => false,
      );
      expect(await answered).toBe(valid);
    }
  });

  test('counts with its chat template, and with the tools', async () => {
    await using server = await startVLLM();
    const llm = clientOf('vllm', server.url);
    const messages = new TemplateChat([{ role: 'user', content: 'Hello {name}' }], { name: 'Ada' });
    const plain = await llm.isValidPrompt(messages);
    expect(plain).toMatchObject({ valid: true, tokens: 5, exact: true });
    expect(server.requests[0]?.body).toEqual({
      model: 'Qwen/Qwen3-8B',
      messages: [{ role: 'user', content: 'Hello Ada' }],
    });
    const tools = [{ type: 'function', function: { name: 'a tool of some words' } }];
    expect((await llm.isValidPrompt(messages, { tools })).tokens).toBeGreaterThan(5);
  });

  test('counts a string, or a text template, as the one message that prompt() makes of it', async () => {
    await using server = await startVLLM();
    const llm = clientOf('vllm', server.url);
    const text = new TemplateText('Hello {name}', { name: 'Ada' });
    expect((await llm.isValidPrompt('Hello Ada')).tokens).toBe(5);
    expect((await llm.isValidPrompt(text)).tokens).toBe(5);
  });

  test('finds the limit of an adapter on the card of its base model', async () => {
    await using server = await startVLLM({ adapters: ['lora'], maxModelLen: 10, tokenizeWithoutLimit: true });
    const llm = clientOf('vllm', server.url, { model: 'lora', chatCompletionEnabled: false });
    expect(await llm.isValidPrompt(words(9))).toMatchObject({ valid: true, limit: 10 });
    expect(await llm.isValidPrompt(words(10))).toMatchObject({ valid: false, limit: 10 });
  });

  test('survives cards whose parents go in a circle', async () => {
    const data = [
      { id: 'a', parent: 'b', max_model_len: null },
      { id: 'b', parent: 'a', max_model_len: null },
    ];
    await using server = await startServer((request, response) =>
      json(response, request.path === '/tokenize' ? { count: 1, tokens: [1] } : { data }),
    );
    const llm = clientOf('vllm', server.url, { model: 'a' });
    expect(await llm.isValidPrompt('x')).toEqual({
      valid: null,
      tokens: 1,
      limit: null,
      exact: true,
      reason: 'unknown_limit',
    });
  });

  test.each([
    { count: '3', max_model_len: 10, tokens: [1, 2, 3] },
    { count: -3, max_model_len: 10, tokens: [1, 2, 3] },
    { count: 0, max_model_len: 10, tokens: [] },
    { count: 2.5, max_model_len: 10, tokens: [1, 2] },
    { count: null, max_model_len: 10, tokens: [1] },
    { max_model_len: 10, tokens: [1, 2, 3] },
    { count: 3, max_model_len: 10 },
    { count: 3, max_model_len: 10, tokens: [1] },
    { count: 3, max_model_len: 10, tokens: 'abc' },
    { tokens: [] },
    [{ id: 1, text: 'x', start: 0, stop: 1 }],
    '<html></html>',
  ])('takes no prompt for valid because of %j', async (body) => {
    await using server = await startServer((_request, response) => json(response, body));
    expect(await clientOf('vllm', server.url).isValidPrompt('x')).toEqual({
      valid: null,
      tokens: null,
      limit: null,
      exact: false,
      reason: 'not_counted',
    });
  });

  test.each(['10', -1, 0, 1.5, null, undefined, {}])(
    'knows of no limit where it is %j',
    async (max_model_len) => {
      await using server = await startServer((_request, response) =>
        json(response, { count: 1, tokens: [1], max_model_len }),
      );
      expect(await clientOf('vllm', server.url).isValidPrompt('x')).toMatchObject({
        valid: null,
        reason: 'unknown_limit',
      });
    },
  );

  test('says so where it does not serve the model', async () => {
    await using server = await startVLLM();
    const asked = clientOf('vllm', server.url, { model: 'no/such' }).isValidPrompt('x');
    await expect(asked).rejects.toMatchObject({
      name: 'LLMClientError',
      status: 404,
      type: 'NotFoundError',
      serverCode: '404',
      message: expect.stringContaining('The model `no/such` does not exist.') as string,
    });
  });
});

describe('TGI', () => {
  test.each([
    [6, undefined, { valid: true, tokens: 6, limit: 6, exact: true, reason: 'ok' }],
    [7, undefined, { valid: false, tokens: 7, limit: 6, exact: true, reason: 'prompt_too_long' }],
    [6, 4, { valid: true, reason: 'ok' }],
    [6, 5, { valid: false, tokens: 6, limit: 10, exact: true, reason: 'no_room_for_answer' }],
    // The server would take it, and cut the answer to 1024 tokens without a word.
    [6, 5000, { valid: false, reason: 'no_room_for_answer' }],
  ])('holds %d tokens and %s for the answer against both limits', async (count, maxTokens, expected) => {
    await using server = await startTGI({ maxInputTokens: 6, maxTotalTokens: 10 });
    const llm = clientOf('tgi', server.url, { chatCompletionEnabled: false });
    expect(await llm.isValidPrompt(words(count), { maxTokens })).toMatchObject(expected);
  });

  test.each([false, true])('reads the limit under its new and its old name (old: %s)', async (old) => {
    await using server = await startTGI({ old, maxInputTokens: 6, maxTotalTokens: 10 });
    const llm = clientOf('tgi', server.url, { chatCompletionEnabled: false });
    expect(await llm.isValidPrompt(words(6))).toMatchObject({ valid: true, limit: 6 });
    expect(await llm.isValidPrompt(words(7))).toMatchObject({ valid: false, limit: 6 });
  });

  test('asks for its limits once a minute at most', async () => {
    await using server = await startTGI();
    const llm = clientOf('tgi', server.url);
    for (let i = 0; i < 3; i += 1) await llm.isValidPrompt('x');
    expect(server.requests.filter(({ path }) => path === '/info')).toHaveLength(1);
    expect(server.requests.filter(({ path }) => path === '/chat_tokenize')).toHaveLength(3);
  });

  test('sends its key where a text is counted', async () => {
    await using server = await startTGI({ apiKey: 'k' });
    const right = clientOf('tgi', server.url, { chatCompletionEnabled: false, apiKey: 'k' });
    expect(await right.isValidPrompt('x')).toMatchObject({ valid: true });
    const wrong = clientOf('tgi', server.url, { chatCompletionEnabled: false, apiKey: 'w' });
    await expect(wrong.isValidPrompt('x')).rejects.toMatchObject({ status: 401, code: 'llm_http_error' });
  });

  test('says that a model without a chat template takes no messages', async () => {
    await using server = await startTGI({ chatTemplate: false });
    expect(await clientOf('tgi', server.url).isValidPrompt('x')).toEqual({
      valid: false,
      tokens: null,
      limit: null,
      exact: true,
      reason: 'no_chat_template',
    });
  });

  test('counts without limits where /info is missing, and knows limits where counting is', async () => {
    const info = { model_id: 'm', max_input_tokens: 6, max_total_tokens: 10 };
    const tokens = [{ id: 1, text: 'x', start: 0, stop: 1 }];
    const startWith = (path: string, body: object) =>
      startServer((request, response) =>
        request.path === path
          ? json(response, body)
          : json(response, { error: 'No fast tokenizer available' }, 404),
      );
    await using counts = await startWith('/tokenize', tokens);
    const counting = clientOf('tgi', counts.url, { chatCompletionEnabled: false });
    expect(await counting.isValidPrompt('x')).toMatchObject({
      valid: null,
      tokens: 1,
      reason: 'unknown_limit',
    });
    await using limits = await startWith('/info', info);
    const limited = clientOf('tgi', limits.url, { chatCompletionEnabled: false });
    expect(await limited.isValidPrompt('x')).toMatchObject({
      valid: null,
      limit: 6,
      reason: 'not_counted',
      exact: false,
    });
  });

  test.each([[], [{}], [{ id: 'x' }], [1], { tokenize_response: [{ id: 1 }] }, 'x'])(
    'takes no text for valid because of %j',
    async (body) => {
      const info = { model_id: 'm', max_input_tokens: 6, max_total_tokens: 10 };
      await using server = await startServer((request, response) =>
        json(response, request.path === '/info' ? info : body),
      );
      const llm = clientOf('tgi', server.url, { chatCompletionEnabled: false });
      expect(await llm.isValidPrompt('x')).toMatchObject({
        valid: null,
        tokens: null,
        reason: 'not_counted',
      });
    },
  );
});

describe('llama.cpp behind a VLLMClient', () => {
  test('is not counted, and says so', async () => {
    await using server = await startServer((_request, response) => json(response, { tokens: [] }));
    const llm = new VLLMClient({ url: server.url, model: 'toy', chatCompletionEnabled: true });
    expect(await llm.isValidPrompt('Hello')).toMatchObject({
      valid: null,
      tokens: null,
      reason: 'not_counted',
    });
  });
});

test('a prompt that the model cannot take is a TypeError before any request', async () => {
  await using server = await startTGI();
  const llm = new TGIClient({ url: server.url, model: 'm', chatCompletionEnabled: false });
  await expect(llm.isValidPrompt([{ role: 'user', content: 'x' }])).rejects.toThrow(TypeError);
  await expect(llm.isValidPrompt('')).rejects.toThrow(/empty/u);
  expect(server.requests).toEqual([]);
});
