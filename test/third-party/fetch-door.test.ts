import { createOpenAI } from '@ai-sdk/openai';
import { ChatOpenAI } from '@langchain/openai';
import { generateText, streamText } from 'ai';
import { FEEDBACK_KEY_HEADER } from 'footlight';
import { describe, expect, test } from 'vitest';
import { openDoor, type Door } from '../support/fetch-door.ts';

describe('LangChain through the fetch door', () => {
  const model = ({ fetch, openai }: Door, more: object = {}) =>
    new ChatOpenAI({
      model: 'm',
      apiKey: 'x',
      maxRetries: 0,
      configuration: { baseURL: openai.baseURL, fetch },
      ...more,
    });

  test('is recorded, with what its model arguments tell us, which goes no further', async () => {
    await using door = await openDoor();
    const modelKwargs = { footlight: { promptTemplateName: 'chain', chatId: 'c' } };
    const answer = await model(door, { modelKwargs }).invoke('Hi');
    expect(answer.content).toBe('Hello');
    expect(await door.event()).toMatchObject({
      operation: 'chat',
      promptTemplateName: 'chain',
      chatId: 'c',
      choices: [{ content: 'Hello' }],
      requestId: 'req_1',
    });
    expect(door.openai.requests[0]?.body).not.toContain('footlight');
  });

  test('is recorded when it streams', async () => {
    await using door = await openDoor();
    let text = '';
    for await (const chunk of await model(door).stream('Hi')) text += String(chunk.content);
    expect(text).toBe('Hello');
    expect(await door.event()).toMatchObject({
      stream: true,
      status: 'ok',
      choices: [{ content: 'Hello', finishReason: 'stop' }],
    });
  });
});

describe('the AI SDK through the fetch door', () => {
  const provider = ({ fetch, openai }: Door) =>
    createOpenAI({ apiKey: 'x', baseURL: openai.baseURL, fetch: fetch as typeof globalThis.fetch });

  test('is recorded through chat completions', async () => {
    await using door = await openDoor();
    const { text, response } = await generateText({ model: provider(door).chat('m'), prompt: 'Hi' });
    expect(text).toBe('Hello');
    const event = await door.event();
    expect(event).toMatchObject({ operation: 'chat', choices: [{ content: 'Hello' }] });
    expect(response.headers?.[FEEDBACK_KEY_HEADER]).toBe(event.feedbackKey);
  });

  test('is recorded when it streams', async () => {
    await using door = await openDoor();
    expect(await streamText({ model: provider(door).chat('m'), prompt: 'Hi' }).text).toBe('Hello');
    expect(await door.event()).toMatchObject({ stream: true, status: 'ok', choices: [{ content: 'Hello' }] });
  });

  test('is recorded through the responses API, streamed', async () => {
    await using door = await openDoor();
    expect(await streamText({ model: provider(door).responses('m'), prompt: 'Hi' }).text).toBe('Hello Ada');
    expect(await door.event()).toMatchObject({
      operation: 'response',
      stream: true,
      status: 'ok',
      choices: [{ content: 'Hello Ada' }],
    });
  });
});
