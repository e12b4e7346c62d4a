import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { chatCompletion } from '../../support/openai.ts';
import { record } from '../../support/recorded.ts';
import { user } from './fixtures.ts';

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
    expect(events.map((event) => event.status)).toEqual(['unread', 'ok']);
  });

  test('is nothing, said once, when there is no API key', async () => {
    await using recorded = await record(undefined, { footlight: { apiKey: '' } });
    const completion = await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(completion.choices[0]?.message.content).toBe('⚽');
    expect(await recorded.events()).toEqual([]);
  });
});
