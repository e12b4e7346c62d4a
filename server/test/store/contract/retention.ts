import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../../support/sample-event.ts';
import { found, ids } from './found.ts';
import type { OpenStore } from './opened-store.ts';

/** What is deleted, and what stays. */
export function describeRetention(name: string, openStore: OpenStore): void {
  describe(`${name}: retention`, () => {
    it('keeps everything for good unless told otherwise', async () => {
      const { store, projectId } = await openStore();
      expect((await store.findProjectBySlug('one'))?.retentionDays).toBeNull();
      expect(await store.setRetention(projectId, 30)).toBe(true);
      expect((await store.listProjects()).map(({ retentionDays }) => retentionDays)).toEqual([30]);
      expect(await store.setRetention(projectId, null)).toBe(true);
      expect((await store.findProjectBySlug('one'))?.retentionDays).toBeNull();
      expect(await store.setRetention(4711, 1)).toBe(false);
    });

    it('deletes what arrived before, in slices, with all that belongs to it', async () => {
      const { store, projectId, append, setTime } = await openStore();
      setTime(1000);
      const old = Array.from({ length: 5 }, () => sampleEvent({ feedbackKey: 'f' }));
      await append(...old);
      await store.appendFeedback(projectId, { id: randomUUID(), feedbackKey: 'f', rating: 1 });
      await store.putChainResult(projectId, { chainId: 'c', result: 1 });
      setTime(2000);
      const young = sampleEvent({ feedbackKey: 'f', chainId: 'c' });
      await append(young);
      expect(await store.deleteBefore(projectId, 2000, 3)).toBe(3);
      expect(await store.deleteBefore(projectId, 2000, 10)).toBe(4);
      expect(await store.deleteBefore(projectId, 2000, 10)).toBe(0);
      expect((await store.listEvents(projectId, {})).events.map(({ id }) => id)).toEqual([young.id]);
      expect(await store.getEvent(projectId, old[0]?.id ?? '')).toBeUndefined();
      expect(await store.getEvent(projectId, young.id)).toMatchObject({ feedback: [], chainResult: null });
    });

    it('leaves the statistics, and the events of another project', async () => {
      const { store, projectId, append, setTime } = await openStore();
      const other = await store.createProject('two');
      setTime(1000);
      await append(sampleEvent());
      expect(await store.deleteBefore(other.id, 5000, 10)).toBe(0);
      expect(await store.deleteBefore(projectId, 5000, 10)).toBe(1);
      expect(await store.listModels(projectId)).toEqual([{ model: 'gpt-4o-mini', events: 1 }]);
    });

    it('lets an event that was deleted come again, and be found', async () => {
      const { store, projectId, append, setTime } = await openStore();
      setTime(1000);
      const event = sampleEvent();
      await append(event);
      const search = async (): Promise<readonly string[]> =>
        ids(await store.listEvents(projectId, { text: 'soccer' }));
      await found(search).toEqual([event.id]);
      await store.deleteBefore(projectId, 5000, 10);
      expect(await search()).toEqual([]);
      expect(await append(event)).toEqual(['stored']);
      await found(search).toEqual([event.id]);
    });
  });
}
