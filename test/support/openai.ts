import type { ServerResponse } from 'node:http';
import { json, startServer, type Script, type TestServer } from './http-server.ts';

/** A chat completion as the API answers it. */
export function chatCompletion(content: string, extra: object = {}): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'gpt-4o-mini-2024-07-18',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
    ...extra,
  };
}

/** A chunk of a streamed chat completion. */
export function chatChunk(delta: object, extra: object = {}): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'gpt-4o-mini-2024-07-18',
    choices: [{ index: 0, delta, finish_reason: null, ...extra }],
  };
}

/** Writes chunks as server-sent events, with `[DONE]` at the end. */
export function sendChunks(response: ServerResponse, chunks: readonly object[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_stream' });
  for (const chunk of chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  response.end('data: [DONE]\n\n');
}

/** An OpenAI API that answers every call with "⚽" unless the script says otherwise. */
export async function startOpenAI(
  script: Script = (_request, response) =>
    json(response, chatCompletion('⚽'), 200, { 'x-request-id': 'req_1' }),
): Promise<TestServer & { readonly baseURL: string }> {
  const server = await startServer(script);
  return { ...server, baseURL: `${server.url}/v1` };
}
