// The model calls a function of the program's until it has an answer.
import OpenAI from 'footlight';

const client = new OpenAI();

async function temperature({ city }: { city: string }): Promise<string> {
  console.log('asked for', city);
  return `21 degrees in ${city}`;
}

const runner = client.chat.completions
  .runTools({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: 'How warm is it in Lisbon?' }],
    tools: [
      {
        type: 'function',
        function: {
          name: 'temperature',
          description: 'The temperature in a city.',
          parameters: { type: 'object', properties: { city: { type: 'string' } } },
          function: temperature,
          parse: JSON.parse,
        },
      },
    ],
  })
  .on('message', (message: OpenAI.ChatCompletionMessageParam) => console.log(JSON.stringify(message)))
  .on('functionToolCall', (call) => console.log('calls', call.name))
  .on('functionToolCallResult', (result) => console.log('gets', result));

console.log(await runner.finalContent());
