import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** Feedback, before its event or behind it. */
export function describeFeedback(name: string, openStore: OpenStore): void {
  describe(`${name}: feedback`, () => {
    it('takes feedback before its event', async () => {
      const { append, store, projectId } = await openStore();
      const early = { id: randomUUID(), feedbackKey: 'early', rating: 1 };
      expect(await store.appendFeedback(projectId, early)).toBe('stored');
      await append(sampleEvent({ feedbackKey: 'early' }));
      expect((await store.listEvents(projectId, {})).events[0]?.rating).toBe(1);
    });

    it('counts an id once', async () => {
      const { store, projectId } = await openStore();
      const feedback = { id: randomUUID(), feedbackKey: 'f', rating: 1 };
      await store.appendFeedback(projectId, feedback);
      expect(await store.appendFeedback(projectId, { ...feedback, rating: 0 })).toBe('duplicate');
    });

    it('shows the newest rating that is one, also when the clock jumped back', async () => {
      const { append, store, projectId, setTime } = await openStore();
      await append(sampleEvent({ feedbackKey: 'f' }));
      const give = (feedback: { rating?: number; betterResponse?: string }) =>
        store.appendFeedback(projectId, { id: randomUUID(), feedbackKey: 'f', ...feedback });
      await give({ rating: 0.1 });
      setTime(1);
      await give({ rating: 0 });
      await give({ betterResponse: 'x' });
      expect((await store.listEvents(projectId, {})).events[0]?.rating).toBe(0);
    });

    it('never shows the feedback of another project', async () => {
      const { append, store, projectId } = await openStore();
      const event = sampleEvent({ feedbackKey: 'f' });
      await append(event);
      const other = await store.createProject('two');
      await store.appendFeedback(other.id, { id: randomUUID(), feedbackKey: 'f', rating: 1 });
      expect((await store.listEvents(projectId, {})).events[0]?.rating).toBeNull();
      expect((await store.getEvent(projectId, event.id))?.feedback).toEqual([]);
    });
  });
}
