// An answer that arrives piece by piece, and one that is left in the middle.
import OpenAI from 'footlight';
import type { Stream } from 'openai/streaming';

const client = new OpenAI();
const params: OpenAI.ChatCompletionCreateParamsStreaming = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Tell me a story.' }],
  stream: true,
};

const stream: Stream<OpenAI.ChatCompletionChunk> = await client.chat.completions.create(params);
for await (const chunk of stream) {
  console.log(JSON.stringify(chunk.choices[0]?.delta), Object.keys(chunk).join());
}

const abandoned = await client.chat.completions.create(params);
for await (const chunk of abandoned) {
  console.log('first piece:', chunk.choices[0]?.delta.content);
  break;
}
console.log('aborted:', abandoned.controller.signal.aborted);

const [left, right] = (await client.chat.completions.create(params)).tee();
const read = async (branch: Stream<OpenAI.ChatCompletionChunk>): Promise<string> => {
  let text = '';
  for await (const chunk of branch) text += chunk.choices[0]?.delta.content ?? '';
  return text;
};
console.log((await Promise.all([read(left), read(right)])).join(' | '));
