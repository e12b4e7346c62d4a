import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { json } from '../../support/http-server.ts';
import { chatCompletion } from '../../support/openai.ts';
import { record } from '../../support/recorded.ts';
import { user } from './fixtures.ts';

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
      requestId: 'req_404',
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
