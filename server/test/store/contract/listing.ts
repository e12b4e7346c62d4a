import { PREVIEW_LENGTH } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { InvalidCursorError } from '../../../src/errors/invalid-cursor-error.ts';
import { sampleEvent } from '../../support/sample-event.ts';
import type { OpenStore } from './opened-store.ts';

/** The list of events. */
export function describeListing(name: string, openStore: OpenStore): void {
  describe(`${name}: listing events`, () => {
    const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

    it('summarises an event', async () => {
      const { append, store, projectId, setTime } = await openStore();
      setTime(Date.parse('2026-05-05T05:05:05.000Z'));
      const event = sampleEvent({ chatId: 'chat', chainId: 'chain', timeToFirstChunkMs: 20 });
      await append(event);
      expect((await store.listEvents(projectId, {})).events).toEqual([
        {
          id: event.id,
          startedAt: event.startedAt,
          receivedAt: '2026-05-05T05:05:05.000Z',
          operation: 'chat',
          promptTemplateName: 'sport-emoji',
          templateVersion: 1,
          templateParams: { sport: 'soccer' },
          provider: 'openai',
          model: 'gpt-4o-mini',
          status: 'ok',
          preview: '⚽',
          errorCode: null,
          latencyMs: 321.5,
          timeToFirstChunkMs: 20,
          promptTokens: 12,
          completionTokens: 3,
          costUsd: null,
          chatId: 'chat',
          chainId: 'chain',
          userId: null,
          feedbackKey: event.feedbackKey,
          rating: null,
        },
      ]);
    });

    it('shows the message and code of an error', async () => {
      const { append, store, projectId } = await openStore();
      const error = { name: 'RateLimitError', message: 'Slow down', code: 'rate_limit', status: 429 };
      await append(sampleEvent({ status: 'error', choices: [], finishReason: null, error }));
      const [summary] = (await store.listEvents(projectId, {})).events;
      expect(summary).toMatchObject({ preview: 'Slow down', errorCode: 'rate_limit', status: 'error' });
    });

    it('cuts long answers and long parameters', async () => {
      const { append, store, projectId } = await openStore();
      const long = '⚽'.repeat(1000);
      const choices = [{ index: 0, content: long, finishReason: 'stop' }];
      await append(sampleEvent({ choices, templateParams: { long, list: [long], short: [1] } }));
      const [summary] = (await store.listEvents(projectId, {})).events;
      expect(summary?.preview).toHaveLength(PREVIEW_LENGTH);
      expect(summary?.templateParams['long']).toHaveLength(PREVIEW_LENGTH);
      expect(summary?.templateParams['list']).toHaveLength(PREVIEW_LENGTH);
      expect(summary?.templateParams['short']).toEqual([1]);
    });

    it('names unnamed prompts by their template, the same for the same template', async () => {
      const { append, store, projectId } = await openStore();
      const unnamed = { promptTemplateName: null, startedAt: at(1) };
      await append(
        sampleEvent({ ...unnamed, templateChat: [{ role: 'user', content: 'a' }] }),
        sampleEvent({ ...unnamed, templateChat: [{ content: 'a', role: 'user' }], templateParams: { x: 1 } }),
        sampleEvent({ ...unnamed, templateChat: [{ role: 'user', content: 'b' }] }),
      );
      const names = (await store.listEvents(projectId, {})).events.map((event) => event.promptTemplateName);
      expect(new Set(names).size).toBe(2);
      expect(names.every((found) => /^unnamed-[0-9a-f]{12}$/u.test(found))).toBe(true);
    });

    it('pages through equal and different times without a gap or a repeat', async () => {
      const { append, store, projectId } = await openStore();
      const events = Array.from({ length: 23 }, (_, index) =>
        sampleEvent({ startedAt: at(Math.floor(index / 4)) }),
      );
      await append(...events);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await store.listEvents(projectId, cursor === null ? { limit: 5 } : { limit: 5, cursor });
        expect(page.events.length).toBeLessThanOrEqual(5);
        seen.push(...page.events.map((event) => event.id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      const whole = (await store.listEvents(projectId, { limit: 100 })).events;
      expect(seen).toEqual(whole.map((event) => event.id));
      expect(seen.toSorted()).toEqual(events.map((event) => event.id).toSorted());
      const times = whole.map((event) => event.startedAt);
      expect(times).toEqual(times.toSorted().toReversed());
    });

    it('has no next page after exactly as many events as fit', async () => {
      const { append, store, projectId } = await openStore();
      await append(sampleEvent(), sampleEvent());
      expect((await store.listEvents(projectId, { limit: 2 })).nextCursor).toBeNull();
    });

    it('has 50 events on a page unless told otherwise', async () => {
      const { append, store, projectId } = await openStore();
      await append(...Array.from({ length: 51 }, () => sampleEvent()));
      expect((await store.listEvents(projectId, {})).events).toHaveLength(50);
    });

    it.each([
      ['template', { template: 't' }, { promptTemplateName: 't' }],
      ['chat', { chatId: 'c' }, { chatId: 'c' }],
      ['chain', { chainId: 'c' }, { chainId: 'c' }],
      ['status', { status: 'aborted' }, { status: 'aborted' }],
    ] as const)('filters by %s, also on later pages', async (_, query, changes) => {
      const { append, store, projectId } = await openStore();
      const [first, second] = [
        sampleEvent({ ...changes, startedAt: at(9) }),
        sampleEvent({ ...changes, startedAt: at(1) }),
      ];
      await append(second, sampleEvent({ startedAt: at(5) }), first);
      const page = await store.listEvents(projectId, { ...query, limit: 1 });
      const next = await store.listEvents(projectId, { ...query, limit: 1, cursor: page.nextCursor ?? '' });
      expect([...page.events, ...next.events].map((event) => event.id)).toEqual([first.id, second.id]);
      expect(next.nextCursor).toBeNull();
    });

    it('wants all filters to match', async () => {
      const { append, store, projectId } = await openStore();
      await append(sampleEvent({ chatId: 'a', chainId: 'x' }), sampleEvent({ chatId: 'a', chainId: 'y' }));
      expect((await store.listEvents(projectId, { chatId: 'a', chainId: 'y' })).events).toHaveLength(1);
      expect((await store.listEvents(projectId, { chatId: 'b', chainId: 'y' })).events).toHaveLength(0);
    });

    it('never lists the events of another project', async () => {
      const { append, store } = await openStore();
      await append(sampleEvent());
      const other = await store.createProject('two');
      expect((await store.listEvents(other.id, {})).events).toEqual([]);
    });

    it.each([
      '',
      'x',
      'bnVsbA',
      Buffer.from('[1.5,2]').toString('base64url'),
      Buffer.from('[1,true]').toString('base64url'),
      Buffer.from('[1,"x"]').toString('base64url'),
      Buffer.from('["1","2"]').toString('base64url'),
    ])('refuses the cursor %j', async (cursor) => {
      const { store, projectId } = await openStore();
      await expect(store.listEvents(projectId, { cursor })).rejects.toThrow(InvalidCursorError);
    });
  });
}
