import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDetail, EventPage, FootlightEvent } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { IS_CLUSTER } from '../../support/cluster.ts';
import { type RunningServer, startServer } from '../../support/running-server.ts';
import * as recorded from './recorded-requests.ts';

/** Posts as Libretto's clients do: no header but the content type, the key in the body. */
function postBody(running: RunningServer, path: string, body: object, key = running.secretKey) {
  const json = JSON.stringify(body).replaceAll('"KEY"', JSON.stringify(key));
  return fetch(`${running.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: json,
  });
}

async function store(running: RunningServer, body: object): Promise<EventDetail> {
  const response = await postBody(running, '/event', body);
  expect(response.status).toBe(200);
  const { id } = (await response.json()) as { id: string };
  return (await running.get(`/v1/events/${id}`)).json() as Promise<EventDetail>;
}

async function storedEvent(body: object): Promise<FootlightEvent> {
  return (await store(await startServer(), body)).event;
}

describe('an event of Libretto’s Python client', () => {
  it('becomes an event, field by field', async () => {
    const before = Date.now();
    const event = await storedEvent(recorded.pythonChat);
    const { rawResponse, promptTemplateChat, tools } = recorded.pythonChat;
    expect(event).toEqual({
      schemaVersion: 1,
      id: recorded.pythonChat.promptEventId,
      startedAt: expect.any(String),
      operation: 'chat',
      provider: 'openai',
      promptTemplateName: 'sport-emoji',
      templateChat: promptTemplateChat,
      templateParams: { sport: 'soccer' },
      model: 'gpt-4o-mini',
      modelParameters: { temperature: 0.2, timeout: 30 },
      tools,
      stream: false,
      status: 'ok',
      choices: [{ index: 0, role: 'assistant', content: '⚽', finishReason: 'stop' }],
      finishReason: 'stop',
      rawResponse,
      responseId: 'chatcmpl-1',
      responseModel: 'gpt-4o-mini-2024-07-18',
      usage: {
        promptTokens: 12,
        completionTokens: 1,
        totalTokens: 13,
        cachedTokens: 4,
        reasoningTokens: 0,
      },
      latencyMs: 312.5,
      chatId: 'chat-1',
      chainId: 'chain-1',
      feedbackKey: recorded.pythonChat.feedbackKey,
      sdk: 'libretto-openai-python',
    });
    expect(Date.parse(event.startedAt)).toBeGreaterThanOrEqual(before - 313);
    expect(Date.parse(event.startedAt)).toBeLessThanOrEqual(Date.now() - 312);
  });

  it('may be a text completion, without a name and with a project key', async () => {
    const event = await storedEvent(recorded.pythonCompletion);
    expect(event).toMatchObject({
      id: recorded.pythonCompletion.promptEventId,
      operation: 'completion',
      promptTemplateName: null,
      templateText: 'Say hello',
      prompt: 'Say hello',
      model: 'gpt-3.5-turbo-instruct',
      modelParameters: {},
      stream: true,
      choices: [{ index: 0, content: 'Hello!', finishReason: null }],
      latencyMs: 80,
    });
  });

  it('counts once, however often it is sent', async () => {
    const running = await startServer();
    await store(running, recorded.pythonChat);
    await store(running, recorded.pythonChat);
    const page = (await (await running.get('/v1/events')).json()) as EventPage;
    expect(page.events).toHaveLength(1);
  });

  it('counts once under an id that is no UUID, too', async () => {
    const running = await startServer();
    const event = { ...recorded.pythonChat, promptEventId: 'order 4711' };
    const first = await store(running, event);
    expect((await store(running, event)).event.id).toBe(first.event.id);
  });
});

describe('an event of Libretto’s TypeScript client', () => {
  it('becomes an event, field by field', async () => {
    const event = await storedEvent(recorded.typescriptChat);
    const { libretto: _added, ...rawResponse } = recorded.typescriptChat.rawResponse;
    expect(event).toEqual({
      schemaVersion: 1,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      startedAt: expect.any(String),
      operation: 'chat',
      provider: 'openai',
      promptTemplateName: 'weather',
      templateChat: recorded.typescriptChat.promptTemplateChat,
      templateParams: recorded.typescriptChat.params,
      model: 'gpt-4o',
      modelParameters: { temperature: 0 },
      tools: recorded.typescriptChat.tools,
      stream: false,
      status: 'ok',
      choices: [
        {
          index: 0,
          role: 'assistant',
          content: null,
          toolCalls: [{ id: 'call_1', type: 'function', name: 'weather', arguments: '{"city":"Seoul"}' }],
          finishReason: 'tool_calls',
        },
      ],
      finishReason: 'tool_calls',
      rawResponse,
      responseId: 'chatcmpl-2',
      usage: { promptTokens: 30, completionTokens: 9, totalTokens: 39 },
      latencyMs: 420,
      chatId: 'chat-2',
      chainId: recorded.typescriptChat.chainId,
      feedbackKey: recorded.typescriptChat.feedbackKey,
      sdk: 'libretto-openai-typescript',
    });
  });

  it('may be a text completion with a context, without a raw response', async () => {
    expect(await storedEvent(recorded.typescriptCompletion)).toMatchObject({
      operation: 'completion',
      promptTemplateName: 'count',
      prompt: 'Count',
      choices: [
        { index: 0, content: 'one two', finishReason: 'length', logprobs: { tokens: ['one', ' two'] } },
      ],
      usage: { promptTokens: 3, completionTokens: 2, totalTokens: 5 },
      context: { release: '1.2.3' },
      feedbackKey: 'any string is a key',
    });
  });

  it('may be a failed call', async () => {
    expect(await storedEvent(recorded.typescriptError)).toMatchObject({
      status: 'error',
      choices: [],
      finishReason: null,
      error: { name: 'Error', message: expect.stringContaining('did not say why') },
      messages: [{ role: 'user', content: 'x' }],
    });
  });

  it('may be the run of an assistant', async () => {
    expect(await storedEvent(recorded.typescriptAssistant)).toMatchObject({
      operation: 'chat',
      chatId: 'thread_1',
      choices: [{ role: 'assistant', content: 'Done.' }],
    });
  });

  it('keeps no raw response that tells what the client removed from the answer', async () => {
    const body = {
      ...recorded.typescriptChat,
      response: 'I am PERSON_NAME',
      toolCalls: undefined,
      rawResponse: { choices: [{ index: 0, message: { role: 'assistant', content: 'I am Grace Hopper' } }] },
    };
    const event = await storedEvent(body);
    expect(JSON.stringify(event)).not.toContain('Hopper');
    expect(event.choices[0]?.content).toBe('I am PERSON_NAME');
  });

  it('keeps no raw response that tells what the client removed from a tool call', async () => {
    const [call] = recorded.typescriptChat.toolCalls;
    const body = {
      ...recorded.typescriptChat,
      params: {},
      toolCalls: [{ ...call, function: { name: 'weather', arguments: '{"city":"STREET_ADDRESS"}' } }],
    };
    expect(JSON.stringify((await storedEvent(body)).choices)).not.toContain('Seoul');
    expect((await storedEvent(body)).rawResponse).toBeUndefined();
  });
});

describe('Libretto’s wire', () => {
  it('answers with the id and the name that the event was given', async () => {
    const running = await startServer();
    const named = await postBody(running, '/event', recorded.typescriptChat);
    expect(await named.json()).toEqual({ id: expect.any(String), api_name: 'weather' });
    const unnamed = await postBody(running, '/event', recorded.pythonCompletion);
    expect(await unnamed.json()).toMatchObject({
      api_name: expect.stringMatching(/^unnamed-[0-9a-f]{12}$/u),
    });
  });

  it('joins feedback of both clients to their events', async () => {
    const running = await startServer();
    const python = await store(running, recorded.pythonChat);
    const typescript = await store(running, recorded.typescriptChat);
    const assistant = await store(running, recorded.typescriptAssistant);
    for (const body of Object.values(recorded.feedback)) {
      expect((await postBody(running, '/feedback', body)).status).toBe(200);
    }
    const feedbackOf = async ({ event }: EventDetail) =>
      ((await (await running.get(`/v1/events/${event.id}`)).json()) as EventDetail).feedback;
    expect(await feedbackOf(python)).toMatchObject([{ rating: null, betterResponse: 'a football' }]);
    expect(await feedbackOf(typescript)).toMatchObject([{ rating: 0.5, betterResponse: null }]);
    expect(await feedbackOf(assistant)).toMatchObject([
      { rating: null, betterResponse: null, comment: 'The message was deleted.' },
    ]);
  });

  it('refuses a rating outside 0 to 1 and says so', async () => {
    const running = await startServer();
    const response = await postBody(running, '/feedback', { ...recorded.feedback.typescript, rating: 7 });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringContaining('rating: expected a number of at most 1, got the number 7') },
    });
  });

  it('takes feedback with a publishable key, and nothing else', async () => {
    const running = await startServer();
    const { key } = await running.makeKey('publishable');
    expect((await postBody(running, '/feedback', recorded.feedback.typescript, key)).status).toBe(200);
    expect((await postBody(running, '/event', recorded.typescriptChat, key)).status).toBe(403);
    expect((await postBody(running, '/v1/updateChain', recorded.chain, key)).status).toBe(403);
  });

  it('keeps what a chain came to', async () => {
    const running = await startServer();
    const { event } = await store(running, recorded.pythonChat);
    const response = await postBody(running, '/v1/updateChain', recorded.chain);
    expect([response.status, await response.json()]).toEqual([200, { id: 'chain-1' }]);
    const detail = (await (await running.get(`/v1/events/${event.id}`)).json()) as EventDetail;
    expect(detail.chainResult).toEqual({ answer: 42 });
  });

  it.each(['/event', '/feedback', '/v1/updateChain'])(
    'refuses %s without a key, or with a wrong one',
    async (path) => {
      const running = await startServer();
      expect((await postBody(running, path, { feedback_key: 'x', rating: 1 })).status).toBe(401);
      expect((await postBody(running, path, { apiKey: 'KEY' }, 'fl_sk_wrong')).status).toBe(401);
      expect((await postBody(running, path, { apiKey: 'KEY' }, 'not\na key')).status).toBe(401);
    },
  );

  // It looks into the file.
  it.skipIf(IS_CLUSTER)('stores neither the API key nor the caller’s headers', async () => {
    const running = await startServer();
    await store(running, recorded.pythonChat);
    await postBody(running, '/feedback', recorded.feedback.python);
    await running.server.close();
    const files = ['footlight.db'].map((name) => readFileSync(join(running.dataDir, name), 'latin1'));
    expect(files.join('')).not.toContain(running.secretKey);
    expect(files.join('')).not.toContain('sk-secret-of-the-caller');
    expect(JSON.stringify(running.log)).not.toContain(running.secretKey);
  });

  it.each([
    ['a body that is no object', [1]],
    ['parameters that are no object', { ...recorded.pythonChat, params: 'x' }],
    ['a response that is no text', { ...recorded.pythonChat, response: {} }],
    ['a chat id that no database could hold', { ...recorded.pythonChat, chatId: 'a\u0000b' }],
    ['a chain without an end', { ...recorded.pythonChat, context: nested(200) }],
  ])('refuses %s', async (_name, body) => {
    const running = await startServer();
    const response = await postBody(running, '/event', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_body' } });
  });
});

function nested(depth: number): object {
  return depth === 0 ? {} : { deeper: nested(depth - 1) };
}
