// The same API at Azure, with a deployment in place of a model.
import OpenAI, { AzureOpenAI } from 'footlight';

const azure = new AzureOpenAI({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: 'azure-key',
  apiVersion: '2024-10-21',
  deployment: 'emoji',
});

const ask = async (client: OpenAI): Promise<string | null | undefined> => {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: 'Which emoji goes with soccer?' }],
  });
  return completion.choices[0]?.message.content;
};
console.log(await ask(azure), azure instanceof OpenAI, azure instanceof AzureOpenAI);

const stream = await azure.chat.completions.create({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Tell me a story.' }],
  stream: true,
});
for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
