import { BlockList, isIP } from 'node:net';
import { RemoteHostRefusedError } from '../errors/remote-host-refused-error.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Tells whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  const family = isIP(host);
  if (family === 0) return host.toLowerCase() === 'localhost';
  return loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Refuses an address that other machines can reach, unless that is meant.
 * @throws RemoteHostRefusedError
 */
export function checkHost(host: string, allowRemote: boolean): void {
  if (!allowRemote && !isLoopback(host)) throw new RemoteHostRefusedError(host);
}
