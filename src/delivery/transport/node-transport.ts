import type { Agent, IncomingMessage, RequestOptions } from 'node:http';
import { builtin } from '../node.ts';
import {
  COMPRESS_FROM,
  ConnectionLimit,
  parseJson,
  textOf,
  type IncomingAnswer,
  type OutgoingRequest,
  type Transport,
} from './transport.ts';

/** Below the five seconds after which servers commonly close an idle connection. */
const IDLE_SOCKET_MS = 4000;
const GZIP_LEVEL = 3;
/** For so long a connection may be made: a first attempt, and those that follow others; nobody waits longer to exit. */
const FIRST_CONNECT_MS = 1500;
const LONGEST_CONNECT_MS = 2000;
/** Connections to one server at most, of all clients of the process: some applications make one for each request. */
const MOST_SOCKETS = 16;
const MOST_IDLE_SOCKETS = 4;

/** By protocol, for all clients. */
const agents = new Map<string, Agent>();

/**
 * Sends with Node's own HTTP client, because only there a request on its way does not hold the process:
 * a server that never answers must not keep an application from ending.
 */
export function nodeTransport(): Transport {
  let connectMs = FIRST_CONNECT_MS;
  return async ({ url, apiKey, body, signal }: OutgoingRequest): Promise<IncomingAnswer> => {
    const { protocol } = new URL(url);
    const http = builtin(protocol === 'https:' ? 'node:https' : 'node:http');
    let agent = agents.get(protocol);
    if (!agent) {
      // Where Node was told to use the proxies of the environment, its own agents know.
      const { proxyEnv } = (http.globalAgent as { options?: { proxyEnv?: NodeJS.ProcessEnv } }).options ?? {};
      agent = new http.Agent({
        keepAlive: true,
        maxSockets: MOST_SOCKETS,
        maxFreeSockets: MOST_IDLE_SOCKETS,
        timeout: IDLE_SOCKET_MS,
        ...(proxyEnv && { proxyEnv }),
      });
      agents.set(protocol, agent);
    }
    const zipped = body.length >= COMPRESS_FROM ? await gzip(body) : Buffer.from(body);
    signal.throwIfAborted();
    const options: RequestOptions = {
      method: 'POST',
      agent,
      signal,
      headers: {
        'content-type': 'application/json',
        'content-length': zipped.length,
        authorization: `Bearer ${apiKey}`,
        ...(body.length >= COMPRESS_FROM ? { 'content-encoding': 'gzip' } : {}),
      },
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = http.request(url, options, resolve);
      request.on('socket', (socket) => {
        // The agent's own limit is for idle sockets; what is on its way has the request's.
        socket.setTimeout(0);
        socket.unref();
        if (!socket.connecting) return;
        // A connection that is only being made holds the process, whatever we ask of it.
        const giveUp = (): void => {
          if (!socket.connecting) return;
          connectMs = Math.min(2 * connectMs, LONGEST_CONNECT_MS);
          request.destroy(new ConnectionLimit());
        };
        // Where the application has blocked the loop, the connection may be there and not be seen yet.
        const limit = setTimeout(() => setImmediate(giveUp), connectMs);
        limit.unref();
        socket.once('close', () => clearTimeout(limit));
        socket.once('connect', () => {
          clearTimeout(limit);
          connectMs = FIRST_CONNECT_MS;
        });
      });
      request.on('error', reject);
      request.end(zipped);
    });
    return {
      status: response.statusCode ?? 0,
      statusText: response.statusMessage ?? '',
      header: (name) => {
        const value = response.headers[name.toLowerCase()];
        return value === undefined ? null : String(value);
      },
      json: parseJson(await textOf(response)),
    };
  };
}

function gzip(text: string | Uint8Array): Promise<Buffer> {
  const { gzip: compress } = builtin('node:zlib');
  return new Promise((resolve, reject) => {
    compress(text, { level: GZIP_LEVEL }, (error, zipped) => (error ? reject(error) : resolve(zipped)));
  });
}
