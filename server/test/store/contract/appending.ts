import { describe, expect, it } from 'vitest';
import { newEvent, sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** What becomes of events that arrive. */
export function describeAppending(name: string, openStore: OpenStore): void {
  describe(`${name}: appending events`, () => {
    it('answers one result an event, in their order', async () => {
      const { append } = await openStore();
      const known = sampleEvent();
      await append(known);
      expect(await append(sampleEvent(), known, sampleEvent())).toEqual(['stored', 'duplicate', 'stored']);
    });

    it('stores an event once that a batch holds twice', async () => {
      const { append, store, projectId } = await openStore();
      const event = sampleEvent();
      expect(await append(event, event)).toEqual(['stored', 'duplicate']);
      expect((await store.listEvents(projectId, {})).events).toHaveLength(1);
    });

    it('takes an id in another case for the same id', async () => {
      const { append, store, projectId } = await openStore();
      const event = sampleEvent();
      await append(event);
      expect(await append({ ...event, id: event.id.toUpperCase() })).toEqual(['duplicate']);
      expect(await store.getEvent(projectId, event.id.toUpperCase())).toBeDefined();
    });

    it('keeps the first of two events with one id', async () => {
      const { append, store, projectId } = await openStore();
      const event = sampleEvent({ model: 'first' });
      await append(event, { ...event, model: 'second' });
      expect((await store.getEvent(projectId, event.id))?.event.model).toBe('first');
    });

    it('stores the same id in two projects', async () => {
      const { append, store } = await openStore();
      const event = sampleEvent();
      await append(event);
      const other = await store.createProject('two');
      expect((await store.appendBatch(other.id, { events: [newEvent(event)] })).results).toEqual(['stored']);
    });

    it('stores all of a batch or nothing', async () => {
      const { append, store, projectId } = await openStore();
      const broken = sampleEvent({ latencyMs: null as unknown as number });
      await expect(append(sampleEvent(), broken)).rejects.toThrow();
      expect((await store.listEvents(projectId, {})).events).toEqual([]);
    });

    it('works on after a batch that failed', async () => {
      const { append } = await openStore();
      await expect(append(sampleEvent({ latencyMs: null as unknown as number }))).rejects.toThrow();
      expect(await append(sampleEvent())).toEqual(['stored']);
    });

    it('takes an empty batch', async () => {
      const { append } = await openStore();
      expect(await append()).toEqual([]);
    });
  });
}
