import { Client, TemplateChat, TemplateText, type FootlightTag, type Tagged } from 'footlight';
import { OpenAI } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { Stream } from 'openai/streaming';
import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';

const client = new Client({ apiKey: 'x' });
const plain = new OpenAI({ apiKey: 'x' });
const model = 'gpt-4o-mini';
const footlight = { promptTemplateName: 'name' };
const messages = new TemplateChat([{ role: 'user', content: '{x}' }], { x: 1 });
const wrong = { promptTemplateName: 'name', chatID: 'x' };

type Runner<Answer> = { finalChatCompletion(): Promise<Answer> };
type Tagging = Runner<Tagged>;
declare function answerOf<Answer>(runner: Runner<Answer>): Answer;

describe('chat.completions.create', () => {
  test('takes a template and our key, and answers a tagged completion', async () => {
    const completion = await client.chat.completions.create({ model, messages, footlight });
    expectTypeOf(completion).toExtend<OpenAI.ChatCompletion>();
    expectTypeOf(completion.footlight).toEqualTypeOf<FootlightTag | undefined>();
    expectTypeOf(completion._request_id).toEqualTypeOf<string | null | undefined>();
  });

  test('answers a stream of tagged chunks', async () => {
    const stream = await client.chat.completions.create({
      model,
      messages: TemplateChat([{ role: 'ai', content: 'x' }]),
      stream: true,
      footlight,
    });
    expectTypeOf(stream).toExtend<Stream<OpenAI.ChatCompletionChunk>>();
    for await (const chunk of stream) expectTypeOf(chunk.footlight).toEqualTypeOf<FootlightTag | undefined>();
  });

  test('takes parameters whose stream is not known', async () => {
    const params = { model, messages: TemplateChat([]), stream: true as boolean, footlight };
    const answer = await client.chat.completions.create(params);
    if ('choices' in answer) expectTypeOf(answer).toExtend<OpenAI.ChatCompletion & Tagged>();
  });

  test('keeps the raw response at hand', async () => {
    const { data, request_id } = await client.chat.completions
      .create({ model, messages, footlight })
      .withResponse();
    expectTypeOf(data.footlight).toEqualTypeOf<FootlightTag | undefined>();
    expectTypeOf(request_id).toEqualTypeOf<string | null>();
  });

  test('refuses a key that we do not know', () => {
    // @ts-expect-error -- a typing error of the caller's
    void client.chat.completions.create({ model, messages: [], footlight: { promptTemplateNam: 'x' } });
    const params = { model, messages: [], footlight: { promptTemplateNam: 'x' } };
    // @ts-expect-error -- also where TypeScript would pass over extra keys
    void client.chat.completions.create(params);
  });
});

describe('the helpers of chat.completions', () => {
  const response_format = zodResponseFormat(z.object({ emoji: z.string() }), 'emoji');

  test('parse infers what openai infers, and tags it', async () => {
    const ours = await client.chat.completions.parse({ model, messages, response_format, footlight });
    const theirs = await plain.chat.completions.parse({ model, messages, response_format });
    expectTypeOf(ours).toExtend<typeof theirs>();
    expectTypeOf(ours.choices).toEqualTypeOf(theirs.choices);
    expectTypeOf(ours.choices[0]!.message.parsed).toEqualTypeOf<{ emoji: string } | null>();
    expectTypeOf(ours.footlight).toEqualTypeOf<FootlightTag | undefined>();
  });

  test('stream infers what openai infers, with tagged chunks and a tagged end', async () => {
    const ours = client.chat.completions.stream({ model, messages, response_format, footlight });
    const theirs = plain.chat.completions.stream({ model, messages, response_format });
    expectTypeOf(ours).toExtend<typeof theirs>();
    expectTypeOf(answerOf(ours).choices).toEqualTypeOf(answerOf(theirs).choices);
    expectTypeOf(answerOf(ours).footlight).toEqualTypeOf<FootlightTag | undefined>();
    for await (const chunk of ours) {
      expectTypeOf(chunk).toExtend<OpenAI.ChatCompletionChunk>();
      expectTypeOf(chunk.footlight).toEqualTypeOf<FootlightTag | undefined>();
    }
  });

  test('runTools infers what openai infers, with a context and without, streamed and not', () => {
    const tool = {
      type: 'function' as const,
      function: { name: 'x', description: 'x', parameters: {}, function: (input: string) => input },
    };
    const tools = [tool];
    const ours = client.chat.completions;
    const theirs = plain.chat.completions;
    expectTypeOf(ours.runTools({ model, messages, tools, footlight })).toExtend<Tagging>();
    expectTypeOf(answerOf(ours.runTools({ model, messages, tools, footlight })).choices).toEqualTypeOf(
      answerOf(theirs.runTools({ model, messages, tools })).choices,
    );
    expectTypeOf(ours.runTools({ model, messages, tools, stream: true, footlight })).toExtend<Tagging>();
    expectTypeOf(
      answerOf(ours.runTools({ model, messages, tools, stream: true, footlight })).choices,
    ).toEqualTypeOf(answerOf(theirs.runTools({ model, messages, tools, stream: true })).choices);
    expectTypeOf(ours.runTools({ model, messages, tools, response_format, footlight })).toExtend<Tagging>();
    expectTypeOf(
      answerOf(ours.runTools({ model, messages, tools, response_format, footlight })).choices,
    ).toEqualTypeOf(answerOf(theirs.runTools({ model, messages, tools, response_format })).choices);
    const inContext = {
      type: 'function' as const,
      function: {
        name: 'x',
        description: 'x',
        parameters: {},
        function: (input: string, _runner: unknown, context: { user: string }) => input + context.user,
      },
    };
    const context = { tools: [inContext], toolContext: { user: 'x' }, response_format };
    expectTypeOf(ours.runTools({ model, messages, ...context, footlight })).toExtend<Tagging>();
    expectTypeOf(answerOf(ours.runTools({ model, messages, ...context, footlight })).choices).toEqualTypeOf(
      answerOf(theirs.runTools({ model, messages, ...context })).choices,
    );
    expectTypeOf(ours.runTools({ model, messages, ...context, stream: true, footlight })).toExtend<Tagging>();
    expectTypeOf(
      answerOf(ours.runTools({ model, messages, ...context, stream: true, footlight })).choices,
    ).toEqualTypeOf(answerOf(theirs.runTools({ model, messages, ...context, stream: true })).choices);
  });

  test('refuse a key that we do not know', () => {
    // @ts-expect-error -- a typing error of the caller's
    void client.chat.completions.parse({ model, messages, footlight: wrong });
    // @ts-expect-error -- a typing error of the caller's
    client.chat.completions.stream({ model, messages, footlight: wrong });
    // @ts-expect-error -- a typing error of the caller's
    client.chat.completions.runTools({ model, messages, tools: [], footlight: wrong });
  });
});

describe('completions.create', () => {
  test('takes a text template and our key', async () => {
    const prompt = new TemplateText('{x}', { x: 1 });
    const completion = await client.completions.create({ model, prompt, footlight });
    expectTypeOf(completion).toExtend<OpenAI.Completion>();
    expectTypeOf(completion.footlight).toEqualTypeOf<FootlightTag | undefined>();
    const stream = await client.completions.create({ model, prompt, footlight, stream: true });
    expectTypeOf(stream).toExtend<Stream<OpenAI.Completion & Tagged>>();
    const either = await client.completions.create({ model, prompt, footlight, stream: true as boolean });
    if ('choices' in either) expectTypeOf(either).toExtend<OpenAI.Completion & Tagged>();
  });
});
