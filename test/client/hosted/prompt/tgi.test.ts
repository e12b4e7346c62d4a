import { APIError } from 'openai';
import { describe, expect, test } from 'vitest';
import { startTGI } from '../../../../examples/stand-ins/tgi.ts';
import { json, startServer } from '../../../support/http-server.ts';
import { clientOf } from '../clients.ts';
import { collect, sent } from './prompts.ts';

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
