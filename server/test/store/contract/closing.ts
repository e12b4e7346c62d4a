import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** The two ends of a store. */
export function describeClosing(name: string, openStore: OpenStore): void {
  describe(`${name}: opening and closing`, () => {
    it('answers a ping', async () => {
      const { store } = await openStore();
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it('closes twice without a complaint', async () => {
      const { store } = await openStore();
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });

    it('refuses to work once closed', async () => {
      const { store, append } = await openStore();
      await store.close();
      await expect(append(sampleEvent())).rejects.toThrow();
      await expect(store.ping()).rejects.toThrow();
    });
  });
}
