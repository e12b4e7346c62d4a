import { Client, TemplateChat, TemplateText, type FootlightTag } from 'footlight';
import { OpenAI } from 'openai';
import type { Stream } from 'openai/streaming';
import { describe, expectTypeOf, test } from 'vitest';

const client = new Client({ apiKey: 'x', footlight: { apiKey: process.env['FOOTLIGHT_API_KEY'] } });
const model = 'gpt-4o-mini';
const footlight = { promptTemplateName: 'name' };

describe('chat.completions.create', () => {
  test('takes a template and our key, and answers a tagged completion', async () => {
    const messages = new TemplateChat([{ role: 'user', content: '{x}' }], { x: 1 });
    const completion = await client.chat.completions.create({ model, messages, footlight });
    expectTypeOf(completion).toExtend<OpenAI.ChatCompletion>();
    expectTypeOf(completion.footlight).toEqualTypeOf<FootlightTag | undefined>();
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
    if ('choices' in answer) expectTypeOf(answer).toExtend<OpenAI.ChatCompletion>();
  });

  test('refuses a key that we do not know', () => {
    // @ts-expect-error -- a typing error of the caller's
    void client.chat.completions.create({ model, messages: [], footlight: { promptTemplateNam: 'x' } });
  });
});

describe('completions.create', () => {
  test('takes a text template and our key', async () => {
    const completion = await client.completions.create({
      model,
      prompt: new TemplateText('{x}', { x: 1 }),
      footlight,
    });
    expectTypeOf(completion).toExtend<OpenAI.Completion>();
    expectTypeOf(completion.footlight).toEqualTypeOf<FootlightTag | undefined>();
  });
});

describe('a client', () => {
  test('is an OpenAI client, and its children are clients', () => {
    expectTypeOf(client).toExtend<OpenAI>();
    expectTypeOf(client.withOptions({ timeout: 1 })).toEqualTypeOf<Client>();
    expectTypeOf(client.chat.completions.parse).toEqualTypeOf<OpenAI['chat']['completions']['parse']>();
  });

  test('leaves the plain client as strict as it was', () => {
    const plain = new OpenAI({ apiKey: 'x' });
    // @ts-expect-error -- a plain client would post the key to the provider
    void plain.chat.completions.create({ model, messages: [], footlight });
  });
});
