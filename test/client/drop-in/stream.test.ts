import { Stream } from 'openai/streaming';
import { describe, expect, test } from 'vitest';
import type { Script } from '../../support/http-server.ts';
import { chatChunk } from '../../support/openai.ts';
import { watchStream } from '../../../src/client/watch-stream.ts';
import { streamed, compare, same, pause } from './compare.ts';

describe('a stream', () => {
  test('is a Stream with everything that belongs to it', async () => {
    await same(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      const shape = [
        stream instanceof Stream,
        stream.controller instanceof AbortController,
        typeof stream.tee,
        typeof stream.toReadableStream,
      ];
      const chunks = [];
      for await (const chunk of stream) chunks.push(chunk);
      return [...shape, chunks, JSON.stringify(chunks)];
    });
  });

  test('can be read once', async () => {
    await same(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      for await (const _ of stream);
      return (async () => {
        for await (const _ of stream);
      })().catch((e: unknown) => (e as Error).message);
    });
  });

  test('can be read with tee(), at two speeds', async () => {
    await same(async ({ client }) => {
      const [left, right] = (await client.chat.completions.create(streamed)).tee();
      const texts: string[] = [];
      for (const branch of [left, right]) {
        for await (const chunk of branch) texts.push(chunk.choices[0]?.delta.content ?? '');
      }
      return texts;
    });
  });

  test('can be read as a ReadableStream', async () => {
    await same(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      return new Response(stream.toReadableStream()).text();
    });
  });

  test('can be read by hand, with next() and return()', async () => {
    await same(async ({ client }) => {
      const iterator = (await client.chat.completions.create(streamed))[Symbol.asyncIterator]();
      const first = await iterator.next();
      const returned = await iterator.return?.();
      return [first, returned, await iterator.next()];
    });
  });

  test('ends without an error when its controller is aborted', async () => {
    const slow: Script = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
    };
    const { plain, ours, ingest } = await compare(async ({ client, openai }) => {
      const stream = await client.chat.completions.create(streamed);
      const seen: unknown[] = [];
      for await (const chunk of stream) {
        seen.push(chunk);
        stream.controller.abort();
      }
      await expect.poll(() => openai.closed()).toBe(1);
      return seen;
    }, slow);
    expect(ours).toEqual(plain);
    expect(ingest.events()).toMatchObject([{ status: 'aborted', choices: [{ content: 'x' }] }]);
  });

  test('keeps the error of a listener that throws in the middle', async () => {
    const mine = new Error('mine');
    const { ours, plain, ingest } = await compare(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      try {
        for await (const _ of stream) throw mine;
      } catch (error) {
        return error === mine;
      }
      return undefined;
    });
    expect([plain, ours]).toEqual([true, true]);
    expect(ingest.events()).toMatchObject([{ status: 'aborted' }]);
  });

  test('does not let an idle reader be pushed megabytes', async () => {
    const filler = 'x'.repeat(16 * 1024);
    const pushed: number[] = [];
    const floods: Script = async (_request, response, index) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      pushed[index] = 0;
      const line = `data: ${JSON.stringify(chatChunk({ content: filler }))}\n\n`;
      for (let count = 0; count < 4000 && !response.destroyed; count += 1) {
        if (!response.write(line)) {
          await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
        }
        if (!response.destroyed) pushed[index] = (pushed[index] ?? 0) + line.length;
      }
    };
    const { plain, ours } = await compare(async ({ client }) => {
      const stream = await client.chat.completions.create(streamed);
      const iterator = stream[Symbol.asyncIterator]();
      await iterator.next();
      await pause(400);
      const bytes = pushed[0] ?? 0;
      await iterator.return?.();
      return bytes;
    }, floods);
    expect(plain).toBeLessThan(16 * 1024 * 1024);
    expect(ours).toBeLessThan(16 * 1024 * 1024);
  });

  test('reaches the caller chunk by chunk, before it has ended', async () => {
    const slow: Script = async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'early' }))}\n\n`);
      await pause(300);
      response.end(`data: ${JSON.stringify(chatChunk({}, { finish_reason: 'stop' }))}\n\ndata: [DONE]\n\n`);
    };
    await same(async ({ client }) => {
      const start = performance.now();
      const stream = await client.chat.completions.create(streamed);
      let early = false;
      for await (const _ of stream) early ||= performance.now() - start < 250;
      return early;
    }, slow);
  });
});

test('a stream can be read where what its iterator inherits is frozen', async () => {
  const frozen = Object.freeze({ next: () => Promise.resolve({ done: true, value: undefined }) });
  const stream = {
    controller: new AbortController(),
    iterator: () => Object.create(frozen) as AsyncIterator<unknown>,
    [Symbol.asyncIterator]: () => stream.iterator(),
  };
  const watch = { call: undefined, hidesUsage: false, idleTimeoutMs: undefined, onEnd: undefined };
  watchStream(stream, { ...watch, onError: () => undefined });
  expect(await stream.iterator().next()).toEqual({ done: true, value: undefined });
});
