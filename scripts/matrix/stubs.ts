import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** An OpenAI API and an ingest server on loopback, which tell each run what they were sent. */
export interface Stubs extends AsyncDisposable {
  /** Base URL of the API. */
  readonly api: string;
  readonly ingest: string;
}

const HEAD = { id: 'chatcmpl-1', created: 1_700_000_000, model: 'gpt-4o-mini' };

export async function startStubs(): Promise<Stubs> {
  const api = await listen(answerCall);
  const ingest = await listen(takeEvents);
  return {
    api: `${api.url}/v1`,
    ingest: ingest.url,
    [Symbol.asyncDispose]: async () => {
      for (const { server } of [api, ingest]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** Answers a request, and gives what a run will want to know of it. */
type Answer = (path: string, body: string, response: ServerResponse) => readonly unknown[];

function answerCall(_path: string, body: string, response: ServerResponse): unknown[] {
  const call = JSON.parse(body) as { model: string; stream?: boolean };
  if (call.model === 'missing') {
    json(response, { error: { message: 'no such model', code: 'model_not_found' } }, 404);
  } else if (call.stream) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const content of ['Ye', 's.', undefined]) {
      const choice = { index: 0, delta: { content }, finish_reason: content ? null : 'stop' };
      const chunk = { ...HEAD, object: 'chat.completion.chunk', choices: [choice] };
      response.write(`data: ${JSON.stringify(chunk)}\n\n`);
    }
    response.end('data: [DONE]\n\n');
  } else {
    const message = { role: 'assistant', content: 'Yes.', refusal: null };
    const choices = [{ index: 0, message, finish_reason: 'stop' }];
    json(response, { ...HEAD, object: 'chat.completion', choices });
  }
  return [call];
}

function takeEvents(path: string, body: string, response: ServerResponse): readonly unknown[] {
  const sent = JSON.parse(body) as { id?: string; events?: readonly { id: string }[] };
  if (path === '/v1/events' && sent.events) {
    json(response, { results: sent.events.map(({ id }) => ({ id, status: 'stored' })) });
    return sent.events;
  }
  json(response, { id: sent.id ?? 'one', status: 'stored' });
  return [sent];
}

async function listen(answer: Answer): Promise<{ server: Server; url: string }> {
  const received = new Map<string, unknown[]>();
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://stub');
      if (url.pathname === '/received') {
        json(response, received.get(url.searchParams.get('run') ?? '') ?? []);
        return;
      }
      const run = /[sp]k[-_](\S+)$/u.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const seen = answer(url.pathname, await read(request), response);
      received.set(run, [...(received.get(run) ?? []), ...seen]);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  const body = Buffer.concat(parts);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
  response.end(JSON.stringify(value));
}
