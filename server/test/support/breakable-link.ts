import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a service that can be cut, or can fall silent, without the service knowing. */
export interface BreakableLink {
  /** The service's address by this way. */
  readonly url: string;
  /** Ends every connection and refuses others, as when the service is down. */
  cut(): void;
  /** Passes nothing on any more, as when a machine is gone. */
  hang(): void;
  /** As at first; what hung is cut. */
  mend(): void;
}

/** Opens a way to a service; it is closed after the test. */
export async function breakableLink(serviceUrl: string): Promise<BreakableLink> {
  const target = new URL(serviceUrl);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'silent' = 'whole';
  const server = createServer((near) => {
    if (state === 'cut') return void near.resetAndDestroy();
    const far = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('data', (data) => state === 'whole' && other.write(data));
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => {
    endAll();
    server.close();
  });
  const url = new URL(serviceUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut: () => {
      state = 'cut';
      endAll();
    },
    hang: () => void (state = 'silent'),
    mend: () => {
      state = 'whole';
      endAll();
    },
  };
}
