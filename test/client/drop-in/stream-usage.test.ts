import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Script } from '../../support/http-server.ts';
import { chatChunk, sendChunks } from '../../support/openai.ts';
import { params, streamed, type Stage, compare } from './compare.ts';

describe('usage of a stream', () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  const telling: Script = (request, response) => {
    const asked = request.body.includes('"include_usage":true');
    const chunks = [
      chatChunk({ role: 'assistant', content: 'x' }),
      chatChunk({}, { finish_reason: 'stop' }),
    ].map((chunk) => (asked ? { ...chunk, usage: null } : chunk));
    sendChunks(response, asked ? [...chunks, { ...chatChunk({}), choices: [], usage }] : chunks);
  };
  const read = async ({ client }: Stage, more: object = {}): Promise<unknown[]> => {
    const chunks: unknown[] = [];
    for await (const chunk of await client.chat.completions.create({ ...streamed, ...more }))
      chunks.push(chunk);
    return chunks;
  };

  test('is recorded where we may ask for it, and what that adds is hidden', async () => {
    const { plain, ours, ingest } = await compare((stage) => read(stage), telling, {}, { streamUsage: true });
    expect(ours).toEqual(plain);
    expect(ingest.events()).toMatchObject([
      { status: 'ok', usage: { promptTokens: 1, completionTokens: 2, totalTokens: 3 } },
    ]);
  });

  test('is the caller own when the caller asks for it', async () => {
    const { plain, ours, ingest } = await compare(
      (stage) => read(stage, { stream_options: { include_usage: true } }),
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
    expect(ours.at(-1)).toMatchObject({ usage });
    expect(ingest.events()).toMatchObject([{ usage: { totalTokens: 3 } }]);
  });

  test('is not asked for where the caller hands the raw answer on', async () => {
    const { plain, ours } = await compare(
      async ({ client, openai }) => {
        const response = await client.chat.completions.create(streamed).asResponse();
        return [await response.text(), openai.requests[0]?.body];
      },
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
  });

  test('is not asked for where the caller hands the raw answer on later', async () => {
    const { plain, ours } = await compare(
      async ({ client, openai }) => {
        const promise = client.chat.completions.create(streamed);
        await setTimeout(20);
        return [await (await promise.asResponse()).text(), openai.requests[0]?.body];
      },
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
  });

  const create = ({ client }: Stage) => client.chat.completions.create(streamed);
  const createAsync = async (stage: Stage) => create(stage);
  test.each([
    ['returned by an async function', createAsync],
    ['awaited with others', async (stage: Stage) => (await Promise.all([create(stage), undefined]))[0]],
    ['returned through two of them', async (stage: Stage) => createAsync(stage)],
    ['given to then()', (stage: Stage) => create(stage).then((stream) => stream)],
  ])('is recorded where the stream is %s', async (_what, ask) => {
    const { ingest } = await compare(
      async (stage) => {
        for await (const _ of await ask(stage));
      },
      telling,
      {},
      { streamUsage: true },
    );
    expect(ingest.events()).toMatchObject([{ usage: { totalTokens: 3 } }]);
  });

  test('is not asked for where the caller wants the text of the stream', async () => {
    const { plain, ours } = await compare(
      async ({ client, openai }) => {
        const text = await client.post('/chat/completions', { body: streamed });
        return [text, openai.requests[0]?.body];
      },
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
  });

  test.each([
    ['computes what the server is to tell', { stream: { value: true, enumerable: true } }],
    ['computes whether it is one', { stream: { get: () => true, enumerable: true } }],
  ])('is not asked for where a class %s', async (_what, properties) => {
    class Params {
      messages = params.messages;
      model = params.model;
      get stream_options(): object {
        return { include_usage: false };
      }
      toJSON(): object {
        return { ...this, stream_options: this.stream_options };
      }
    }
    const { plain, ours } = await compare(
      async ({ client, openai }) => {
        const given = Object.defineProperties(new Params(), properties) as never as typeof streamed;
        for await (const _ of await client.chat.completions.create(given));
        return openai.requests[0]?.body;
      },
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
  });

  test('is not asked for where a proxy says that there is no stream', async () => {
    const get = (target: object, key: PropertyKey): unknown =>
      key === 'stream' ? false : Reflect.get(target, key);
    const { plain, ours } = await compare(
      async ({ client, openai }) => {
        await client.chat.completions.create(new Proxy<typeof streamed>({ ...streamed }, { get }));
        return openai.requests[0]?.body;
      },
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
  });

  test('is recorded where the caller wants the response beside the stream', async () => {
    const { ingest } = await compare(
      async ({ client }) => {
        const { data } = await client.chat.completions.create(streamed).withResponse();
        for await (const _ of data);
      },
      telling,
      {},
      { streamUsage: true },
    );
    expect(ingest.events()).toMatchObject([{ usage: { totalTokens: 3 } }]);
  });

  test('is not asked for when the caller has declined', async () => {
    const { ours, plain } = await compare(
      (stage) => read(stage, { stream_options: { include_usage: false } }),
      telling,
      {},
      { streamUsage: true },
    );
    expect(ours).toEqual(plain);
  });

  test('is asked for with the stream helper, too', async () => {
    const scene = async ({ client }: Stage): Promise<unknown> => {
      const stream = client.chat.completions.stream(params);
      const chunks: unknown[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      return [chunks, await stream.finalContent()];
    };
    const { plain, ours, ingest } = await compare(scene, telling, {}, { streamUsage: true });
    expect(ours).toEqual(plain);
    expect(ingest.events()).toMatchObject([{ usage: { totalTokens: 3 } }]);
  });

  test('is not asked for when nothing is recorded', async () => {
    const { ours, plain, ingest } = await compare(
      async (stage) => [await read(stage), stage.openai.requests[0]?.body],
      telling,
      {},
      { streamUsage: true, promptTemplateName: '' },
    );
    expect(ours).toEqual(plain);
    expect(ingest.events()).toEqual([]);
  });
});
