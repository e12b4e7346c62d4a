import { Delivery, type DeliveryOptions } from './delivery.ts';
import { builtin, nodeProcess } from './node.ts';
import { defaultDirectory } from './spool/directory.ts';
import { DEFAULT_MAX_AGE_MS } from './spool/settings.ts';
import { Spool } from './spool/spool.ts';
import { fetchTransport } from './transport/fetch-transport.ts';
import { nodeTransport } from './transport/node-transport.ts';
import type { Transport } from './transport/transport.ts';

const MAX_SPOOL_BYTES = 256 * 1024 * 1024;

/** Where events wait on disk. */
export interface SpoolOptions {
  /** By default a directory of the application's own below the user's cache directory. */
  readonly directory?: string | undefined;
  /** Bytes at most; 256 MiB by default. Beyond them the oldest events are dropped. */
  readonly maxBytes?: number | undefined;
  /** ms after which an event that nobody could deliver is given up; 7 days by default. */
  readonly maxAgeMs?: number | undefined;
}

/** How a client's events are delivered. */
export interface CreateDeliveryOptions extends Omit<DeliveryOptions, 'transport' | 'spool'> {
  readonly apiKey: string | undefined;
  readonly spool: boolean | SpoolOptions;
  /** A `fetch` of the user's; without one, the platform's best way is taken. */
  readonly fetch: typeof globalThis.fetch | undefined;
  /** Told when there should be a spool and the disk cannot be used, with the error, and when that is over, without one. */
  readonly onDisk: (error?: unknown) => void;
}

/** Chooses how to send and where to keep what waits, by what the platform can do. */
export function createDelivery(options: CreateDeliveryOptions): Delivery {
  return new Delivery({ ...options, transport: transportOf(options.fetch), spool: spoolOf(options) });
}

function transportOf(fetch: typeof globalThis.fetch | undefined): Transport {
  if (fetch) return fetchTransport(fetch);
  // Looked up at each request, because applications replace the global one.
  return nodeProcess() ? nodeTransport() : fetchTransport((input, init) => globalThis.fetch(input, init));
}

function spoolOf({ spool, baseURL, apiKey, onDisk }: CreateDeliveryOptions): Spool | undefined {
  if (spool === false || !nodeProcess()) return undefined;
  const given = spool === true ? {} : spool;
  try {
    return new Spool({
      // Found again wherever the application goes from here.
      directory: builtin('node:path').resolve(given.directory ?? defaultDirectory(baseURL, apiKey)),
      maxBytes: given.maxBytes ?? MAX_SPOOL_BYTES,
      maxAgeMs: given.maxAgeMs ?? DEFAULT_MAX_AGE_MS,
      apiKey,
      onDisk,
    });
  } catch (error) {
    onDisk(error);
    return undefined;
  }
}
