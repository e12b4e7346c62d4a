import { Client, TemplateChat, TemplateText, type FootlightTag, type Tagged } from 'footlight';
import { OpenAI } from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import type { Stream } from 'openai/streaming';
import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';

const client = new Client({ apiKey: 'x' });
const plain = new OpenAI({ apiKey: 'x' });
const model = 'gpt-4o-mini';
const footlight = { promptTemplateName: 'name' };
const input = new TemplateChat([{ role: 'user', content: '{x}' }], { x: 1 });
const instructions = new TemplateText('{x}', { x: 1 });
const wrong = { promptTemplateName: 'name', chatID: 'x' };

describe('responses.create', () => {
  test('takes templates and our key, and answers a tagged response', async () => {
    const response = await client.responses.create({ model, input, instructions, footlight });
    expectTypeOf(response).toExtend<OpenAI.Responses.Response>();
    expectTypeOf(response.footlight).toEqualTypeOf<FootlightTag | undefined>();
    void client.responses.create({ model, input: instructions, footlight });
  });

  test('answers a stream of tagged events that can be told apart', async () => {
    const stream = await client.responses.create({ model, input, stream: true, footlight });
    expectTypeOf(stream).toExtend<Stream<OpenAI.Responses.ResponseStreamEvent>>();
    for await (const event of stream) {
      expectTypeOf(event.footlight).toEqualTypeOf<FootlightTag | undefined>();
      if (event.type === 'response.completed') {
        expectTypeOf(event).toEqualTypeOf<OpenAI.Responses.ResponseCompletedEvent & Tagged>();
      }
    }
  });

  test('takes parameters whose stream is not known', async () => {
    const either = await client.responses.create({ model, input, stream: true as boolean, footlight });
    if ('output' in either) expectTypeOf(either).toExtend<OpenAI.Responses.Response & Tagged>();
  });

  test('refuses a key that we do not know', () => {
    // @ts-expect-error -- a typing error of the caller's
    void client.responses.create({ model, input, footlight: { promptTemplateNam: 'x' } });
  });
});

describe('the helpers of responses', () => {
  const format = zodTextFormat(z.object({ emoji: z.string() }), 'emoji');
  const other = zodTextFormat(z.object({ sport: z.string() }), 'sport');

  test('parse infers what openai infers, and tags it', async () => {
    const ours = await client.responses.parse({ model, input, text: { format }, footlight });
    const theirs = await plain.responses.parse({ model, input, text: { format } });
    expectTypeOf(ours).toExtend<typeof theirs>();
    expectTypeOf(ours.output_parsed).toEqualTypeOf<{ emoji: string } | null>();
    expectTypeOf(ours.footlight).toEqualTypeOf<FootlightTag | undefined>();
  });

  test('parse heeds the format that openai 7 takes among the options', async () => {
    const ours = await client.responses.parse(
      { model, input: 'x', text: { format }, footlight },
      { parseAs: other },
    );
    const theirs = await plain.responses.parse({ model, input: 'x', text: { format } }, { parseAs: other });
    expectTypeOf(ours.output_parsed).toEqualTypeOf(theirs.output_parsed);
    expectTypeOf(ours.output_parsed).toEqualTypeOf<{ sport: string } | null>();
  });

  test('stream infers what openai infers, with tagged events and a tagged end', async () => {
    const ours = client.responses.stream({ model, input, text: { format }, footlight });
    const theirs = plain.responses.stream({ model, input, text: { format } });
    expectTypeOf(ours).toExtend<typeof theirs>();
    const [our, their] = [await ours.finalResponse(), await theirs.finalResponse()];
    expectTypeOf(our.output_parsed).toEqualTypeOf(their.output_parsed);
    expectTypeOf(our.footlight).toEqualTypeOf<FootlightTag | undefined>();
    for await (const event of ours) expectTypeOf(event.footlight).toEqualTypeOf<FootlightTag | undefined>();
    void client.responses.stream({ response_id: 'x' });
  });

  test('refuse a key that we do not know', () => {
    // @ts-expect-error -- a typing error of the caller's
    void client.responses.parse({ model, input, footlight: wrong });
    // @ts-expect-error -- a typing error of the caller's
    client.responses.stream({ model, input, footlight: wrong });
  });
});

describe('embeddings.create', () => {
  test('takes a text template and our key, and answers tagged vectors', async () => {
    const vectors = await client.embeddings.create({ model, input: instructions, footlight });
    expectTypeOf(vectors).toExtend<OpenAI.CreateEmbeddingResponse>();
    expectTypeOf(vectors.footlight).toEqualTypeOf<FootlightTag | undefined>();
  });

  test('answers what openai answers to a wish for base64', async () => {
    const params = { model, input: 'x', encoding_format: 'base64' as const };
    const ours = await client.embeddings.create({ ...params, footlight });
    const theirs = await plain.embeddings.create(params);
    expectTypeOf(ours).toExtend<typeof theirs>();
    expectTypeOf(ours.data).toEqualTypeOf(theirs.data);
  });

  test('refuses a key that we do not know', () => {
    // @ts-expect-error -- a typing error of the caller's
    void client.embeddings.create({ model, input: 'x', footlight: { promptTemplateNam: 'x' } });
  });
});
