// What fails, and how a program tells one failure from another.
import OpenAI, { APIError, AuthenticationError, NotFoundError, RateLimitError } from 'footlight';

const client = new OpenAI({ maxRetries: 1 });
const messages = [{ role: 'user' as const, content: 'Which emoji goes with soccer?' }];

for (const model of ['no-such-model', 'no-such-key', 'too-busy', 'broken']) {
  const completion = await client.chat.completions.create({ model, messages }).catch((error: unknown) => {
    if (!(error instanceof OpenAI.APIError)) throw error;
    console.log(model, error.constructor.name, error.status, error.code, error.requestID, error.message);
    console.log(
      [APIError, NotFoundError, AuthenticationError, RateLimitError].map((each) => error instanceof each),
    );
    return undefined;
  });
  if (completion) console.log('answered', completion.id);
}

try {
  const stream = await client.chat.completions.create({ model: 'breaks-off', messages, stream: true });
  for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
} catch (error) {
  console.log('while streaming:', (error as Error).constructor.name, (error as Error).message);
}

const unreachable = new OpenAI({ baseURL: 'http://127.0.0.1:9/v1', maxRetries: 0 });
await unreachable.models.list().catch((error: unknown) => {
  console.log(error instanceof OpenAI.APIConnectionError, (error as Error).message);
});
