import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** Which templates there are, and which texts they have had. */
export function describeTemplates(name: string, openStore: OpenStore): void {
  describe(`${name}: templates`, () => {
    it('are listed by name, with their newest version and their calls', async () => {
      const { store, projectId, append } = await openStore();
      const { templateChat: _, ...plain } = sampleEvent({ promptTemplateName: 'plain' });
      await append(plain, sampleEvent(), sampleEvent({ templateChat: ['new'] }));
      expect(await store.listTemplates(projectId)).toEqual([
        { name: 'plain', latestVersion: null, events: 1, lastSeen: '2026-03-01T00:00:00.000Z' },
        { name: 'sport-emoji', latestVersion: 2, events: 2, lastSeen: '2026-03-01T00:00:00.000Z' },
      ]);
    });

    it('make a version of each distinct text, whatever the order of its keys', async () => {
      const { store, projectId, append, setTime } = await openStore();
      setTime(Date.parse('2026-05-05T05:05:05.000Z'));
      const texts = [
        [{ role: 'user', content: 'a' }],
        [{ content: 'a', role: 'user' }],
        [{ role: 'user', content: 'b' }],
      ];
      for (const templateChat of texts) await append(sampleEvent({ templateChat }));
      expect(await store.listTemplateVersions(projectId, 'sport-emoji')).toMatchObject([
        { version: 2, template: texts[2], events: 1, firstSeen: '2026-05-05T05:05:05.000Z' },
        { version: 1, template: texts[0], events: 2, firstSeen: '2026-05-05T05:05:05.000Z' },
      ]);
    });

    it('have versions of their own under another name and in another project', async () => {
      const { store, projectId, append } = await openStore();
      const event = sampleEvent({ promptTemplateName: 'other' });
      await append(sampleEvent(), event);
      expect((await store.getEvent(projectId, event.id))?.templateVersion).toBe(1);
      const other = await store.createProject('two');
      expect(await store.listTemplates(other.id)).toEqual([]);
      expect(await store.listTemplateVersions(other.id, 'sport-emoji')).toBeUndefined();
      expect(await store.listModels(other.id)).toEqual([]);
    });

    it('that failed to be stored leave no version behind', async () => {
      const { store, projectId, append } = await openStore();
      const broken = sampleEvent({ templateChat: ['broken'], latencyMs: null as never });
      await expect(append(broken)).rejects.toThrow();
      await append(sampleEvent({ templateChat: ['good'] }));
      await append(sampleEvent({ templateChat: ['broken'] }));
      const versions = await store.listTemplateVersions(projectId, 'sport-emoji');
      expect(versions?.map(({ template }) => template)).toEqual([['broken'], ['good']]);
    });
  });
}
