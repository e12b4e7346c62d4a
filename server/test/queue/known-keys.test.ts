import { describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '../../src/errors/store-unavailable-error.ts';
import { KnownKeys } from '../../src/queue/rabbitmq/known-keys.ts';
import { Outage } from '../../src/queue/rabbitmq/outage.ts';
import type { ApiKey } from '../../src/store/store.ts';

const MINUTE_MS = 60_000;
const KEY = { id: 'k', projectId: 1, kind: 'secret', revokedAt: null } as ApiKey;

function knownKeys() {
  let time = 0;
  const findKeyByHash = vi.fn(async (): Promise<ApiKey | undefined> => KEY);
  const keys = new KnownKeys({ findKeyByHash }, new Outage(), () => time);
  return { keys, findKeyByHash, pass: (ms: number) => void (time += ms) };
}

describe('keys that a node knows', () => {
  it('are asked for again every time while the database answers', async () => {
    const { keys, findKeyByHash } = knownKeys();
    await keys.find('hash');
    findKeyByHash.mockResolvedValue({ ...KEY, revokedAt: '2026-01-01T00:00:00.000Z' });
    expect(await keys.find('hash')).toMatchObject({ revokedAt: '2026-01-01T00:00:00.000Z' });
    findKeyByHash.mockResolvedValue(undefined);
    expect(await keys.find('hash')).toBeUndefined();
  });

  it('share one question between requests that come together', async () => {
    const { keys, findKeyByHash } = knownKeys();
    expect(await Promise.all([keys.find('hash'), keys.find('hash')])).toEqual([KEY, KEY]);
    expect(findKeyByHash).toHaveBeenCalledTimes(1);
  });

  it('are good for ten minutes without the database, and not for longer', async () => {
    const { keys, findKeyByHash, pass } = knownKeys();
    await keys.find('hash');
    findKeyByHash.mockRejectedValue(new StoreUnavailableError());
    pass(10 * MINUTE_MS);
    expect(await keys.find('hash')).toEqual(KEY);
    pass(1);
    await expect(keys.find('hash')).rejects.toThrow(StoreUnavailableError);
  });

  it('are refused again at once when the database is back and says that they are gone', async () => {
    const { keys, findKeyByHash } = knownKeys();
    await keys.find('hash');
    findKeyByHash.mockRejectedValueOnce(new StoreUnavailableError());
    expect(await keys.find('hash')).toEqual(KEY);
    findKeyByHash.mockResolvedValue(undefined);
    // Nobody waits for a database that was away a moment ago: its answer counts from the next request on.
    await keys.find('hash');
    await vi.waitFor(async () => expect(await keys.find('hash')).toBeUndefined());
  });

  it('let every other error through', async () => {
    const { keys, findKeyByHash } = knownKeys();
    await keys.find('hash');
    findKeyByHash.mockRejectedValue(new TypeError('a bug'));
    await expect(keys.find('hash')).rejects.toThrow(TypeError);
  });
});
