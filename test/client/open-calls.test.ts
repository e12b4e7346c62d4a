import type { ServerResponse } from 'node:http';
import type { Stream } from 'openai/streaming';
import { describe, expect, test } from 'vitest';
import { collectGarbage } from '../support/collect-garbage.ts';
import { json } from '../support/http-server.ts';
import { chatChunk, chatCompletion, sendChunks } from '../support/openai.ts';
import { record } from '../support/recorded.ts';

const params = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
const streamed = { ...params, stream: true as const };
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const silent = (_request: unknown, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
};

type Chunks = Stream<object>;

async function read(stream: Chunks): Promise<void> {
  for await (const _ of stream) break;
}

async function takeOne(stream: Chunks): Promise<AsyncIterator<object>> {
  const iterator = stream[Symbol.asyncIterator]();
  await iterator.next();
  return iterator;
}

describe('a call that is answered before it is awaited', () => {
  test('is recorded with its answer, however late that is asked for', async () => {
    await using recorded = await record((_request, response) => json(response, chatCompletion('late')));
    const promise = recorded.client.chat.completions.create(params);
    await pause(1300);
    await promise;
    expect(await recorded.event()).toMatchObject({ status: 'ok', choices: [{ content: 'late' }] });
  });

  test('is recorded with its answer by a flush, and can still be awaited', async () => {
    await using recorded = await record();
    const promise = recorded.client.chat.completions.create(params);
    await pause(100);
    expect(await recorded.event()).toMatchObject({ status: 'ok', choices: [{ content: '⚽' }] });
    expect((await promise).choices[0]?.message.content).toBe('⚽');
    expect(await recorded.events()).toHaveLength(1);
  });

  test('is recorded as unread by the shutdown', async () => {
    await using recorded = await record();
    void recorded.client.chat.completions.create(params);
    await pause(100);
    await recorded.client.shutdown();
    expect(recorded.ingest.events()).toMatchObject([{ status: 'unread', choices: [] }]);
  });

  test('keeps no flush waiting whose body does not arrive, and is recorded once it has', async () => {
    let finish: (() => void) | undefined;
    await using recorded = await record((_request, response) => {
      const body = JSON.stringify(chatCompletion('late'));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(body.slice(0, 10));
      finish = () => response.end(body.slice(10));
    });
    const promise = recorded.client.chat.completions.create(params);
    await pause(100);
    expect(await recorded.events()).toEqual([]);
    finish?.();
    await promise;
    expect(await recorded.event()).toMatchObject({ status: 'ok', choices: [{ content: 'late' }] });
  });

  test('keeps its answer when another call waits for its event', async () => {
    await using recorded = await record(
      (request, response) => {
        const slow = request.body.includes('slow');
        setTimeout(() => json(response, chatCompletion(slow ? 'A' : 'B')), slow ? 150 : 0);
      },
      { footlight: { waitForEvent: true } },
    );
    const slow = recorded.client.chat.completions.create({ ...params, user: 'slow' });
    const fast = recorded.client.chat.completions.create(params);
    await slow;
    await fast;
    const events = await recorded.events();
    expect(events.map(({ status, choices }) => [status, choices[0]?.content])).toEqual([
      ['ok', 'A'],
      ['ok', 'B'],
    ]);
  });

  test('is let go of once it has been awaited', async () => {
    await using recorded = await record();
    const call = async (): Promise<WeakRef<object>> => {
      const body = { ...params };
      const promise = recorded.client.chat.completions.create(body);
      await pause(50);
      await promise;
      return new WeakRef(body);
    };
    const held = await call();
    await expect.poll(() => collectGarbage().then(() => held.deref())).toBeUndefined();
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

  test('that is dropped before it is read is recorded, and let go of', async () => {
    await using recorded = await record(silent);
    const call = async (): Promise<WeakRef<object>> => {
      const body = { ...streamed };
      await recorded.client.chat.completions.create(body);
      return new WeakRef(body);
    };
    const held = [await call(), await call(), await call()];
    const alive = () => collectGarbage().then(() => held.filter((body) => body.deref()).length);
    // The last one may still stand where the machine left it.
    await expect.poll(alive).toBeLessThan(2);
    const [event] = await recorded.events();
    expect(event).toMatchObject({ status: 'aborted', choices: [] });
  });

  const ways: readonly (readonly [way: string, leave: (stream: Chunks) => Promise<unknown>])[] = [
    ['by its reader', async (stream) => void (await read(stream))],
    ['by hand', (stream) => takeOne(stream).then((iterator) => iterator.return?.())],
    ['by an abort', (stream) => takeOne(stream).then(() => stream.controller.abort())],
    ['without a word', (stream) => takeOne(stream)],
  ];

  test.each(ways)('that is left early %s is recorded, and let go of', async (_way, leave) => {
    await using recorded = await record(silent);
    const call = async (): Promise<WeakRef<object>> => {
      const stream = await recorded.client.chat.completions.create(streamed);
      await leave(stream);
      return new WeakRef(stream);
    };
    const held: WeakRef<object>[] = [];
    for (let count = 0; count < 5; count += 1) held.push(await call());
    await pause(100);
    const alive = () => collectGarbage().then(() => held.filter((stream) => stream.deref()).length);
    // The last one may still stand where the machine left it.
    await expect.poll(alive).toBeLessThan(2);
    const [event] = await recorded.events();
    expect(event).toMatchObject({ status: 'aborted', choices: [{ content: 'x' }] });
  });

  test('is recorded when it is read, whatever other iterators of it there are', async () => {
    await using recorded = await record((_request, response) =>
      sendChunks(response, [chatChunk({ content: 'x' }, { finish_reason: 'stop' })]),
    );
    const stream = await recorded.client.chat.completions.create(streamed);
    await stream[Symbol.asyncIterator]().return?.();
    stream.tee();
    for await (const _ of stream);
    expect(await recorded.event()).toMatchObject({ status: 'ok', choices: [{ content: 'x' }] });
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
