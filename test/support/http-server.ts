import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A request as it arrived. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The body's text, inflated. */
  readonly body: string;
}

/** Answers one request; `index` counts from 0. */
export type Script = (request: SeenRequest, response: ServerResponse, index: number) => void | Promise<void>;

/** A real HTTP server on loopback that answers by a script and remembers what it was asked. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: SeenRequest[];
  /** Connections that the other side has closed. */
  readonly closed: () => number;
}

export async function startServer(script: Script): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  let closed = 0;
  const server = createServer((incoming, response) => {
    response.on('close', () => {
      if (!response.writableFinished) closed += 1;
    });
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of incoming) parts.push(part as Buffer);
      const sent = Buffer.concat(parts);
      const body = String(incoming.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent);
      const request = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body,
      };
      requests.push(request);
      await script(request, response, requests.length - 1);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    closed: () => closed,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, value: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}
