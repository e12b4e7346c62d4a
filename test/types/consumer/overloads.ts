// Compiled against the built package: every overload takes our key and our templates, with no cast.
import OpenAI, { TemplateChat, TemplateText, type FootlightTag } from 'footlight';
import type { Stream } from 'openai/streaming';

const client = new OpenAI({ apiKey: 'x', footlight: { apiKey: process.env['FOOTLIGHT_API_KEY'] } });
const model = 'gpt-4o-mini';
const footlight = { promptTemplateName: 'name', chatId: process.env['CHAT'] };
const messages = new TemplateChat([{ role: 'user', content: '{x}' }], { x: 1 });
const prompt = new TemplateText('{x}', { x: 1 });
const tool = {
  type: 'function' as const,
  function: {
    name: 'sum',
    description: 'Adds two numbers.',
    parameters: { type: 'object' },
    parse: JSON.parse as (input: string) => { a: number; b: number },
    function: ({ a, b }: { a: number; b: number }) => String(a + b),
  },
};

/** Every tag is optional: a call may not have been recorded. */
function key(answer: { readonly footlight?: FootlightTag }): string | undefined {
  return answer.footlight?.feedbackKey;
}

export async function chat(stream: boolean): Promise<void> {
  const completion = await client.chat.completions.create({ model, messages, footlight });
  key(completion) satisfies string | undefined;
  completion satisfies OpenAI.ChatCompletion;
  completion.choices[0]?.message.content satisfies string | null | undefined;

  const chunks = await client.chat.completions.create({ model, messages, footlight, stream: true });
  chunks satisfies Stream<OpenAI.ChatCompletionChunk>;
  for await (const chunk of chunks) key(chunk);

  const either = await client.chat.completions.create({ model, messages, footlight, stream });
  if ('choices' in either) key(either);

  const { data, response } = await client.chat.completions
    .create({ model, messages, footlight })
    .withResponse();
  key(data);
  response satisfies Response;

  const parsed = await client.chat.completions.parse({ model, messages, footlight });
  key(parsed);
  parsed satisfies OpenAI.ChatCompletion;

  const helper = client.chat.completions.stream({ model, messages, footlight });
  helper.on('content', (delta) => delta satisfies string);
  (await helper.finalChatCompletion()) satisfies OpenAI.ChatCompletion;

  const runner = client.chat.completions.runTools({ model, messages, footlight, tools: [tool] });
  (await runner.finalContent()) satisfies string | null;
  const streamed = client.chat.completions.runTools({
    model,
    messages,
    footlight,
    tools: [tool],
    stream: true,
  });
  for await (const chunk of streamed) chunk satisfies OpenAI.ChatCompletionChunk;
}

export async function text(stream: boolean): Promise<void> {
  key(await client.completions.create({ model, prompt, footlight }));
  for await (const chunk of await client.completions.create({ model, prompt, footlight, stream: true }))
    key(chunk);
  const either = await client.completions.create({ model, prompt, footlight, stream });
  if ('choices' in either) key(either);
}

export async function responses(stream: boolean): Promise<void> {
  const response = await client.responses.create({ model, input: prompt, instructions: prompt, footlight });
  key(response);
  response satisfies OpenAI.Responses.Response;
  key(await client.responses.create({ model, input: messages, footlight }));

  const events = await client.responses.create({ model, input: messages, footlight, stream: true });
  for await (const event of events) {
    key(event);
    if (event.type === 'response.output_text.delta') event.delta satisfies string;
  }

  const either = await client.responses.create({ model, input: prompt, footlight, stream });
  if ('output' in either) key(either);

  const parsed = await client.responses.parse({ model, input: messages, instructions: prompt, footlight });
  key(parsed);
  parsed.output_text satisfies string;

  const helper = client.responses.stream({ model, input: prompt, instructions: prompt, footlight });
  (await helper.finalResponse()).output_text satisfies string;
}

export async function embeddings(): Promise<void> {
  const vectors = await client.embeddings.create({ model, input: prompt, footlight });
  key(vectors);
  vectors.data[0]?.embedding satisfies number[] | undefined;
  key(await client.embeddings.create({ model, input: 'x', encoding_format: 'base64', footlight }));
}

export function mistakes(): void {
  const wrong = { promptTemplateName: 'x', chatID: 'x' };
  // @ts-expect-error -- an unknown key
  void client.chat.completions.create({ model, messages, footlight: { chatId: 'x', chatID: 'x' } });
  // @ts-expect-error -- a wrong type
  void client.chat.completions.create({ model, messages, footlight: { promptTemplateName: 1 } });
  // @ts-expect-error -- a wrong type
  void client.chat.completions.create({ model, messages, stream: true, footlight: { context: 'x' } });
  // @ts-expect-error -- an unknown key
  void client.chat.completions.parse({ model, messages, footlight: wrong });
  // @ts-expect-error -- an unknown key
  client.chat.completions.stream({ model, messages, footlight: wrong });
  // @ts-expect-error -- an unknown key
  client.chat.completions.runTools({ model, messages, footlight: wrong, tools: [tool] });
  // @ts-expect-error -- an unknown key
  void client.completions.create({ model, prompt, footlight: { chatId: 'x', chatID: 'x' } });
  // @ts-expect-error -- an unknown key
  void client.responses.create({ model, input: prompt, footlight: { chatId: 'x', chatID: 'x' } });
  // @ts-expect-error -- an unknown key
  void client.responses.parse({ model, input: prompt, footlight: wrong });
  // @ts-expect-error -- an unknown key
  client.responses.stream({ model, input: prompt, footlight: wrong });
  // @ts-expect-error -- an unknown key
  void client.embeddings.create({ model, input: 'x', footlight: { chatId: 'x', chatID: 'x' } });
}
