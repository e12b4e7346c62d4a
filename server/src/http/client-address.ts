import { isIP } from 'node:net';
import type { Context } from 'hono';

/** Finds out which address a request comes from. */
export type ClientAddress = (context: Context) => string;

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } | undefined };
}

/**
 * The address that a request comes from, as limits count it. Behind proxies it is the one that the outermost of
 * them (`trustedProxies` of them stand in a row) wrote into `X-Forwarded-For`; what a client wrote there itself
 * stands further left and is not believed.
 */
export function clientAddress(trustedProxies: number): ClientAddress {
  return (context) => {
    const peer = (context.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? 'unknown';
    if (trustedProxies === 0) return limitName(peer);
    const hops = (context.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
    const hop = withoutPort(hops.at(-trustedProxies) ?? hops[0] ?? '');
    return limitName(isIP(hop) === 0 ? peer : hop);
  };
}

/** Some proxies write the port behind the address, and then brackets around one of IPv6. */
function withoutPort(hop: string): string {
  return /^\[(?<address>[^\]]+)\](?::\d+)?$|^(?<plain>[\d.]+):\d+$/u.exec(hop)?.slice(1).find(Boolean) ?? hop;
}

/** Whoever has one address of IPv6 has a whole network of them. */
function limitName(address: string): string {
  if (isIP(address) !== 6 || address === '::1') return address;
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length);
  const [head = '', tail = ''] = address.split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail === '' ? [] : tail.split(':');
  const gap = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
  return [...start, ...gap, ...end].slice(0, 4).join(':');
}
