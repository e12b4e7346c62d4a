import { describe, expect, it } from 'vitest';
import { IS_CLUSTER } from '../support/cluster.ts';
import { version } from '../../src/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { startServer } from '../support/running-server.ts';

describe('GET /healthz', () => {
  it('answers without a key', async () => {
    const { url } = await startServer();
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', version: packageJson.version });
    expect(version).toBe(packageJson.version);
  });

  it('answers 503 when the database does not', async () => {
    const { url, server } = await startServer();
    await server.store.close();
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: 'database_unavailable' } });
  });
});

describe('every answer', () => {
  it.each([
    ['GET', '/healthz'],
    ['GET', '/v1/events'],
    ['GET', '/nothing'],
    ['GET', '/'],
    ['GET', '/a/b/c'],
    ['HEAD', '/a/b/c'],
    ['POST', '/'],
    ['DELETE', '/v1/events'],
    ['OPTIONS', '/v1/feedback'],
    ['POST', '/v1/feedback'],
  ])('forbids what a browser might do with it: %s %s', async (method, path) => {
    const { url } = await startServer();
    const { headers } = await fetch(url + path, { method });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it.each([
    ['GET', '/healthz'],
    ['GET', '/v1/events'],
    ['GET', '/nothing'],
    ['GET', '/a/b/c'],
    ['POST', '/'],
  ])('in JSON is never cached: %s %s', async (method, path) => {
    const { url } = await startServer();
    const { headers } = await fetch(url + path, { method });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toBe('application/json');
  });
});

describe('an unknown route', () => {
  it.each([
    ['GET', '/nothing'],
    ['GET', '/v1/nothing'],
    ['DELETE', '/v1/events'],
    ['PUT', '/v1/feedback'],
    ['POST', '/'],
    ['GET', '/a/b/c'],
  ])('is a 404 in JSON: %s %s', async (method, path) => {
    const { url } = await startServer();
    const response = await fetch(url + path, { method });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: 'route_not_found', message: `There is no route ${method} ${path} here.` },
    });
  });
});

describe('an unexpected error', () => {
  // The next request goes to the other node, whose store is whole.
  it.skipIf(IS_CLUSTER)('is a 500 that tells nothing, and is logged', async () => {
    const { get, server, log, secretKey, dataDir } = await startServer();
    const secret = new Error(`SQLITE_ERROR in select * from event of ${dataDir}`);
    server.store.listEvents = () => Promise.reject(secret);
    const response = await get('/v1/events');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'internal_error' } });
    expect(text).not.toMatch(/sql|database|select|fl_sk_|\.ts|node:/iu);
    expect(log).toMatchObject([{ level: 'error', fields: { error: expect.any(Error), path: '/v1/events' } }]);
    expect(JSON.stringify(log)).not.toContain(secretKey);
    expect(text).not.toContain(dataDir);
  });
});
