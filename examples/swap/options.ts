// Options of a client, of its children and of single calls; calls that are given up.
import OpenAI, { APIUserAbortError, type ClientOptions } from 'footlight';

const options: ClientOptions = { maxRetries: 0, timeout: 5000, defaultHeaders: { 'x-team': 'sports' } };
const client = new OpenAI(options);
const params: OpenAI.ChatCompletionCreateParamsNonStreaming = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Which emoji goes with soccer?' }],
};

const request: OpenAI.RequestOptions = { headers: { 'x-call': 'first' }, query: { trace: 'yes' } };
console.log((await client.chat.completions.create(params, request)).id);

const child = client.withOptions({ organization: 'org', project: 'proj' });
console.log((await child.chat.completions.create(params)).id, child.maxRetries, child instanceof OpenAI);

const slow = { ...params, model: 'slow' };
const controller = new AbortController();
const given = client.chat.completions.create(slow, { signal: controller.signal });
setTimeout(() => controller.abort(), 50);
await given.catch((error: unknown) => {
  console.log(error instanceof APIUserAbortError, (error as Error).message);
});
await client.chat.completions.create(slow, { timeout: 50 }).catch((error: unknown) => {
  console.log(error instanceof OpenAI.APIConnectionTimeoutError, (error as Error).message);
});

const retrying = client.withOptions({ maxRetries: 2 });
console.log((await retrying.chat.completions.create({ ...params, model: 'busy-once' })).id);
