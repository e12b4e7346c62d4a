import { describe, expect, test } from 'vitest';
import { chatChunk, modelResponse, sendChunks, sendEvents } from '../../support/openai.ts';
import { record } from '../../support/recorded.ts';
import { user } from './fixtures.ts';

describe('a streamed call', () => {
  test('delivers each chunk unchanged and records their fold', async () => {
    const chunks = [
      chatChunk({ role: 'assistant', content: '' }),
      chatChunk({ content: 'Hel' }),
      { ...chatChunk({}), choices: [] },
      chatChunk({ content: 'lo' }),
      chatChunk({}, { finish_reason: 'stop' }),
      { ...chatChunk({}), choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } },
    ];
    await using recorded = await record((_request, response) => sendChunks(response, chunks));
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    const seen: unknown[] = [];
    const keys = new Set<string | undefined>();
    for await (const chunk of stream) {
      seen.push(JSON.parse(JSON.stringify(chunk)));
      keys.add(chunk.footlight?.feedbackKey);
    }
    expect(seen).toEqual(chunks);
    const event = await recorded.event();
    expect([...keys]).toEqual([event.feedbackKey]);
    expect(event).toMatchObject({
      stream: true,
      status: 'ok',
      choices: [{ index: 0, role: 'assistant', content: 'Hello', finishReason: 'stop' }],
      usage: { promptTokens: 1, completionTokens: 2, totalTokens: 3 },
      requestId: 'req_stream',
    });
    expect(event.timeToFirstChunkMs).toBeLessThanOrEqual(event.latencyMs);
  });

  test('is recorded with tool calls put together by choice and index', async () => {
    const delta = (index: number, part: object, choice = 0) =>
      chatChunk({ tool_calls: [{ index, ...part }] }, { index: choice });
    await using recorded = await record((_request, response) =>
      sendChunks(response, [
        delta(0, { id: 'a', type: 'function', function: { name: 'f', arguments: '' } }),
        delta(1, { id: 'b', type: 'function', function: { name: 'g', arguments: '{"y"' } }),
        delta(0, { function: { arguments: '{"x":1}' } }),
        delta(1, { function: { arguments: ':2}' } }),
        delta(0, { id: 'c', type: 'function', function: { name: 'h', arguments: '{}' } }, 1),
        chatChunk({}, { finish_reason: 'tool_calls' }),
      ]),
    );
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    for await (const _ of stream);
    expect((await recorded.event()).choices).toMatchObject([
      {
        index: 0,
        toolCalls: [
          { id: 'a', name: 'f', arguments: '{"x":1}' },
          { id: 'b', name: 'g', arguments: '{"y":2}' },
        ],
      },
      { index: 1, toolCalls: [{ id: 'c', name: 'h', arguments: '{}' }] },
    ]);
  });

  test('closes the connection when the caller leaves, and records what had arrived', async () => {
    await using recorded = await record(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let index = 0; index < 200 && !response.destroyed; index += 1) {
        response.write(`data: ${JSON.stringify(chatChunk({ content: `${index} ` }))}\n\n`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    for await (const chunk of stream) {
      if (chunk.choices[0]?.delta.content === '2 ') break;
    }
    await expect.poll(() => recorded.openai.closed()).toBe(1);
    expect(await recorded.event()).toMatchObject({
      status: 'aborted',
      choices: [{ content: '0 1 2 ', finishReason: null }],
    });
  });

  test('is recorded once when it is read through tee()', async () => {
    await using recorded = await record((_request, response) =>
      sendChunks(response, [chatChunk({ content: 'x' }), chatChunk({}, { finish_reason: 'stop' })]),
    );
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    for (const branch of stream.tee()) for await (const _ of branch);
    expect(await recorded.event()).toMatchObject({ status: 'ok', choices: [{ content: 'x' }] });
  });

  test('is recorded as incomplete when it ends without a finish reason', async () => {
    await using recorded = await record((_request, response) =>
      sendChunks(response, [chatChunk({ content: 'x' })]),
    );
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    for await (const _ of stream);
    expect(await recorded.event()).toMatchObject({ status: 'incomplete', choices: [{ content: 'x' }] });
  });

  test('of the responses API is complete with an output of nothing', async () => {
    await using recorded = await record((_request, response) => {
      const whole = { ...modelResponse(), output: [] };
      const event = { type: 'response.completed', response: whole };
      sendEvents(response, [event]);
    });
    for await (const _ of await recorded.client.responses.create({ model: 'm', input: 'x', stream: true }));
    expect(await recorded.event()).toMatchObject({ status: 'ok', choices: [] });
  });

  test('is recorded with its error when the connection breaks in the middle', async () => {
    await using recorded = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'half' }))}\n\n`, () => response.destroy());
    });
    const stream = await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      stream: true,
    });
    await expect(async () => {
      for await (const _ of stream);
    }).rejects.toThrow();
    expect(await recorded.event()).toMatchObject({
      status: 'error',
      choices: [{ content: 'half' }],
      error: { name: expect.any(String) },
    });
  });
});
