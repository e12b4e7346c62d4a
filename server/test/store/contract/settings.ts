import { describe, expect, it } from 'vitest';
import { generateKey } from '../../../src/keys/api-key.ts';
import type { OpenStore } from './opened-store.ts';

/** What the server keeps about itself, and who may use a key. */
export function describeSettings(name: string, openStore: OpenStore): void {
  describe(`${name}: settings`, () => {
    it('are absent at first, and then what was put last', async () => {
      const { store } = await openStore();
      expect(await store.getSetting('a')).toBeUndefined();
      await store.putSetting('a', '1');
      await store.putSetting('a', '2');
      expect(await store.getSetting('a')).toBe('2');
    });

    it('that are ensured are those of whoever came first', async () => {
      const { store } = await openStore();
      const values = await Promise.all(['1', '2', '3'].map((value) => store.ensureSetting('a', value)));
      // Over several connections, the one that asks first need not be the first to come.
      expect(new Set(values).size).toBe(1);
    });
  });

  describe(`${name}: settings that are deleted`, () => {
    it('are those of one beginning whose value is lower, and no others', async () => {
      const { store } = await openStore();
      for (const [key, value] of [
        ['kind.a', '2026-01'],
        ['kind.b', '2026-02'],
        ['kind.%', '2026-01'],
        ['kin', '2026-01'],
        ['other.kind.', '2026-01'],
      ] as const)
        await store.putSetting(key, value);
      expect(await store.deleteSettings('kind.', '2026-02')).toBe(2);
      expect(await store.deleteSettings('kind.', '2026-02')).toBe(0);
      const left = ['kind.a', 'kind.b', 'kind.%', 'kin', 'other.kind.'].map((key) => store.getSetting(key));
      expect(await Promise.all(left)).toEqual([undefined, '2026-02', undefined, '2026-01', '2026-01']);
    });
  });

  describe(`${name}: the origins of a key`, () => {
    it('are any unless it was given some', async () => {
      const { store, projectId } = await openStore();
      const make = async (origins?: readonly string[]) => {
        const { hash, prefix } = generateKey('publishable');
        await store.createKey({ projectId, kind: 'publishable', hash, prefix, origins });
        return (await store.findKeyByHash(hash))?.origins;
      };
      expect(await make()).toBeNull();
      expect(await make(['https://app.example'])).toEqual(['https://app.example']);
    });
  });
}
