import { OpenAI } from 'openai';
import { describe, expect, test, vi } from 'vitest';
import { json } from '../support/http-server.ts';
import { chatChunk, chatCompletion, responseEvents, sendChunks, sendEvents } from '../support/openai.ts';
import { record } from '../support/recorded.ts';
import { toolThenText, weather } from '../support/tools.ts';

const messages = [{ role: 'user' as const, content: 'x' }];
const footlight = { promptTemplateName: 'runner' };

interface Tag {
  readonly feedbackKey: string;
}
type Tagged = { readonly footlight?: Tag } | undefined;

const keyOf = (value: unknown): string | undefined => (value as Tagged)?.footlight?.feedbackKey;

const chunks = [
  chatChunk({ role: 'assistant', content: 'Hel' }),
  chatChunk({ content: 'lo' }),
  chatChunk({}, { finish_reason: 'stop' }),
];

describe('the feedback key is on', () => {
  test('what chat.completions.stream() ends with, out of sight', async () => {
    await using recorded = await record((_request, response) => sendChunks(response, chunks));
    const stream = recorded.client.chat.completions.stream({ model: 'm', messages, footlight });
    const seen: unknown[] = [];
    stream.on('chunk', (chunk) => seen.push(keyOf(chunk)));
    stream.on('finalChatCompletion', (completion) => seen.push(keyOf(completion)));
    const final = await stream.finalChatCompletion();
    const { feedbackKey } = await recorded.event();
    expect(final.footlight?.feedbackKey).toBe(feedbackKey);
    expect(seen).toEqual([feedbackKey, feedbackKey, feedbackKey, feedbackKey]);
    expect([JSON.stringify(final), ...Object.keys(final)].join()).not.toContain('footlight');
  });

  test.each([false, true])('the answer of each turn of runTools() (stream: %s)', async (streamed) => {
    await using recorded = await record(toolThenText);
    const params = { model: 'm', messages, tools: [weather], footlight };
    const { completions } = recorded.client.chat;
    const turns: unknown[] = [];
    const hear = (completion: object): unknown => turns.push(keyOf(completion));
    const runner = streamed
      ? completions.runTools({ ...params, stream: true }).on('chatCompletion', hear)
      : completions.runTools({ ...params, stream: false }).on('chatCompletion', hear);
    const final = await runner.finalChatCompletion();
    const keys = (await recorded.events()).map((event) => event.feedbackKey);
    expect(new Set(keys).size).toBe(2);
    expect(turns).toEqual(keys);
    expect(final.footlight?.feedbackKey).toBe(keys[1]);
  });

  test('the events of responses.stream(), and what it ends with', async () => {
    await using recorded = await record((_request, response) => sendEvents(response, responseEvents()));
    const stream = recorded.client.responses.stream({ model: 'm', input: 'x', footlight });
    const heard: unknown[] = [];
    stream.on('response.completed', (event) => heard.push(keyOf(event)));
    const read = new Set<unknown>();
    for await (const event of stream) read.add(event.footlight?.feedbackKey);
    const final = await stream.finalResponse();
    const { feedbackKey } = await recorded.event();
    expect([...read, ...heard, final.footlight?.feedbackKey]).toEqual([
      feedbackKey,
      feedbackKey,
      feedbackKey,
    ]);
    expect([JSON.stringify(final), ...Object.keys(final)].join()).not.toContain('footlight');
  });
});

describe('the feedback key is not on', () => {
  test('an answer of a turn that is not recorded', async () => {
    await using recorded = await record(toolThenText, { footlight: { sampleRate: 0.5 } });
    vi.spyOn(Math, 'random').mockReturnValueOnce(0.1).mockReturnValue(0.9);
    const runner = recorded.client.chat.completions.runTools({
      model: 'm',
      messages,
      tools: [weather],
      footlight,
    });
    const final = await runner.finalChatCompletion();
    vi.restoreAllMocks();
    expect(await recorded.events()).toHaveLength(1);
    expect(final.footlight).toBeUndefined();
  });

  test('the answer of a stream for a call that was made with its signal', async () => {
    await using recorded = await record((request, response) =>
      request.path.endsWith('responses')
        ? sendEvents(response, responseEvents())
        : json(response, chatCompletion('{}')),
    );
    const stream = recorded.client.responses.stream({ model: 'm', input: 'x', footlight });
    const { signal } = stream.controller;
    stream.once('response.created', () => {
      void recorded.client.chat.completions.parse({ model: 'm', messages, footlight }, { signal });
    });
    const final = await stream.finalResponse();
    const event = (await recorded.events()).find(({ operation }) => operation === 'response');
    expect(final.footlight?.feedbackKey).toBe(event?.feedbackKey);
  });
});

describe('the helpers', () => {
  test('give what they give without us where nothing is recorded', async () => {
    await using recorded = await record((_request, response) => sendChunks(response, chunks), {
      footlight: { promptTemplateName: '', allowUnnamedPrompts: false },
    });
    const plain = new OpenAI({ apiKey: 'x', baseURL: recorded.openai.baseURL });
    const [ours, theirs] = await Promise.all(
      [recorded.client, plain].map(async (client) => {
        const stream = client.chat.completions.stream({ model: 'm', messages });
        return { keys: Object.keys(stream), final: await stream.finalChatCompletion() };
      }),
    );
    expect(ours).toEqual(theirs);
    expect(ours?.final).not.toHaveProperty('footlight');
  });

  test('have the names and the lengths that they have without us, and are in no listing', async () => {
    await using recorded = await record();
    const plain = new OpenAI({ apiKey: 'x' });
    const said = ({ chat: { completions }, responses }: OpenAI): unknown => [
      [completions.stream, completions.runTools, responses.stream].map(({ name, length }) => [name, length]),
      Object.keys(completions),
      Object.keys(responses),
    ];
    expect(said(recorded.client)).toEqual(said(plain));
  });

  test('may be replaced, as by the mocks of a test', async () => {
    await using recorded = await record();
    const mock = {};
    recorded.client.responses.stream = () => mock as never;
    expect(recorded.client.responses.stream({ model: 'm', input: 'x' })).toBe(mock);
  });

  test('may be replaced in their class after the client was made', async () => {
    await using recorded = await record();
    const mock = {};
    const spy = vi.spyOn(OpenAI.Responses.prototype, 'stream').mockReturnValue(mock as never);
    expect(recorded.client.responses.stream({ model: 'm', input: 'x' })).toBe(mock);
    spy.mockRestore();
  });
});
