import { randomUUID } from 'node:crypto';
import { type EventDetail, type EventPage, MAX_EVENT_BYTES } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

describe('POST /v1/events', () => {
  it('stores events that can then be read back', async () => {
    const { send, get } = await startServer();
    const event = sampleEvent();
    expect(await send([event])).toEqual([{ id: event.id, status: 'stored' }]);
    const detail = (await (await get(`/v1/events/${event.id}`)).json()) as EventDetail;
    expect(detail.event).toEqual(event);
  });

  it('stores an event once that is sent twice', async () => {
    const { send, get } = await startServer();
    const event = sampleEvent();
    await send([event]);
    expect(await send([event, event])).toEqual([
      { id: event.id, status: 'duplicate' },
      { id: event.id, status: 'duplicate' },
    ]);
    expect(((await (await get('/v1/events')).json()) as EventPage).events).toHaveLength(1);
  });

  it('never lets a bad event cost its neighbours', async () => {
    const { send } = await startServer();
    const [first, last] = [sampleEvent(), sampleEvent()];
    const bad = { ...sampleEvent(), latencyMs: 'fast' };
    expect(await send([first, bad, null, last])).toEqual([
      { id: first.id, status: 'stored' },
      { id: bad.id, status: 'rejected', reason: 'events[1].latencyMs: expected a number, got a string' },
      { id: null, status: 'rejected', reason: 'events[2]: expected an object, got null' },
      { id: last.id, status: 'stored' },
    ]);
  });

  it('rejects an event that is too large, and no other', async () => {
    const { send } = await startServer();
    const results = await send([sampleEvent({ prompt: 'x'.repeat(MAX_EVENT_BYTES) }), sampleEvent()]);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'stored']);
  });

  it('takes a batch without events', async () => {
    const { send } = await startServer();
    expect(await send([])).toEqual([]);
  });

  it('takes 1000 events at once', async () => {
    const { send } = await startServer();
    const results = await send(Array.from({ length: 1000 }, () => sampleEvent()));
    expect(results.filter((result) => result.status === 'stored')).toHaveLength(1000);
  });

  it('answers 400 to more', async () => {
    const { post } = await startServer();
    const response = await post('/v1/events', sampleBatch(Array.from({ length: 1001 }, () => 0)));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'too_many_events', message: expect.stringContaining('at most 1000 events, got 1001') },
    });
  });

  it.each([
    [[], 'The body: expected a JSON object, got an array.'],
    ['"text"', 'The body: expected a JSON object, got a string.'],
    [{}, 'sdk: expected a string, but it is missing.'],
    [{ ...sampleBatch([]), events: {} }, 'events: expected an array, got an object.'],
    [{ ...sampleBatch([]), dropped: { full: 'x' } }, 'dropped.full: expected a number, got a string.'],
    [{ ...sampleBatch([]), dropped: { full: -1 } }, 'dropped.full: expected a number of at least 0'],
    [{ ...sampleBatch([]), dropped: { full: 1.5 } }, 'dropped.full: expected a whole number'],
    [{ ...sampleBatch([]), dropped: { 'Not a word': 1 } }, 'dropped.Not a word: expected a lower-case word.'],
    [
      { ...sampleBatch([]), dropped: { [`Long ${'x'.repeat(1000)}`]: 1 } },
      `dropped.Long ${'x'.repeat(45)}: expected a lower-case word.`,
    ],
    [
      {
        ...sampleBatch([]),
        dropped: Object.fromEntries(
          Array.from('abcdefghijklmnopqrstuvwxyz', (a) => [
            [a, 1],
            [`${a}${a}`, 1],
          ]).flat(),
        ),
      },
      'dropped: expected at most 50 reasons.',
    ],
    [{ ...sampleBatch([]), senderId: 'me' }, 'senderId: expected a UUID.'],
    [{ ...sampleBatch([]), sentAt: 'now' }, 'sentAt: expected an ISO 8601 date and time'],
  ])('answers 400 to %j and says where it is wrong', async (body, message) => {
    const { post } = await startServer();
    const response = await post('/v1/events', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'invalid_body', message: expect.stringContaining(message) },
    });
  });

  it('takes a batch of a sender that tells nothing of itself', async () => {
    const { post } = await startServer();
    const { sdk, sentAt, events } = sampleBatch([]);
    expect((await post('/v1/events', { sdk, sentAt, events })).status).toBe(200);
  });
});

describe('GET /v1/events', () => {
  it('pages from the newest to the oldest', async () => {
    const { send, get } = await startServer();
    const times = ['2026-01-03T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
    await send(times.map((startedAt) => sampleEvent({ startedAt })));
    const first = (await (await get('/v1/events?limit=2')).json()) as EventPage;
    const second = (await (await get(`/v1/events?limit=2&cursor=${first.nextCursor}`)).json()) as EventPage;
    expect([...first.events, ...second.events].map((event) => event.startedAt)).toEqual(times);
    expect(second.nextCursor).toBeNull();
  });

  it('filters by what the query says', async () => {
    const { send, get } = await startServer();
    const wanted = sampleEvent({ chatId: 'a chat & more', status: 'aborted' });
    await send([wanted, sampleEvent({ chatId: 'a chat & more' }), sampleEvent({ status: 'aborted' })]);
    const query = new URLSearchParams({ chatId: 'a chat & more', status: 'aborted', template: '' });
    const page = (await (await get(`/v1/events?${query}`)).json()) as EventPage;
    expect(page.events.map((event) => event.id)).toEqual([wanted.id]);
  });

  it.each([
    ['limit=0', 'invalid_query', 'limit: expected a whole number from 1 to 200'],
    ['limit=201', 'invalid_query', 'limit: expected a whole number from 1 to 200'],
    ['limit=1e1', 'invalid_query', 'limit: expected a whole number from 1 to 200'],
    ['status=bad', 'invalid_query', 'status: expected "ok" or'],
    ['chat=x', 'invalid_query', 'chat: expected one of template, version, model, status, chatId'],
    ['cursor=bad', 'invalid_cursor', 'cursor: expected the nextCursor of the page before'],
    ["cursor=';drop table event", 'invalid_cursor', 'cursor: expected the nextCursor of the page before'],
  ])('answers 400 to %s', async (query, code, message) => {
    const { get } = await startServer();
    const response = await get(`/v1/events?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code, message: expect.stringContaining(message) },
    });
  });
});

describe('GET /v1/events/:id', () => {
  it.each([randomUUID(), 'x', '%00', "'; drop table event"])(
    'answers 404 to the unknown id %j',
    async (id) => {
      const { get } = await startServer();
      const response = await get(`/v1/events/${id}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: 'event_not_found' } });
    },
  );
});
