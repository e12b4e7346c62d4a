import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { IS_CLUSTER } from '../support/cluster.ts';
import { startServer } from '../support/running-server.ts';
import { StoreClosedError } from '../../src/errors/store-closed-error.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';

describe('GET /readyz', () => {
  it('says that the server takes requests', async () => {
    const { url } = await startServer();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('says 503 when the database is gone, and why only to the log', async () => {
    const { url, server } = await startServer();
    await server.store.close();
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(/sqlite|footlight\.db|\/tmp/iu);
  });

  // Each node looks for itself.
  it.skipIf(IS_CLUSTER)(
    'looks at the disk once for all who ask at the same time, and anew for the next',
    async () => {
      const { url, server } = await startServer();
      let looks = 0;
      server.store.pingWrites = async () => {
        looks += 1;
        await setTimeout(300);
      };
      const ask = async () => (await fetch(`${url}/readyz`)).status;
      expect(await Promise.all(Array.from({ length: 20 }, ask))).toEqual(Array(20).fill(200));
      expect(looks).toBe(1);
      expect(await ask()).toBe(200);
      expect(looks).toBe(2);
    },
  );
});

describe('a request', () => {
  // The database is taken from one node only.
  it.skipIf(IS_CLUSTER)('is told to come again when the database is gone', async () => {
    const { post, server } = await startServer();
    await post('/v1/events', {});
    const closed = new StoreClosedError();
    server.store.appendBatch = () => Promise.reject(closed);
    const refused = await post('/v1/events', sampleBatch([sampleEvent()]));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  });
});

describe('GET /metrics', () => {
  // Each node counts its own.
  it.skipIf(IS_CLUSTER)('counts events and requests by route, never by what was asked for', async () => {
    const { url, send, get } = await startServer();
    const event = sampleEvent();
    await send([event, event, {}]);
    await get(`/v1/events/${event.id}`);
    await get('/v1/nothing-like-this');
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('footlight_events_total{result="stored"} 1');
    expect(text).toContain('footlight_events_total{result="duplicate"} 1');
    expect(text).toContain(
      'footlight_http_requests_total{method="GET",route="/v1/events/:id",status="200"} 1',
    );
    expect(text).toMatch(/footlight_write_pending_bytes 0/u);
    expect(text).not.toContain(event.id);
    expect(text).not.toContain('nothing-like-this');
  });

  it('is for this machine only, unless there is a token', async () => {
    const { url } = await startServer({ trustedProxies: 1 });
    const forwarded = { 'x-forwarded-for': '127.0.0.1' };
    expect((await fetch(`${url}/metrics`, { headers: forwarded })).status).toBe(403);
    const withToken = await startServer({ metricsToken: 'secret' });
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${withToken.url}/metrics`, { headers })).status;
    expect(await ask({})).toBe(403);
    expect(await ask({ authorization: 'Bearer wrong' })).toBe(403);
    expect(await ask({ authorization: 'Bearer secret' })).toBe(200);
  });
});

describe('requests with one secret key', () => {
  it('are limited in number and in bytes, and told when to come again', async () => {
    const few = await startServer({ rateLimits: { requests: { perSecond: 0.1, burst: 2 } } });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await few.get('/v1/events')).status);
    expect(statuses).toEqual([200, 200, 429]);
    const small = await startServer({ rateLimits: { bytes: { perSecond: 1, burst: 100 } } });
    await small.send([sampleEvent()]);
    const refused = await small.post('/v1/events', {});
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: { code: 'rate_limited' } });
  });

  it('are limited for each key on its own', async () => {
    const { get, makeKey } = await startServer({ rateLimits: { requests: { perSecond: 0.1, burst: 1 } } });
    const { key } = await makeKey('secret');
    await get('/v1/events');
    expect((await get('/v1/events')).status).toBe(429);
    expect((await get('/v1/events', { authorization: `Bearer ${key}` })).status).toBe(200);
  });
});
