import { TemplateText, type LLMServer, type TGIClient } from 'footlight';
import type { FootlightEvent } from 'footlight/wire';
import { describe, expect, test } from 'vitest';
import { eventSchema } from '../../../server/src/ingest/event-schema.ts';
import { startAzure } from '../../../examples/stand-ins/azure.ts';
import { startTGI } from '../../../examples/stand-ins/tgi.ts';
import { startVLLM } from '../../../examples/stand-ins/vllm.ts';
import { startServer } from '../../support/http-server.ts';
import { startIngest } from '../../support/ingest.ts';
import { clientOf, KINDS, type Given } from './clients.ts';

const start = { tgi: startTGI, vllm: startVLLM, azure: startAzure };

async function readAll(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}

/** The events of what `work` does with a client, checked as the server would. */
async function recorded(
  kind: LLMServer,
  url: string,
  work: (llm: TGIClient) => Promise<unknown>,
  given: Given = {},
): Promise<FootlightEvent[]> {
  await using ingest = await startIngest();
  const footlight = {
    apiKey: 'fl_sk_x',
    baseURL: ingest.url,
    promptTemplateName: 'hosted',
    ...given.footlight,
  };
  const llm = clientOf(kind, url, { ...given, footlight });
  await work(llm as TGIClient);
  await llm.shutdown();
  const events = ingest.events();
  for (const event of events) expect(eventSchema.safeParse(event).error).toBeUndefined();
  return events;
}

const SERVED = { tgi: 'HuggingFaceH4/zephyr-7b-beta', vllm: 'Qwen/Qwen3-8B', azure: 'gpt-4o-2024-08-06' };

describe.each(KINDS)('%s', (kind) => {
  test('records prompt(), streamed or not, and create() with the kind of server and the real model', async () => {
    await using server = await start[kind]();
    const events = await recorded(kind, server.url, async (llm) => {
      const { footlight } = await llm.prompt('soccer');
      expect(footlight?.feedbackKey).toMatch(/./u);
      for await (const chunk of await llm.prompt('soccer', { stream: true }))
        expect(chunk.footlight?.feedbackKey).toMatch(/./u);
      await llm.chat.completions.create({
        model: SERVED[kind],
        messages: [{ role: 'user', content: 'soccer' }],
      });
    });
    expect(events).toHaveLength(3);
    for (const event of events) {
      expect(event).toMatchObject({
        provider: kind,
        servedModel: SERVED[kind],
        operation: 'chat',
        status: 'ok',
        finishReason: 'stop',
        promptTemplateName: 'hosted',
        choices: [{ content: '⚽ is the one.' }],
      });
    }
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
  });

  test('records a failure with what the server said', async () => {
    await using server = await startServer((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'no', type: 'BadRequestError', code: 400 } }));
    });
    const [event] = await recorded(kind, server.url, (llm) => llm.prompt('x').catch(() => undefined));
    expect(event).toMatchObject({
      provider: kind,
      status: 'error',
      error: { status: 400, code: '400', type: 'BadRequestError' },
      servedModel: kind === 'azure' ? 'gpt-4o' : SERVED[kind],
    });
  });

  test('records a stream that stalls, once, with what had arrived', async () => {
    await using server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}\n\n');
    });
    const events = await recorded(
      kind,
      server.url,
      async (llm) => {
        const stream = await llm.prompt('x', { stream: true });
        await expect(readAll(stream)).rejects.toMatchObject({ code: 'llm_timeout' });
      },
      { footlight: { streamIdleTimeoutMs: 100 } },
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ choices: [{ content: 'a' }], finishReason: null });
    expect(events[0]).toMatchObject({ status: 'error', error: { name: 'APIConnectionTimeoutError' } });
  });

  test('remembers the template of a text that became a message', async () => {
    await using server = await start[kind]();
    const text = new TemplateText('Hi {name}', { name: 'Ada' });
    const [event] = await recorded(kind, server.url, (llm) =>
      llm.prompt(text, { footlight: { promptTemplateName: 'greeting' } }),
    );
    expect(event).toMatchObject({
      promptTemplateName: 'greeting',
      templateText: 'Hi {name}',
      templateParams: { name: 'Ada' },
      messages: [{ role: 'user', content: 'Hi Ada' }],
    });
  });
});

test("TGI's text streams are recorded with its end, its usage and no empty id", async () => {
  await using server = await startTGI();
  const given = { chatCompletionEnabled: false };
  const [whole, streamed] = await recorded(
    'tgi',
    server.url,
    async (llm) => {
      await llm.prompt('soccer');
      await readAll(await llm.prompt('soccer', { stream: true }));
    },
    given,
  );
  for (const event of [whole, streamed])
    expect(event).toMatchObject({
      operation: 'completion',
      finishReason: 'stop',
      status: 'ok',
      prompt: 'soccer',
    });
  expect(whole?.responseId).toBeUndefined();
  expect(streamed?.responseId).toBeUndefined();
});

test("a TGI text stream that breaks off is no whole answer, though its chunks' finish reasons are empty and not null", async () => {
  await using server = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end('data: {"id":"","choices":[{"index":0,"text":"a","finish_reason":""}]}\n\n');
  });
  const [event] = await recorded(
    'tgi',
    server.url,
    async (llm) => {
      const stream = await llm.completions.create({ model: 'tgi', prompt: 'x', stream: true });
      await readAll(stream);
    },
    { chatCompletionEnabled: false },
  );
  expect(event).toMatchObject({ status: 'incomplete', finishReason: null });
});

test('the model that TGI says it serves replaces the one that was expected', async () => {
  await using server = await startTGI({ model: 'real/model' });
  const [event] = await recorded('tgi', server.url, async (llm) => {
    await llm.health();
    await llm.chat.completions.create({ model: 'adapter', messages: [{ role: 'user', content: 'x' }] });
  });
  expect(event).toMatchObject({ model: 'adapter', responseModel: 'adapter', servedModel: 'real/model' });
});
