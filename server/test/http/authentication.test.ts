import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { IS_CLUSTER } from '../support/cluster.ts';
import { databasePath } from '../../src/store/sqlite/open-database.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

const ROUTES = [
  ['POST', '/v1/events'],
  ['GET', '/v1/events'],
  ['GET', '/v1/events/x'],
  ['GET', '/v1/losses'],
  ['POST', '/v1/chains'],
  ['POST', '/v1/feedback'],
] as const;

describe.each(ROUTES)('%s %s', (method, path) => {
  it.each([
    ['no header', undefined, 'missing_api_key'],
    ['an empty header', '', 'missing_api_key'],
    ['another scheme', 'Basic abc', 'missing_api_key'],
    ['an unknown key', 'Bearer fl_sk_unknown', 'invalid_api_key'],
  ])('answers 401 to %s', async (_, authorization, code) => {
    const { url } = await startServer();
    const response = await fetch(url + path, {
      method,
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({ error: { code, message: expect.any(String) } });
  });

  it('answers 401 to a revoked key, with a code of its own', async () => {
    const { url, server, makeKey } = await startServer();
    const { id, key } = await makeKey('secret');
    await server.store.revokeKey(id);
    const response = await fetch(url + path, { method, headers: { authorization: `Bearer ${key}` } });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'revoked_api_key' } });
  });
});

describe('a publishable key', () => {
  it.each(ROUTES.filter(([, path]) => path !== '/v1/feedback'))(
    'is refused on %s %s',
    async (method, path) => {
      const { url, makeKey } = await startServer();
      const { key } = await makeKey('publishable');
      const response = await fetch(url + path, { method, headers: { authorization: `Bearer ${key}` } });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'publishable_key_refused' } });
    },
  );

  it('can send feedback', async () => {
    const { post, makeKey } = await startServer();
    const { key } = await makeKey('publishable');
    const response = await post(
      '/v1/feedback',
      { feedbackKey: 'f', rating: 1 },
      { authorization: `Bearer ${key}` },
    );
    expect(response.status).toBe(200);
  });
});

describe('a secret key', () => {
  it('works whatever the case of its scheme', async () => {
    const { get, secretKey } = await startServer();
    expect((await get('/v1/events', { authorization: `bearer ${secretKey}` })).status).toBe(200);
  });

  it('sees nothing of another project on any route', async () => {
    const { post, get, send, makeKey } = await startServer();
    const event = sampleEvent({ chainId: 'c', feedbackKey: 'f' });
    await send([event]);
    const other = { authorization: `Bearer ${(await makeKey('secret', 'other')).key}` };
    expect(await (await get('/v1/events', other)).json()).toEqual({ events: [], nextCursor: null });
    expect((await get(`/v1/events/${event.id}`, other)).status).toBe(404);
    await post('/v1/feedback', { feedbackKey: 'f', rating: 0 }, other);
    await post('/v1/chains', { chainId: 'c', result: 'theirs' }, other);
    expect(await (await post('/v1/events', sampleBatch([event]), other)).json()).toMatchObject({
      results: [{ status: 'stored' }],
    });
    expect(await (await get(`/v1/events/${event.id}`)).json()).toMatchObject({
      feedback: [],
      chainResult: null,
    });
  });

  it('is noted as used', async () => {
    const { get, server } = await startServer();
    await get('/v1/events');
    expect((await server.store.listKeys())[0]?.lastUsedAt).toEqual(expect.any(String));
  });

  // What only one node's own store or file can show.
  it.skipIf(IS_CLUSTER)('is noted once a minute at most, since that costs a write', async () => {
    const { get, server } = await startServer();
    const touchKey = vi.spyOn(server.store, 'touchKey');
    for (let request = 0; request < 3; request += 1) await get('/v1/events');
    expect(touchKey).toHaveBeenCalledTimes(1);
  });

  it.skipIf(IS_CLUSTER)('is nowhere in the database', async () => {
    const { send, server, dataDir, secretKey } = await startServer();
    await send([sampleEvent()]);
    await server.close();
    expect(readFileSync(databasePath(dataDir)).includes(secretKey.slice(6))).toBe(false);
  });
});
