// One question, one answer.
import OpenAI from 'footlight';

const client = new OpenAI();

const messages: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [
  { role: 'system', content: 'You answer with one emoji.' },
  { role: 'user', content: 'Which emoji goes with soccer?' },
];

const completion = await client.chat.completions.create({ model: 'gpt-4o-mini', messages });

const choice: OpenAI.ChatCompletion.Choice | undefined = completion.choices[0];
console.log(choice?.message.content);
console.log('request', completion._request_id, 'used', completion.usage?.total_tokens, 'tokens');
console.log(JSON.stringify(completion));
