import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newEvent, sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** What senders say that they lost. */
export function describeLosses(name: string, openStore: OpenStore): void {
  describe(`${name}: losses`, () => {
    const openWithSender = async () => {
      const opened = await openStore();
      const { store, projectId } = opened;
      const senderId = randomUUID();
      const lose = async (counts: Record<string, number>, sender: string = senderId) => {
        const losses = { senderId: sender, sdk: 'footlight-js/0.1.0', counts };
        return (await store.appendBatch(projectId, { events: [], losses })).newLosses;
      };
      const total = async (since = 0) => (await store.listLosses(projectId, since)).total;
      return { ...opened, senderId, lose, total };
    };

    it('are none at first', async () => {
      const { store, projectId } = await openStore();
      expect(await store.listLosses(projectId, 0)).toEqual({ total: 0, reasons: [] });
    });

    it('are kept with the events of their batch, all or none', async () => {
      const { store, projectId, senderId, total } = await openWithSender();
      const losses = { senderId, sdk: 'x', counts: { overflow: 3 } };
      const broken = sampleEvent({ latencyMs: null as unknown as number });
      await expect(store.appendBatch(projectId, { events: [newEvent(broken)], losses })).rejects.toThrow();
      expect(await total()).toBe(0);
      const appended = await store.appendBatch(projectId, { events: [newEvent(sampleEvent())], losses });
      expect(appended).toEqual({ results: ['stored'], newLosses: { overflow: 3 } });
      expect(await total()).toBe(3);
    });

    it('are the highest count told, however often and in whatever order', async () => {
      const { lose, total, senderId } = await openWithSender();
      expect(await lose({ overflow: 5 })).toEqual({ overflow: 5 });
      expect(await lose({ overflow: 5, rejected: 1 })).toEqual({ rejected: 1 });
      expect(await lose({ overflow: 2 }, senderId.toUpperCase())).toEqual({});
      expect(await lose({ overflow: 7 })).toEqual({ overflow: 2 });
      expect(await total()).toBe(8);
    });

    it('are summed over the senders, most first', async () => {
      const { lose, store, projectId, setTime } = await openWithSender();
      setTime(Date.parse('2026-05-05T05:05:05.000Z'));
      await lose({ overflow: 5, shutdown: 1, corrupt: 1 });
      setTime(Date.parse('2026-05-06T05:05:05.000Z'));
      await lose({ shutdown: 9 }, randomUUID());
      expect(await store.listLosses(projectId, 0)).toEqual({
        total: 16,
        reasons: [
          { reason: 'shutdown', count: 10, senders: 2, lastSeen: '2026-05-06T05:05:05.000Z' },
          { reason: 'overflow', count: 5, senders: 1, lastSeen: '2026-05-05T05:05:05.000Z' },
          { reason: 'corrupt', count: 1, senders: 1, lastSeen: '2026-05-05T05:05:05.000Z' },
        ],
      });
    });

    it('grow old, however often they are told again', async () => {
      const { lose, total, setTime } = await openWithSender();
      setTime(1000);
      await lose({ overflow: 5 });
      setTime(2000);
      await lose({ overflow: 5 });
      expect(await total(1000)).toBe(5);
      expect(await total(1001)).toBe(0);
      await lose({ overflow: 6 });
      expect(await total(2000)).toBe(6);
    });

    it('may be larger than any number that a database adds up', async () => {
      const { lose, total } = await openWithSender();
      for (const sender of Array.from({ length: 3 }, () => randomUUID())) {
        await lose({ overflow: Number.MAX_SAFE_INTEGER }, sender);
      }
      expect(await total()).toBeCloseTo(3 * Number.MAX_SAFE_INTEGER, -2);
    });

    it('are never those of another project', async () => {
      const { lose, store } = await openWithSender();
      await lose({ overflow: 5 });
      const other = await store.createProject('two');
      expect((await store.listLosses(other.id, 0)).total).toBe(0);
    });
  });
}
