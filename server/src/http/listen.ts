import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { CannotListenError } from '../errors/cannot-listen-error.ts';
import { PortInUseError } from '../errors/port-in-use-error.ts';

const REQUEST_TIMEOUT_MS = 60_000;
const IDLE_CHECK_MS = 25;

/** A server that takes requests. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests, and resolves when those under way are answered, or were cut off after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/**
 * Starts to take requests.
 * @throws PortInUseError, CannotListenError
 */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    // Whoever embeds this server keeps the Request and Response of the platform.
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS },
  }) as Server;
  await bind(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs) => drain(server, graceMs),
  };
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException): void => {
      reject(
        cause.code === 'EADDRINUSE'
          ? new PortInUseError(host, port, { cause })
          : new CannotListenError(host, port, cause.code ?? cause.message, { cause }),
      );
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

async function drain(server: Server, graceMs: number): Promise<void> {
  // A connection that answered its last request stays open until somebody closes it.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const patience = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearInterval(idle);
  clearTimeout(patience);
}
