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

/** A response of the responses API: a text, a function call. */
export function modelResponse(): object {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_700_000_000,
    status: 'completed',
    error: null,
    incomplete_details: null,
    model: 'm-1',
    output: [
      {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text: 'Hello Ada', annotations: [] }],
      },
      {
        id: 'fc_1',
        type: 'function_call',
        call_id: 'call_1',
        name: 'f',
        arguments: '{"x":1}',
        status: 'completed',
      },
    ],
    usage: {
      input_tokens: 5,
      input_tokens_details: { cached_tokens: 2 },
      output_tokens: 7,
      output_tokens_details: { reasoning_tokens: 3 },
      total_tokens: 12,
    },
  };
}

/** The events of that response, streamed. */
export function responseEvents(): (object & { type: string })[] {
  const whole = modelResponse() as { output: [{ content: object[] }, object] };
  const started = { ...whole, status: 'in_progress', output: [], usage: null };
  const [message, call] = whole.output;
  const at = { item_id: 'msg_1', output_index: 0, content_index: 0 };
  const done = { ...at, text: 'Hello Ada', logprobs: [] };
  const events = [
    { type: 'response.created', response: started },
    {
      type: 'response.output_item.added',
      output_index: 0,
      item: { ...message, status: 'in_progress', content: [] },
    },
    { type: 'response.content_part.added', ...at, part: { type: 'output_text', text: '', annotations: [] } },
    { type: 'response.output_text.delta', ...at, delta: 'Hello ', logprobs: [] },
    { type: 'response.output_text.delta', ...at, delta: 'Ada', logprobs: [] },
    { type: 'response.output_text.done', ...done },
    { type: 'response.content_part.done', ...at, part: message.content[0] },
    { type: 'response.output_item.done', output_index: 0, item: message },
    {
      type: 'response.output_item.added',
      output_index: 1,
      item: { ...call, arguments: '', status: 'in_progress' },
    },
    { type: 'response.function_call_arguments.delta', item_id: 'fc_1', output_index: 1, delta: '{"x"' },
    { type: 'response.function_call_arguments.delta', item_id: 'fc_1', output_index: 1, delta: ':1}' },
    { type: 'response.function_call_arguments.done', item_id: 'fc_1', output_index: 1, arguments: '{"x":1}' },
    { type: 'response.output_item.done', output_index: 1, item: call },
    { type: 'response.completed', response: whole },
  ];
  return events.map((event, index) => ({ ...event, sequence_number: index }));
}

/** Writes events by their names, as the responses API streams them. */
export function sendEvents(response: ServerResponse, events: readonly (object & { type: string })[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of events) response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  response.end();
}
