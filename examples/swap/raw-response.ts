// The HTTP response behind an answer.
import OpenAI, { APIPromise } from 'footlight';

const client = new OpenAI();
const params: OpenAI.ChatCompletionCreateParamsNonStreaming = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Which emoji goes with soccer?' }],
};

const raw = await client.chat.completions.create(params).asResponse();
console.log(raw.status, raw.headers.get('x-request-id'), raw.bodyUsed, (await raw.text()).length);

const promise = client.chat.completions.create(params);
const { data, response, request_id: id } = await promise.withResponse();
console.log(data.choices[0]?.message.content, response.status, id, promise instanceof APIPromise);

const { data: stream } = await client.chat.completions.create({ ...params, stream: true }).withResponse();
for await (const line of stream.toReadableStream())
  console.log(new TextDecoder().decode(line as Uint8Array).trim());

// An endpoint that the client has no method for.
console.log(await client.post('/moderations', { body: { input: 'soccer' } }));
