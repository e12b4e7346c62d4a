// The helper around a stream: events while it runs, the whole answer at its end.
import OpenAI from 'footlight';

const client = new OpenAI();

const runner = client.chat.completions
  .stream({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Tell me a story.' }] })
  .on('connect', () => console.log('connected'))
  .on('content', (delta, snapshot) => console.log(`+${delta} =${snapshot}`))
  .on('message', (message) => console.log(message.role, 'is done'))
  .on('end', () => console.log('ended'));

for await (const chunk of runner) console.log(chunk.choices[0]?.finish_reason ?? '…');

const completion: OpenAI.ChatCompletion = await runner.finalChatCompletion();
console.log(completion.choices[0]?.message.content, await runner.finalContent(), await runner.totalUsage());
