import { describe, expect, it } from 'vitest';
import { InvalidCursorError } from '../../../src/errors/invalid-cursor-error.ts';
import { sampleEvent } from '../../support/sample-event.ts';
import { found, ids } from './found.ts';
import type { OpenStore } from './opened-store.ts';

/** What the words of a list's filter find. */
export function describeSearch(name: string, openStore: OpenStore): void {
  describe(`${name}: full text`, () => {
    const event = sampleEvent({
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Where is the Straße to Zürich?' }] }],
      choices: [{ index: 0, content: 'Follow the river, über die Brücke.', finishReason: 'stop' }],
      templateParams: { city: 'Zürich', nested: { deep: ['Limmat'] } },
    });

    it.each([
      ['a word of a message', 'where'],
      ['a word of the answer', 'RIVER'],
      ['a word of a parameter, however deep', 'limmat'],
      ['words in any order and place', 'brücke city:zürich'.replace('city:', '')],
      ['words with signs between them', '"river," (where)'],
    ])('finds %s', async (_, text) => {
      const { store, projectId, append } = await openStore();
      await append(sampleEvent(), event);
      await found(async () => ids(await store.listEvents(projectId, { text }))).toEqual([event.id]);
    });

    it('finds the message of an error', async () => {
      const { store, projectId, append } = await openStore();
      await append(sampleEvent({ status: 'error', error: { name: 'E', message: 'Quota exhausted' } }));
      await found(async () => ids(await store.listEvents(projectId, { text: 'quota' }))).toHaveLength(1);
    });

    it.each(['riv', 'river nothing', '!!!', '"', '*', 'river NOT where', 'project:p1', 'content'])(
      'finds nothing for %j',
      async (text) => {
        const { store, projectId, append } = await openStore();
        await append(event);
        expect((await store.listEvents(projectId, { text })).events).toEqual([]);
      },
    );

    it('wants the other filters to match, too', async () => {
      const { store, projectId, append } = await openStore();
      await append(event);
      const { model } = event;
      await found(async () => ids(await store.listEvents(projectId, { text: 'river', model }))).toHaveLength(
        1,
      );
      expect((await store.listEvents(projectId, { text: 'river', model: 'other' })).events).toEqual([]);
    });

    it('pages by arrival, newest first', async () => {
      const { store, projectId, append } = await openStore();
      const events = Array.from({ length: 7 }, () => sampleEvent());
      for (const one of events) await append(one);
      await found(async () => ids(await store.listEvents(projectId, { text: 'soccer' }))).toHaveLength(7);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.listEvents(projectId, { text: 'soccer', limit: 3, cursor });
        seen.push(...page.events.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(events.map(({ id }) => id).toReversed());
    });

    it('refuses the cursor of another order', async () => {
      const { store, projectId, append } = await openStore();
      await append(event, sampleEvent());
      const { nextCursor } = await store.listEvents(projectId, { limit: 1 });
      const search = store.listEvents(projectId, { text: 'x', cursor: nextCursor ?? '' });
      await expect(search).rejects.toThrow(InvalidCursorError);
    });

    it('never finds the events of another project', async () => {
      const { store, append } = await openStore();
      await append(event);
      const other = await store.createProject('two');
      expect((await store.listEvents(other.id, { text: 'river' })).events).toEqual([]);
    });
  });
}
