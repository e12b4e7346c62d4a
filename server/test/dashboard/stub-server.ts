import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GOOD_KEY } from './canned-events.ts';

/** The policy under which the real server serves the page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** Answers a reading request; undefined becomes a 404. */
export type Answer = (path: string, query: URLSearchParams) => unknown;

/** A server that has the built page, and canned answers for the good key. */
export interface StubServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `folder` under the real policy, and `/v1` from `answer`. */
export async function startStubServer(folder: string, answer: Answer): Promise<StubServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stub');
    if (pathname === '/v1/session') answerSession(response);
    else if (pathname === '/v1/live')
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    else if (pathname.startsWith('/v1/')) answerJson(request, response, () => answer(pathname, searchParams));
    else void answerFile(folder, pathname === '/' ? '/index.html' : pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A server that has no password. */
function answerSession(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ passwordSet: false, signedIn: false, projects: [] }));
}

function answerJson(request: IncomingMessage, response: ServerResponse, body: () => unknown): void {
  const isAllowed = request.headers.authorization === `Bearer ${GOOD_KEY}`;
  const found = isAllowed ? body() : undefined;
  const error = isAllowed
    ? { code: 'not_found', message: 'There is no such call.' }
    : { code: 'invalid_api_key', message: 'This key is not known here.' };
  response.writeHead(found !== undefined ? 200 : isAllowed ? 404 : 401, {
    'content-type': 'application/json',
  });
  response.end(JSON.stringify(found ?? { error }));
}

async function answerFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const content = await readFile(join(folder, path)).catch(() => null);
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  response.writeHead(content === null ? 404 : 200, {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  });
  response.end(content ?? 'not found');
}
