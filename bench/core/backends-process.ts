// Runs in a process of its own, so that the time that the servers take is not the client's.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { COMPLETION, STREAM_PIECES } from './payload.ts';

/** Where the two servers listen. */
export interface Addresses {
  /** The base URL of the OpenAI API. */
  readonly api: string;
  /** The base URL of the ingest server. */
  readonly ingest: string;
}

const api = createServer((request, response) => {
  void (async () => {
    const streamed = (await read(request)).includes('"stream":true');
    if (streamed) stream(response);
    else answer(response, COMPLETION);
  })();
});

const ingest = createServer((request, response) => {
  void (async () => {
    const { events } = JSON.parse(await read(request)) as { events: readonly { id: string }[] };
    answer(response, JSON.stringify({ results: events.map(({ id }) => ({ id, status: 'stored' })) }));
  })();
});

process.on('disconnect', () => process.exit());
process.send?.({ api: `${await listen(api)}/v1`, ingest: await listen(ingest) } satisfies Addresses);

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of request) pieces.push(piece as Uint8Array);
  const body = Buffer.concat(pieces);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
}

function answer(response: ServerResponse, json: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_bench' });
  response.end(json);
}

function stream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_bench' });
  let next = 0;
  // A few chunks a turn, so that they reach the client in many small parts.
  const write = (): void => {
    for (let count = 0; count < 4; count += 1, next += 1) {
      const piece = STREAM_PIECES[next];
      if (!piece) return void response.end();
      response.write(piece);
    }
    setImmediate(write);
  };
  write();
}

function listen(server: Server): Promise<string> {
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
