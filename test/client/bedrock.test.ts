import { BedrockClient, BedrockOpenAI, Client } from 'footlight';
import * as openai from 'openai';
import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { startIngest } from '../support/ingest.ts';
import { modelResponse, sendEvents, startOpenAI } from '../support/openai.ts';

type Class = typeof BedrockOpenAI;

/** OpenAI's own class; undefined in openai 5. */
const Plain = Reflect.get(openai, 'BedrockOpenAI') as Class | undefined;
const messages = [{ role: 'user' as const, content: 'x' }];

test.skipIf(Plain)('without a client for Bedrock in openai there is none in ours', () => {
  expect([BedrockClient, BedrockOpenAI]).toEqual([undefined, undefined]);
});

describe.runIf(Plain)('a client for Bedrock', () => {
  const options = { awsRegion: 'us-east-1', apiKey: 't' };

  test('is one of OpenAI, one of Bedrock and one of ours', () => {
    const client = new BedrockOpenAI(options);
    for (const each of [OpenAI, Plain as Class, Client, BedrockClient]) expect(client).toBeInstanceOf(each);
    expect(new Client({ apiKey: 'x' })).not.toBeInstanceOf(BedrockClient);
    expect(BedrockOpenAI).toBe(BedrockClient);
    expect(BedrockOpenAI.OpenAI).toBe(Client);
    expect(BedrockOpenAI.name).toBe('BedrockOpenAI');
    expect(client.baseURL).toBe(new (Plain as Class)(options).baseURL);
  });

  test('records its calls, and keeps our key to itself', async () => {
    await using server = await startOpenAI();
    await using ingest = await startIngest();
    await using client = new BedrockOpenAI({
      bedrockTokenProvider: async () => 'token',
      baseURL: server.baseURL,
      footlight: { apiKey: 'fl_sk_canary', baseURL: ingest.url, promptTemplateName: 'bedrock' },
    });
    const params = { model: 'm', messages, footlight: { chatId: 'canary' } };
    const { footlight } = await client.chat.completions.create(params);
    await client.files.list({ footlight: { apiKey: 'fl_sk_canary' } } as never);
    const child = client.withOptions({ timeout: 5000 });
    expect(child).toBeInstanceOf(BedrockClient);
    await child.chat.completions.create(params);
    await client.flush();
    expect(ingest.events()).toMatchObject([
      { provider: 'bedrock', model: 'm', chatId: 'canary', id: footlight?.eventId },
      { provider: 'bedrock', model: 'm', chatId: 'canary' },
    ]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array.from({ length: 3 }, () => 'Bearer token'),
    );
    expect(JSON.stringify(server.requests.map(({ path, body }) => [path, body]))).not.toMatch(
      /footlight|canary/u,
    );
  });

  test('says who it is as the plain one does', async () => {
    const agentOf = async (Bedrock: Class): Promise<unknown> => {
      await using server = await startOpenAI();
      const client = new Bedrock({ apiKey: 't', baseURL: server.baseURL });
      await client.chat.completions.create({ model: 'm', messages });
      return server.requests[0]?.headers['user-agent'];
    };
    expect(await agentOf(BedrockOpenAI)).toBe(await agentOf(Plain as Class));
  });

  test('completes the text of a streamed response, and records it', async () => {
    const { output_text: _, ...response } = modelResponse() as { output_text?: string };
    await using server = await startOpenAI((_request, reply) =>
      sendEvents(reply, [{ type: 'response.completed', response } as { type: string }]),
    );
    await using ingest = await startIngest();
    await using client = new BedrockOpenAI({
      apiKey: 't',
      baseURL: server.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'bedrock' },
    });
    const stream = client.responses.stream({ model: 'm', input: 'x', footlight: { chatId: 'c' } });
    const final = await stream.finalResponse().catch((error: unknown) => error);
    const plain = new (Plain as Class)({ apiKey: 't', baseURL: server.baseURL });
    expect(final).toEqual(
      await plain.responses
        .stream({ model: 'm', input: 'x' })
        .finalResponse()
        .catch((error: unknown) => error),
    );
    await client.flush();
    expect(ingest.events()).toMatchObject([{ provider: 'bedrock', chatId: 'c', helper: 'stream' }]);
  });
});
