import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { record } from '../../support/recorded.ts';
import { user } from './fixtures.ts';

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
