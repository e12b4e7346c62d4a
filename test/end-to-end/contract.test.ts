import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, sendFeedback, TemplateChat, TemplateText, updateChain } from 'footlight';
import { ROUTES, type EventDetail, type EventPage } from 'footlight/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer, generateKey } from '../../server/src/index.ts';
import { startOpenAI, chatCompletion, chatChunk, sendChunks } from '../support/openai.ts';
import { json } from '../support/http-server.ts';

let directory: string;
let server: Awaited<ReturnType<typeof createServer>>;
let apiKey: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'footlight-'));
  server = await createServer({ dataDir: directory, port: 0 });
  const project = await server.store.createProject('contract');
  const { key, hash, prefix } = generateKey('secret');
  await server.store.createKey({ projectId: project.id, kind: 'secret', hash, prefix });
  apiKey = key;
});

afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

async function read<Answer>(path: string): Promise<Answer> {
  const response = await fetch(server.url + path, { headers: { authorization: `Bearer ${apiKey}` } });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

describe('what the SDK sends, the server', () => {
  test('stores, lists and gives back field by field', async () => {
    await using openai = await startOpenAI((_request, response) => json(response, chatCompletion('⚽')));
    await using client = new Client({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey, baseURL: server.url },
    });
    const completion = await client.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: new TemplateChat([{ role: 'user', content: 'An emoji for {sport}' }], { sport: 'soccer' }),
      temperature: 0.1,
      footlight: {
        promptTemplateName: 'sport-emoji',
        chatId: 'chat-1',
        chainId: 'chain-1',
        context: { a: [1] },
      },
    });
    expect(await client.flush()).toEqual({ delivered: 1, pending: 0, dropped: 0 });
    const { feedbackKey, eventId } = completion.footlight!;
    await client.sendFeedback({ feedbackKey, rating: 0.2, betterResponse: '⚽!' });
    await updateChain({ chainId: 'chain-1', result: { done: true } }, { apiKey, baseURL: server.url });

    const { events } = await read<EventPage>(`${ROUTES.events}?template=sport-emoji`);
    expect(events).toMatchObject([
      {
        id: eventId,
        promptTemplateName: 'sport-emoji',
        preview: '⚽',
        rating: 0.2,
        promptTokens: 9,
        chatId: 'chat-1',
      },
    ]);
    const detail = await read<EventDetail>(`${ROUTES.events}/${eventId}`);
    expect(detail).toMatchObject({
      event: {
        id: eventId,
        templateChat: [{ role: 'user', content: 'An emoji for {sport}' }],
        templateParams: { sport: 'soccer' },
        messages: [{ role: 'user', content: 'An emoji for soccer' }],
        modelParameters: { temperature: 0.1 },
        choices: [{ content: '⚽' }],
        rawResponse: chatCompletion('⚽'),
        context: { a: [1] },
      },
      feedback: [{ feedbackKey, rating: 0.2, betterResponse: '⚽!' }],
      chainResult: { done: true },
    });
  });

  test('stores for streamed, failed, unnamed and hostile calls alike', async () => {
    await using openai = await startOpenAI((request, response) => {
      if (request.body.includes('"stream":true')) {
        sendChunks(response, [chatChunk({ content: 'hi' }), chatChunk({}, { finish_reason: 'stop' })]);
      } else if (request.body.includes('fail')) {
        json(response, { error: { message: 'no', code: 'nope' } }, 400);
      } else {
        json(response, { choices: 'odd', usage: { prompt_tokens: 'many' } });
      }
    });
    await using client = new Client({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey, baseURL: server.url, allowUnnamedPrompts: true, chatId: 'mixed' },
    });
    const messages = [{ role: 'user' as const, content: 'hello' }];
    for await (const _ of await client.chat.completions.create({ model: 'm', messages, stream: true }));
    await client.completions
      .create({ model: 'fail', prompt: new TemplateText('fail') })
      .catch(() => undefined);
    await client.chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: '\u0000 \uD800 "__proto__"' }],
    });
    await client.completions.create({ model: 'm', prompt: [1, 2, 3] });
    expect(await client.flush()).toEqual({ delivered: 4, pending: 0, dropped: 0 });
    const { events } = await read<EventPage>(`${ROUTES.events}?chatId=mixed`);
    expect(events.map(({ status }) => status).toSorted()).toEqual(['error', 'ok', 'ok', 'ok']);
    for (const { promptTemplateName } of events) expect(promptTemplateName).toMatch(/^unnamed-[\da-f]{12}$/u);
  });

  test('joins with feedback that came before its event', async () => {
    await using openai = await startOpenAI();
    await using client = new Client({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey, baseURL: server.url },
    });
    await sendFeedback({ feedbackKey: 'early', rating: 1 }, { apiKey, baseURL: server.url });
    const completion = await client.chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: 'x' }],
      footlight: { promptTemplateName: 'early', feedbackKey: 'early' },
    });
    await client.flush();
    const { feedback } = await read<EventDetail>(`${ROUTES.events}/${completion.footlight?.eventId}`);
    expect(feedback).toMatchObject([{ feedbackKey: 'early', rating: 1 }]);
  });

  test('has nothing of it in its files where the SDK redacts', async () => {
    await using openai = await startOpenAI((_request, response) =>
      json(response, chatCompletion('Ask canary.bird@example.com')),
    );
    await using client = new Client({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey, baseURL: server.url, redactPii: true },
    });
    const completion = await client.chat.completions.create({
      model: 'm',
      messages: new TemplateChat([{ role: 'user', content: 'Who is {who}?' }], {
        who: 'canary.bird@example.com',
      }),
      footlight: { promptTemplateName: 'redacted', chatId: 'canary.bird@example.com' },
    });
    const { feedbackKey, eventId } = completion.footlight!;
    await client.sendFeedback({ feedbackKey, betterResponse: 'It is canary.bird@example.com' });
    await client.flush();
    const { event, feedback } = await read<EventDetail>(`${ROUTES.events}/${eventId}`);
    expect(event.choices[0]?.content).toBe('Ask [EMAIL]');
    expect(feedback).toMatchObject([{ betterResponse: 'It is [EMAIL]' }]);
    for (const name of await readdir(directory)) {
      expect((await readFile(join(directory, name))).includes('canary.bird')).toBe(false);
    }
  });
});
