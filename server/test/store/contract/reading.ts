import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** One event, with all that belongs to it. */
export function describeReading(name: string, openStore: OpenStore): void {
  describe(`${name}: reading an event`, () => {
    it('gives back the event as it came, fields of a newer SDK included', async () => {
      const { append, store, projectId } = await openStore();
      const event = { ...sampleEvent(), fromTheFuture: { deep: [1, null, 'ü', '\ud83d'] } };
      await append(event);
      expect((await store.getEvent(projectId, event.id))?.event).toEqual(event);
    });

    it('says when it arrived', async () => {
      const { append, store, projectId, setTime } = await openStore();
      setTime(Date.parse('2026-05-05T05:05:05.050Z'));
      const event = sampleEvent();
      await append(event);
      expect((await store.getEvent(projectId, event.id))?.receivedAt).toBe('2026-05-05T05:05:05.050Z');
    });

    it('never finds the event of another project', async () => {
      const { append, store } = await openStore();
      const event = sampleEvent();
      await append(event);
      const other = await store.createProject('two');
      expect(await store.getEvent(other.id, event.id)).toBeUndefined();
    });

    it('has its feedback, oldest first', async () => {
      const { append, store, projectId } = await openStore();
      const event = sampleEvent({ feedbackKey: 'f' });
      await append(event);
      const [first, second] = [randomUUID(), randomUUID()];
      await store.appendFeedback(projectId, { id: first, feedbackKey: 'f', rating: 0.5, comment: 'hm' });
      await store.appendFeedback(projectId, { id: second, feedbackKey: 'f', betterResponse: '⚽' });
      const feedback = (await store.getEvent(projectId, event.id))?.feedback;
      expect(feedback).toMatchObject([
        { id: first, feedbackKey: 'f', rating: 0.5, betterResponse: null, comment: 'hm' },
        { id: second, feedbackKey: 'f', rating: null, betterResponse: '⚽', comment: null },
      ]);
    });

    it('has no feedback and no chain result when none came', async () => {
      const { append, store, projectId } = await openStore();
      const event = sampleEvent({ chainId: 'c' });
      await append(event);
      expect(await store.getEvent(projectId, event.id)).toMatchObject({ feedback: [], chainResult: null });
    });

    it('has the newest result of its chain', async () => {
      const { append, store, projectId } = await openStore();
      await store.putChainResult(projectId, { chainId: 'c', result: 'old' });
      await store.putChainResult(projectId, { chainId: 'c', result: { deep: ['new'] } });
      const event = sampleEvent({ chainId: 'c' });
      await append(event);
      expect((await store.getEvent(projectId, event.id))?.chainResult).toEqual({ deep: ['new'] });
    });

    it('never sees the chain result of another project', async () => {
      const { append, store, projectId } = await openStore();
      const other = await store.createProject('two');
      await store.putChainResult(other.id, { chainId: 'c', result: 'secret' });
      const event = sampleEvent({ chainId: 'c' });
      await append(event);
      expect((await store.getEvent(projectId, event.id))?.chainResult).toBeNull();
    });
  });
}
