import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventPage, Statistics, TemplateDetail } from 'footlight/wire';
import { describe, expect, it, onTestFinished } from 'vitest';
import { IS_CLUSTER } from '../support/cluster.ts';
import { sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

const USAGE = { promptTokens: 1_000_000, completionTokens: 100_000, totalTokens: 1_100_000 };

describe('GET /v1/events with filters', () => {
  it.each([
    ['model=m', { model: 'm' }],
    ['userId=u', { context: { userId: 'u' } }],
    ['text=r%C3%BCbezahl', { templateParams: { who: 'Rübezahl' } }],
    ['from=2026-04-01T00:00:00Z&to=2026-05-01T00:00:00Z', { startedAt: '2026-04-15T00:00:00.000Z' }],
    ['template=sport-emoji&version=2', { templateChat: ['two'] }],
  ])('lists what matches %s', async (query, changes) => {
    const { get, send } = await startServer();
    const event = sampleEvent(changes);
    await send([sampleEvent()]);
    await send([event]);
    const list = async (): Promise<readonly string[]> => {
      const page = (await (await get(`/v1/events?${query}`)).json()) as EventPage;
      return page.events.map(({ id }) => id);
    };
    // PostgreSQL's index of words waits for transactions of the whole cluster, those of other tests among them.
    await expect.poll(list).toEqual([event.id]);
  });

  it.each([
    'version=0',
    'version=x',
    'minRating=2',
    'minRating=-1',
    'from=yesterday',
    `text=${'x'.repeat(501)}`,
  ])('answers 400 to %s', async (query) => {
    const { get } = await startServer();
    const response = await get(`/v1/events?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_query' } });
  });
});

describe('GET /v1/statistics', () => {
  it('adds up calls and what they cost', async () => {
    const { get, send } = await startServer();
    const startedAt = new Date().toISOString();
    await send([sampleEvent({ startedAt, usage: USAGE }), sampleEvent({ startedAt, model: 'unknown' })]);
    const { total, points, parts } = (await (await get('/v1/statistics?groupBy=model')).json()) as Statistics;
    expect(total).toMatchObject({ events: 2, unpricedEvents: 1 });
    expect(total.costUsd).toBeCloseTo(0.15 + 0.06, 10);
    expect(points.length).toBeGreaterThanOrEqual(24);
    expect(parts.map(({ model }) => model).toSorted()).toEqual(['gpt-4o-mini', 'unknown']);
  });

  it('goes by day when asked for more than a week', async () => {
    const { get } = await startServer();
    const query = 'from=2026-01-01T05:00:00Z&to=2026-02-01T05:00:00Z';
    const answer = (await (await get(`/v1/statistics?${query}`)).json()) as Statistics;
    expect(answer).toMatchObject({ interval: 'day', from: '2026-01-01T00:00:00.000Z' });
    expect(answer.points).toHaveLength(32);
  });

  it.each([
    'from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z',
    'from=0001-01-01T00:00:00Z',
    'interval=week',
  ])('answers 400 to %s', async (query) => {
    const { get } = await startServer();
    expect((await get(`/v1/statistics?${query}`)).status).toBe(400);
  });
});

describe('the registry of templates', () => {
  it('lists templates, their versions, and models', async () => {
    const { get, send } = await startServer();
    const name = 'a/b c?é';
    await send([
      sampleEvent({ promptTemplateName: name }),
      sampleEvent({ promptTemplateName: name, templateChat: ['2'] }),
    ]);
    expect(await (await get('/v1/templates')).json()).toMatchObject({
      templates: [{ name, latestVersion: 2, events: 2 }],
    });
    const detail = (await (await get(`/v1/templates/${encodeURIComponent(name)}`)).json()) as TemplateDetail;
    expect(detail.versions.map(({ version, template }) => [version, template])).toEqual([
      [2, ['2']],
      [1, sampleEvent().templateChat],
    ]);
    expect(await (await get('/v1/models')).json()).toEqual({ models: [{ model: 'gpt-4o-mini', events: 2 }] });
    expect((await get('/v1/templates/nothing')).status).toBe(404);
  });
});

describe('GET /v1/export', () => {
  it('gives whole events as lines of JSON', async () => {
    const { get, send } = await startServer();
    const events = [sampleEvent(), sampleEvent({ model: 'm' })];
    await send(events);
    const response = await get('/v1/export?model=m');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([{ event: events[1], feedback: [], templateVersion: 1 }]);
  });

  it('gives a table that no spreadsheet takes for formulas', async () => {
    const { get, send, post } = await startServer();
    const evil = '=HYPERLINK("https://evil.example")';
    const choices = [{ index: 0, content: evil, finishReason: 'stop' }];
    await send([sampleEvent({ choices, feedbackKey: 'f', promptTemplateName: '+1' })]);
    await post('/v1/feedback', { feedbackKey: 'f', betterResponse: '@x\n"quoted"' });
    const [head, ...rows] = (await (await get('/v1/export?format=csv')).text()).split('\r\n');
    expect(head).toContain('id,startedAt,receivedAt');
    expect(rows[0]).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(rows[0]).toContain("'+1");
    expect(rows.join('\r\n')).toContain(`"'@x\n""quoted"""`);
  });

  it('stops reading when nobody takes it', async () => {
    const { get, send } = await startServer();
    for (let count = 0; count < 5; count += 1) {
      await send(Array.from({ length: 20 }, () => sampleEvent({ context: { text: 'x'.repeat(100_000) } })));
    }
    const response = await get('/v1/export');
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect((await get('/v1/events?limit=1')).status).toBe(200);
  });
});

describe('exports that nobody reads', () => {
  // Each node counts its own.
  it.skipIf(IS_CLUSTER)('are few at once, and make room when they are given up', async () => {
    const { get, send } = await startServer();
    const large = (): unknown => sampleEvent({ context: { text: 'x'.repeat(900_000) } });
    for (let count = 0; count < 4; count += 1) await send(Array.from({ length: 5 }, large));
    const open = await Promise.all(Array.from({ length: 5 }, () => get('/v1/export')));
    const refused = await get('/v1/export');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    await Promise.all(open.map((response) => response.body?.cancel()));
    await expect.poll(async () => (await get('/v1/export?model=none')).status).toBe(200);
  });

  it.skipIf(IS_CLUSTER)('of one project leave room for those of others', async () => {
    const { get, send, makeKey } = await startServer();
    const large = (): unknown => sampleEvent({ context: { text: 'x'.repeat(900_000) } });
    for (let count = 0; count < 4; count += 1) await send(Array.from({ length: 5 }, large));
    const { key } = await makeKey('secret', 'other');
    const open = await Promise.all(Array.from({ length: 10 }, () => get('/v1/export')));
    expect((await get('/v1/export', { authorization: `Bearer ${key}` })).status).toBe(200);
    await Promise.all(open.map((response) => response.body?.cancel()));
  });

  it('are given up after a while, and their places are free', async () => {
    const { get, send, log } = await startServer({ exportStallMs: 500 });
    const large = (): unknown => sampleEvent({ context: { text: 'x'.repeat(900_000) } });
    for (let count = 0; count < 4; count += 1) await send(Array.from({ length: 5 }, large));
    const open = await Promise.all(Array.from({ length: 5 }, () => get('/v1/export')));
    const brokenOff = () => log.filter(({ message }) => message === 'An export broke off.').length;
    await expect.poll(brokenOff).toBe(5);
    expect((await get('/v1/export?model=none')).status).toBe(200);
    for (const response of open) await expect(response.text()).rejects.toThrow();
  });

  it('are told from those that are read slowly', async () => {
    const { get, send } = await startServer({ exportStallMs: 500 });
    const large = (): unknown => sampleEvent({ context: { text: 'x'.repeat(900_000) } });
    for (let count = 0; count < 4; count += 1) await send(Array.from({ length: 5 }, large));
    const response = await get('/v1/export');
    let bytes = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      await sleep(3);
    }
    expect(bytes).toBeGreaterThan(18_000_000);
  });
});

describe('an export', () => {
  // The cluster's database has other tables.
  it.skipIf(IS_CLUSTER).each(['ndjson', 'csv'])(
    'whose database fails in the middle never ends like a whole one: %s',
    async (format) => {
      const { get, send, server, dataDir, log } = await startServer();
      await send(Array.from({ length: 250 }, () => sampleEvent()));
      const database = new DatabaseSync(join(dataDir, 'footlight.db'), { timeout: 5000 });
      onTestFinished(() => database.close());
      const { store } = server;
      const events = store.exportEvents.bind(store);
      store.exportEvents = async function* (projectId, filter) {
        let count = 0;
        for await (const event of events(projectId, filter)) {
          if ((count += 1) === 150) database.exec('alter table event_body rename to elsewhere');
          yield event;
        }
      };
      const response = await get(`/v1/export?format=${format}`);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      expect(log).toContainEqual(expect.objectContaining({ message: 'An export broke off.' }));
      // Nothing was written yet, and it is broken off all the same.
      await expect(get(`/v1/export?format=${format}`).then((next) => next.text())).rejects.toThrow();
    },
  );

  it('breaks off when its key is revoked', async () => {
    const { url, makeKey, server, send, log } = await startServer();
    const large = (): unknown => sampleEvent({ context: { text: 'x'.repeat(900_000) } });
    for (let count = 0; count < 6; count += 1) await send(Array.from({ length: 5 }, large));
    const { id, key } = await makeKey('secret');
    const response = await fetch(`${url}/v1/export`, { headers: { authorization: `Bearer ${key}` } });
    await server.store.revokeKey(id);
    await sleep(1100);
    await expect(response.text()).rejects.toThrow();
    expect(log).toContainEqual(expect.objectContaining({ message: 'An export broke off.' }));
  });
});

describe('HEAD of what is streamed', () => {
  // Each node counts its own.
  it.skipIf(IS_CLUSTER).each([
    ['/v1/export', 10],
    ['/v1/live', 200],
  ])('%s leaves nothing open', async (path, most) => {
    const { url, secretKey, get, send } = await startServer();
    await send([sampleEvent(), sampleEvent(), sampleEvent()]);
    const headers = { authorization: `Bearer ${secretKey}` };
    for (let count = 0; count <= most; count += 1) {
      expect((await fetch(url + path, { method: 'HEAD', headers })).status).toBe(200);
    }
    const response = await get(path);
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });
});

describe('GET /v1/live', () => {
  it('ends when its key is revoked', async () => {
    const { url, makeKey, server } = await startServer();
    const { id, key } = await makeKey('secret');
    const response = await fetch(`${url}/v1/live`, { headers: { authorization: `Bearer ${key}` } });
    const whole = response.text();
    await server.store.revokeKey(id);
    expect(await whole).toContain(': watching');
  });

  it('tells of each event as it arrives, and of none of another project', async () => {
    const { get, send, post, makeKey } = await startServer();
    await send([sampleEvent()]);
    const response = await get('/v1/live');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = (response.body as ReadableStream<BufferSource>)
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let text = (await reader.read()).value ?? '';
    // Until the first look at the store is over, nothing counts as news.
    await sleep(300);
    const { key } = await makeKey('secret', 'other');
    const foreign = sampleEvent();
    await post(
      '/v1/events',
      { sdk: 'x', sentAt: foreign.startedAt, events: [foreign] },
      { authorization: `Bearer ${key}` },
    );
    const event = sampleEvent();
    await send([event]);
    while (!text.includes('event: event')) text += (await reader.read()).value ?? '';
    expect(text).toContain(event.id);
    expect(text).not.toContain(foreign.id);
    await reader.cancel();
  });

  // Only one of the nodes closes.
  it.skipIf(IS_CLUSTER)('ends when the server closes', async () => {
    const { get, server } = await startServer();
    const response = await get('/v1/live');
    const started = performance.now();
    const text = response.text();
    await server.close();
    await text;
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
