import { describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '../../src/errors/store-unavailable-error.ts';
import { openQueuedStore } from '../../src/queue/rabbitmq/queued-store.ts';

describe('a node behind whose broker the database was away', () => {
  it('finds settings again once it is back, also where nobody asks for a key', async () => {
    const getSetting = vi.fn(async (): Promise<string> => 'value');
    const store = { ensureSetting: async () => 'instance', getSetting };
    // No broker is met before something is published.
    const queued = await openQueuedStore(store as never, { amqpUrl: 'amqp://localhost' });
    getSetting.mockRejectedValueOnce(new StoreUnavailableError());
    await expect(queued.getSetting('name')).rejects.toThrow(StoreUnavailableError);
    await vi.waitFor(async () => expect(await queued.getSetting('name')).toBe('value'));
  });
});
