// The Responses API: at once, as a stream, and with the helper around a stream.
import OpenAI from 'footlight';

const client = new OpenAI();
const params: OpenAI.Responses.ResponseCreateParamsNonStreaming = {
  model: 'gpt-4o-mini',
  instructions: 'You answer with one emoji.',
  input: 'Which emoji goes with soccer?',
};

const response: OpenAI.Responses.Response = await client.responses.create(params);
console.log(response.output_text, response.status);

const stream = await client.responses.create({ ...params, stream: true });
for await (const event of stream) {
  if (event.type === 'response.output_text.delta') console.log('+', event.delta);
  else console.log(event.type);
}

const helper = client.responses
  .stream({ model: 'gpt-4o-mini', input: 'Which emoji goes with soccer?' })
  .on('response.output_text.delta', (event) => console.log('so far', event.snapshot));
console.log((await helper.finalResponse()).output_text);
