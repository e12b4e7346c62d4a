import { describe, expect, it } from 'vitest';
import { generateKey } from '../../../src/keys/api-key.ts';
import type { OpenStore } from './opened-store.ts';

/** What the keys of a project are kept as. */
export function describeKeys(name: string, openStore: OpenStore): void {
  describe(`${name}: keys`, () => {
    const openWithKey = async () => {
      const opened = await openStore();
      const { hash, prefix } = generateKey('secret');
      const { projectId, store } = opened;
      return {
        ...opened,
        hash,
        key: await store.createKey({ projectId, kind: 'secret', hash, prefix, name: 'k' }),
      };
    };

    it('finds a key by its hash', async () => {
      const { store, hash, key, projectId } = await openWithKey();
      expect(await store.findKeyByHash(hash)).toEqual(key);
      expect(key).toMatchObject({ projectId, projectSlug: 'one', kind: 'secret', name: 'k' });
      expect(key).toMatchObject({ lastUsedAt: null, revokedAt: null });
    });

    it('finds nothing for another hash', async () => {
      const { store } = await openWithKey();
      expect(await store.findKeyByHash(generateKey('secret').hash)).toBeUndefined();
    });

    it('still finds a key that was revoked, and says so', async () => {
      const { store, hash, key } = await openWithKey();
      expect(await store.revokeKey(key.id)).toBe(true);
      expect((await store.findKeyByHash(hash))?.revokedAt).toEqual(expect.any(String));
    });

    it('revokes a key once', async () => {
      const { store, key } = await openWithKey();
      await store.revokeKey(key.id);
      expect(await store.revokeKey(key.id)).toBe(false);
    });

    it('says that there was no key to revoke', async () => {
      const { store } = await openWithKey();
      expect(await store.revokeKey('nothing')).toBe(false);
    });

    it('lists the keys of one project or of all', async () => {
      const { store, key, projectId } = await openWithKey();
      const other = await store.createProject('two');
      const { hash, prefix } = generateKey('publishable');
      const second = await store.createKey({ projectId: other.id, kind: 'publishable', hash, prefix });
      expect(await store.listKeys(projectId)).toEqual([key]);
      expect(await store.listKeys()).toEqual([key, second]);
      expect(second.name).toBeNull();
    });

    it('gives a new project its first key', async () => {
      const { store } = await openStore();
      const { hash, prefix } = generateKey('secret');
      expect(await store.claimProject('new', { hash, prefix, name: 'first' })).toBe(true);
      const project = await store.findProjectBySlug('new');
      expect(await store.listKeys(project?.id)).toMatchObject([{ kind: 'secret', name: 'first', prefix }]);
      expect((await store.findKeyByHash(hash))?.projectSlug).toBe('new');
    });

    it('gives one first key, whoever asks', async () => {
      const { store, projectId } = await openStore();
      const claims = Array.from({ length: 3 }, () => store.claimProject('one', generateKey('secret')));
      expect((await Promise.all(claims)).toSorted()).toEqual([false, false, true]);
      expect(await store.listKeys(projectId)).toHaveLength(1);
    });

    it('gives no first key in place of one that was revoked, but beside a publishable one', async () => {
      const { store, projectId } = await openStore();
      const { hash, prefix } = generateKey('publishable');
      await store.createKey({ projectId, kind: 'publishable', hash, prefix });
      const first = generateKey('secret');
      expect(await store.claimProject('one', first)).toBe(true);
      await store.revokeKey((await store.findKeyByHash(first.hash))?.id ?? '');
      expect(await store.claimProject('one', generateKey('secret'))).toBe(false);
    });

    it('notes when a key was used', async () => {
      const { store, setTime, key } = await openWithKey();
      setTime(Date.parse('2026-05-05T05:05:05.000Z'));
      await store.touchKey(key.id);
      expect((await store.listKeys())[0]?.lastUsedAt).toBe('2026-05-05T05:05:05.000Z');
    });
  });
}
