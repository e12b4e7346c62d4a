import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// What the stand-ins for real model servers share: HTTP, and a "model" that counts and answers in words.

/** A request as it arrived. */
export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The parsed body; an empty object where there was none. */
  // eslint-disable-next-line typescript/no-explicit-any -- a stand-in reads what it was sent as it comes.
  readonly body: any;
}

/** Answers one request. */
export type Route = (asked: Asked, response: ServerResponse) => void | Promise<void>;

/** A running stand-in. */
export interface ModelServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly Asked[];
}

/** Starts a stand-in on a free port of 127.0.0.1; `routes` are found by method and path. */
export async function startModelServer(
  routes: Readonly<Record<string, Route>>,
  otherwise: Route,
): Promise<ModelServer> {
  const requests: Asked[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const part of request) text += String(part);
      const { pathname: path } = new URL(request.url ?? '/', 'http://stand-in');
      const { method = 'GET', headers } = request;
      const asked: Asked = { method, path, headers, body: text ? (JSON.parse(text) as unknown) : {} };
      requests.push(asked);
      await (routes[`${method} ${path}`] ?? otherwise)(asked, response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON, or with an empty body. */
export function reply(response: ServerResponse, status: number, body?: unknown): void {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Sends chunks as server-sent events, with `[DONE]` at the end. */
export async function replyChunks(response: ServerResponse, chunks: readonly object[]): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const chunk of chunks) {
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  response.end('data: [DONE]\n\n');
}

/** The tokens of the stand-ins: words. */
export const tokensOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** A chat template, as simple as they come: each message becomes its role, its content and an end. */
export const templated = (messages: readonly { role: string; content: unknown }[]): string =>
  [...messages.map(({ role, content }) => `<|${role}|> ${String(content)} </s>`), '<|assistant|>'].join(' ');

/** What the "model" answers, cut to `limit` tokens. */
export function generate(prompt: string, limit: number): { words: string[]; cut: boolean } {
  const words = tokensOf(
    /soccer/u.test(prompt)
      ? '⚽ is the one.'
      : 'Once there was a fox who kept a light on for every stranger that came along the road at night.',
  );
  return { words: words.slice(0, limit), cut: limit < words.length };
}

/** Token counts in OpenAI's shape. */
export const usageOf = (prompt: number, completion: number): object => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
});
