import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A request, as far as two runs of the same program send the same. */
export interface Sent {
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An API of OpenAI's that answers the programs of examples/swap by a script, and the ingest of Footlight beside it. */
export interface ScriptedOpenAI extends AsyncDisposable {
  readonly url: string;
  readonly sent: Sent[];
  /** How many events were ingested. */
  readonly events: () => number;
}

export async function startScriptedOpenAI(): Promise<ScriptedOpenAI> {
  const sent: Sent[] = [];
  let events = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const bytes = Buffer.concat(chunks);
      const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
      if (request.url === '/v1/events') {
        const batch = JSON.parse(body) as { events: { id: string }[] };
        events += batch.events.length;
        json(response, { results: batch.events.map(({ id }) => ({ id, status: 'stored' })) });
        return;
      }
      sent.push(comparable(request, body));
      answer(request, response, body, sent.length);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    events: () => events,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Leaves out what differs from run to run: the port, and the boundary between the parts of a form. */
function comparable(request: IncomingMessage, body: string): Sent {
  const boundary = /boundary=(?<boundary>[^;]+)/u.exec(request.headers['content-type'] ?? '')?.groups?.[
    'boundary'
  ];
  const plain = (text: string): string => (boundary ? text.replaceAll(boundary, 'BOUNDARY') : text);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== 'host' && name !== 'content-length') headers[name] = plain(String(value));
  }
  return { line: `${request.method} ${request.url}`, headers, body: plain(body) };
}

interface Asked {
  readonly model?: string;
  readonly stream?: boolean;
  readonly tools?: unknown;
  readonly messages?: readonly { readonly role: string }[];
  readonly response_format?: unknown;
  readonly text?: { readonly format?: unknown };
  readonly input?: string | readonly string[];
  readonly encoding_format?: string;
}

const STORY = ['Once', ' upon', ' a time'];
const MATCH = JSON.stringify({ sport: 'soccer', players: 22 });
const USAGE = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 };

function answer(request: IncomingMessage, response: ServerResponse, body: string, count: number): void {
  response.setHeader('x-request-id', `req_${count}`);
  const path = new URL(request.url ?? '', 'http://local').pathname;
  const asked = (body.startsWith('{') ? JSON.parse(body) : {}) as Asked;
  if (path.endsWith('/chat/completions')) chat(response, asked, count);
  else if (path.endsWith('/responses')) responses(response, asked);
  else if (path.endsWith('/embeddings')) embeddings(response, asked);
  else if (path.endsWith('/files')) files(request, response, body);
  else if (path.endsWith('/models'))
    json(response, { object: 'list', data: [{ id: 'model-a' }, { id: 'model-b' }] });
  else json(response, { id: 'other', path });
}

function chat(response: ServerResponse, asked: Asked, count: number): void {
  const failed = FAILURES[asked.model ?? ''];
  if (failed && !(failed.once && count % 2 === 0)) {
    response.setHeader('retry-after-ms', '1');
    json(
      response,
      { error: { message: asked.model, type: 'error', param: null, code: failed.code } },
      failed.status,
    );
    return;
  }
  if (asked.model === 'slow') return;
  const head = { id: `chatcmpl-${count}`, created: 1, model: 'gpt-4o-mini-2024-07-18' };
  if (asked.stream) {
    const chunk = (delta: object, finish_reason: string | null = null, extra: object = {}): object => ({
      ...head,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason, logprobs: null }],
      ...extra,
    });
    const pieces = STORY.map((content, index) => chunk(index ? { content } : { role: 'assistant', content }));
    if (asked.model === 'breaks-off') return breakOff(response, pieces);
    return events(
      response,
      [...pieces, chunk({}, 'stop', { usage: USAGE })].map((each) => [undefined, each]),
    );
  }
  const first = asked.tools && asked.messages?.at(-1)?.role !== 'tool';
  const call = {
    id: 'call_1',
    type: 'function',
    function: { name: 'temperature', arguments: '{"city":"Lisbon"}' },
  };
  const content = asked.response_format ? MATCH : asked.tools ? 'It is 21 degrees.' : '⚽';
  const message = {
    role: 'assistant',
    content: first ? null : content,
    refusal: null,
    ...(first ? { tool_calls: [call] } : {}),
  };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: first ? 'tool_calls' : 'stop' }];
  json(response, { ...head, object: 'chat.completion', choices, usage: USAGE });
}

const FAILURES: Readonly<Record<string, { status: number; code: string | null; once?: boolean }>> = {
  'no-such-model': { status: 404, code: 'model_not_found' },
  'no-such-key': { status: 401, code: 'invalid_api_key' },
  'too-busy': { status: 429, code: 'rate_limit_exceeded' },
  // The programs reach it with an odd count, so that the next attempt succeeds.
  'busy-once': { status: 503, code: null, once: true },
  broken: { status: 500, code: null },
};

function responses(response: ServerResponse, asked: Asked): void {
  const text = asked.text?.format ? MATCH : '⚽';
  const part = { type: 'output_text', text, annotations: [] };
  const item = { id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content: [part] };
  const whole = {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    status: 'completed',
    model: 'gpt-4o-mini',
    output: [item],
    tools: [],
    usage: { input_tokens: 9, output_tokens: 3, total_tokens: 12 },
  };
  if (!asked.stream) {
    json(response, whole);
    return;
  }
  const at = { item_id: 'msg_1', output_index: 0, content_index: 0 };
  const opened = { ...whole, status: 'in_progress', output: [] };
  const steps = [
    { type: 'response.created', response: opened },
    {
      type: 'response.output_item.added',
      output_index: 0,
      item: { ...item, status: 'in_progress', content: [] },
    },
    { type: 'response.content_part.added', ...at, part: { ...part, text: '' } },
    { type: 'response.output_text.delta', ...at, delta: text, logprobs: [] },
    { type: 'response.output_text.done', ...at, text, logprobs: [] },
    { type: 'response.content_part.done', ...at, part },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: whole },
  ];
  const named = steps.map((step, index): Event => [step.type, { ...step, sequence_number: index }]);
  events(response, named, false);
}

function embeddings(response: ServerResponse, asked: Asked): void {
  const inputs = Array.isArray(asked.input) ? asked.input : [asked.input];
  const data = inputs.map((_, index) => {
    const vector = [index, 0.5, -1];
    const packed = Buffer.from(new Float32Array(vector).buffer).toString('base64');
    return { object: 'embedding', index, embedding: asked.encoding_format === 'base64' ? packed : vector };
  });
  json(response, { object: 'list', model: asked.model, data, usage: { prompt_tokens: 2, total_tokens: 2 } });
}

function files(request: IncomingMessage, response: ServerResponse, body: string): void {
  if (request.method === 'POST') {
    const filename = /filename="(?<name>[^"]*)"/u.exec(body)?.groups?.['name'];
    json(response, { id: 'file-1', object: 'file', filename, bytes: body.length, purpose: 'fine-tune' });
    return;
  }
  const after = new URL(request.url ?? '', 'http://local').searchParams.get('after');
  const start = after ? Number(after.slice('file-'.length)) : 0;
  const ids = [1, 2, 3, 4, 5].filter((id) => id > start).slice(0, 2);
  const data = ids.map((id) => ({ id: `file-${id}`, object: 'file', filename: `${id}.jsonl` }));
  json(response, { object: 'list', data, has_more: (ids.at(-1) ?? 5) < 5 });
}

type Event = readonly [name: string | undefined, data: object];

function events(response: ServerResponse, list: readonly Event[], done = true): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const [name, data] of list) {
    response.write(`${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`);
  }
  response.end(done ? 'data: [DONE]\n\n' : '');
}

/** Ends a stream with the error that OpenAI's API reports in the middle of one. */
function breakOff(response: ServerResponse, pieces: readonly object[]): void {
  const error = { message: 'The server had an error.', type: 'server_error', param: null, code: null };
  events(
    response,
    [
      [undefined, pieces[0] as object],
      [undefined, { error }],
    ],
    false,
  );
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
