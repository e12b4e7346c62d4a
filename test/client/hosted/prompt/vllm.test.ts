import type { VLLMClient } from 'footlight';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTGI } from '../../../../examples/stand-ins/tgi.ts';
import { startVLLM } from '../../../../examples/stand-ins/vllm.ts';
import { json, startServer } from '../../../support/http-server.ts';
import { clientOf } from '../clients.ts';
import { collect, sent } from './prompts.ts';

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
