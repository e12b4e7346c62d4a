import { TemplateChat, TemplateText } from 'footlight';
import { describe, expect, test } from 'vitest';
import { json } from '../../support/http-server.ts';
import { chatCompletion } from '../../support/openai.ts';
import { record } from '../../support/recorded.ts';
import { UUID_V7, user } from './fixtures.ts';

describe('a chat completion', () => {
  test.each([
    [
      'a class holds',
      (messages: object[]) =>
        new (class {
          model = 'm';
          messages = messages;
        })(),
    ],
    [
      'a literal computes',
      (messages: object[]) => ({
        model: 'm',
        get messages() {
          return messages;
        },
      }),
    ],
  ])('is recorded with the template of messages that %s', async (_what, make) => {
    await using recorded = await record();
    const messages = new TemplateChat([{ role: 'user', content: 'An emoji for {sport}' }], {
      sport: 'soccer',
    });
    await recorded.client.chat.completions.create(make(messages) as never);
    expect(await recorded.event()).toMatchObject({
      templateChat: [{ role: 'user', content: 'An emoji for {sport}' }],
      templateParams: { sport: 'soccer' },
    });
  });

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

  test('is recorded without a templateText that is no string, which is never written down', async () => {
    const errors: string[] = [];
    await using recorded = await record(undefined, {
      footlight: { onError: (error) => errors.push(error.message) },
    });
    let reads = 0;
    const templateText = {
      get text() {
        reads += 1;
        return 'x';
      },
    };
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      footlight: { templateText: templateText as never, chatId: 'c' },
    });
    const event = await recorded.event();
    expect(event).toMatchObject({ chatId: 'c' });
    expect(event).not.toHaveProperty('templateText');
    expect(errors).toEqual([
      'footlight.templateText must be a string; got a value of type object. It was left out.',
    ]);
    expect(reads).toBe(0);
  });

  test('is recorded with a templateText that is a String object, and with the ends of a long one', async () => {
    await using recorded = await record();
    for (const templateText of [new TemplateText('a {b}', { b: 'c' }), `{a}${'x'.repeat(200_000)}`])
      await recorded.client.chat.completions.create({
        model: 'm',
        messages: user('x'),
        footlight: { templateText },
      });
    expect(await recorded.events()).toMatchObject([
      { templateText: 'a c' },
      { templateText: expect.stringMatching(/^\{a\}x+ \[… \d+ of 200003 characters cut/u) },
    ]);
  });
});
