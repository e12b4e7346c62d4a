import { randomUUID } from 'node:crypto';
import { PREVIEW_LENGTH } from 'footlight/wire';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InvalidCursorError } from '../../src/errors/invalid-cursor-error.ts';
import { InvalidProjectSlugError } from '../../src/errors/invalid-project-slug-error.ts';
import { ProjectExistsError } from '../../src/errors/project-exists-error.ts';
import { generateKey } from '../../src/keys/api-key.ts';
import type { Store } from '../../src/store/store.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';

import type { OpenedStore, OpenStore } from './contract/opened-store.ts';
import { describeArrivals } from './contract/arrivals.ts';
import { describeExport } from './contract/export.ts';
import { describeFilters } from './contract/filters.ts';
import { describeRetention } from './contract/retention.ts';
import { describeSearch } from './contract/search.ts';
import { describeSettings } from './contract/settings.ts';
import { describeStatistics } from './contract/statistics.ts';
import { describeTemplates } from './contract/templates.ts';

/** An empty store whose clock the test can set. */
export interface StoreUnderTest {
  readonly store: Store;
  setTime(ms: number): void;
}

/** What every store does, whatever database is behind it. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  const openStore: OpenStore = async () => {
    const opened = await open();
    const { store } = opened;
    onTestFinished(() => store.close());
    const { id: projectId } = await store.createProject('one');
    const append: OpenedStore['append'] = async (...events) =>
      (await store.appendBatch(projectId, { events: events.map(newEvent) })).results;
    return { ...opened, projectId, append };
  };

  for (const part of [
    describeArrivals,
    describeExport,
    describeFilters,
    describeRetention,
    describeSearch,
    describeSettings,
    describeStatistics,
    describeTemplates,
  ]) {
    part(name, openStore);
  }

  describe(`${name}: projects`, () => {
    it('finds a project by its name', async () => {
      const { store, projectId } = await openStore();
      expect(await store.findProjectBySlug('one')).toMatchObject({ id: projectId, slug: 'one' });
    });

    it('finds nothing for a name that was never given', async () => {
      const { store } = await openStore();
      expect(await store.findProjectBySlug('two')).toBeUndefined();
    });

    it('refuses a second project of the same name', async () => {
      const { store } = await openStore();
      await expect(store.createProject('one')).rejects.toThrow(ProjectExistsError);
    });

    it.each(['', 'Upper', 'a b', '-a', 'ü', 'a'.repeat(64)])('refuses %j as a name', async (slug) => {
      const { store } = await openStore();
      await expect(store.createProject(slug)).rejects.toThrow(InvalidProjectSlugError);
    });
  });

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
