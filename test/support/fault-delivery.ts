import { createDelivery, type CreateDeliveryOptions, type Delivery } from '../../src/delivery/index.ts';

/** What a delivery has told its owner. */
export interface Heard {
  readonly dropped: string[];
  readonly errors: string[];
  readonly recoveries: number[];
  /** Why the disk could not be used. */
  readonly unusable: string[];
  readonly usable: number[];
}

export type Heeding = Delivery & { heard: Heard };

export const KEY = 'fl_sk_test';

/** A delivery in memory, or with the spool that `options` ask for. */
export function deliver(ingest: { url: string }, options: Partial<CreateDeliveryOptions> = {}): Heeding {
  const heard: Heard = { dropped: [], errors: [], recoveries: [], unusable: [], usable: [] };
  const delivery = createDelivery({
    baseURL: ingest.url,
    apiKey: KEY,
    sdk: 'footlight-js/test',
    spool: false,
    fetch: undefined,
    onDrop: (id, reason) => heard.dropped.push(`${id} ${reason}`),
    onError: (error) => heard.errors.push(error.message),
    onRecovery: () => heard.recoveries.push(1),
    onDrain: () => undefined,
    onDisk: (error) => void (error ? heard.unusable.push(String(error)) : heard.usable.push(1)),
    ...options,
  });
  return Object.assign(delivery, { heard });
}

/** An event of `length` characters or some more. */
export const event = (id: number | string, apiKey = KEY, length = 0) => ({
  id: `${id}`,
  json: JSON.stringify(length > 0 ? { id: `${id}`, text: 'x'.repeat(length) } : { id: `${id}` }),
  apiKey,
});
