import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { json } from '../support/http-server.ts';
import { chatChunk, chatCompletion } from '../support/openai.ts';
import { record } from '../support/recorded.ts';

const params = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
const streamed = { ...params, stream: true as const };
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const silent = (_request: unknown, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
};

describe('a call that is answered before it is awaited', () => {
  test('is recorded with its answer, however late that is asked for', async () => {
    await using recorded = await record((_request, response) => json(response, chatCompletion('late')));
    const promise = recorded.client.chat.completions.create(params);
    await pause(1300);
    await promise;
    expect(await recorded.event()).toMatchObject({ status: 'ok', choices: [{ content: 'late' }] });
  });

  test('is recorded as unread by a flush, once it has waited a moment', async () => {
    await using recorded = await record();
    void recorded.client.chat.completions.create(params);
    await pause(100);
    expect(await recorded.event()).toMatchObject({ status: 'unread', choices: [] });
  });
});

describe('a stream', () => {
  test('that is never read is recorded at the shutdown', async () => {
    await using recorded = await record(silent);
    await recorded.client.chat.completions.create(streamed);
    expect(await recorded.events()).toEqual([]);
    await recorded.client.shutdown();
    expect(recorded.ingest.events()).toMatchObject([{ status: 'aborted', choices: [] }]);
  });

  test('that is aborted and never read again is recorded with what had arrived', async () => {
    await using recorded = await record(silent);
    const stream = await recorded.client.chat.completions.create(streamed);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    stream.controller.abort();
    await pause(100);
    expect(await recorded.event()).toMatchObject({ status: 'aborted', choices: [{ content: 'x' }] });
  });

  test('that is left on its last chunk is complete', async () => {
    await using recorded = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }, { finish_reason: 'stop' }))}\n\n`);
    });
    for await (const _ of await recorded.client.chat.completions.create(streamed)) break;
    expect(await recorded.event()).toMatchObject({ status: 'ok', finishReason: 'stop' });
  });
});
