import { describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '../../src/errors/store-unavailable-error.ts';
import { SESSION_MS } from '../../src/sessions/session-token.ts';
import { forgetSignOuts, setDashboardPassword } from '../../src/sessions/sessions.ts';
import type { ServerOptions } from '../../src/index.ts';
import { sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

const PASSWORD = 'correct horse battery';

async function start(options: ServerOptions = {}) {
  const running = await startServer(options);
  await setDashboardPassword(running.server.store, PASSWORD);
  const session = (method: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${running.url}/v1/session`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const signIn = async (password: string = PASSWORD) => {
    const response = await session('POST', { password });
    const [cookie = ''] = response.headers.getSetCookie();
    return { response, cookie, pair: cookie.split(';')[0] ?? '' };
  };
  const read = (path: string, headers: Record<string, string>) => fetch(running.url + path, { headers });
  return { ...running, session, signIn, read };
}

describe('the dashboard’s password', () => {
  it('is not needed where none is set', async () => {
    const { url } = await startServer();
    expect(await (await fetch(`${url}/v1/session`)).json()).toEqual({
      passwordSet: false,
      signedIn: false,
      projects: [],
    });
  });

  it('opens every project for reading, and nothing for writing', async () => {
    const { signIn, read, send, url } = await start();
    const event = sampleEvent();
    await send([event]);
    const { response, pair } = await signIn();
    expect(await response.json()).toEqual({ passwordSet: true, signedIn: true, projects: ['tests'] });
    const headers = { cookie: pair, 'x-footlight-project': 'tests' };
    expect(await (await read('/v1/events', headers)).json()).toMatchObject({ events: [{ id: event.id }] });
    expect((await read('/v1/events', { ...headers, 'x-footlight-project': 'nothing' })).status).toBe(404);
    const write = await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(write.status).toBe(401);
  });

  it('is kept as a slow hash only', async () => {
    const { server } = await start();
    const stored = await server.store.getSetting('dashboard.password');
    expect(stored).toMatch(/^scrypt:/u);
    expect(stored).not.toContain(PASSWORD);
  });

  it('signs everybody out when it changes', async () => {
    const { signIn, read, server } = await start();
    const { pair } = await signIn();
    const headers = { cookie: pair, 'x-footlight-project': 'tests' };
    expect((await read('/v1/events', headers)).status).toBe(200);
    await setDashboardPassword(server.store, PASSWORD);
    expect((await read('/v1/events', headers)).status).toBe(401);
  });

  it.each(['', 'wrong', `${PASSWORD} `, 'x'.repeat(1000)])('is not %j', async (password) => {
    const { signIn } = await start();
    const { response, cookie } = await signIn(password);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'wrong_password' } });
    expect(cookie).toBe('');
  });

  it('cannot be guessed quickly', async () => {
    const { signIn } = await start();
    const statuses = [];
    for (let guess = 0; guess < 11; guess += 1) statuses.push((await signIn('wrong')).response.status);
    expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true);
    const last = await signIn();
    expect(last.response.status).toBe(429);
    expect(Number(last.response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('the cookie of a session', () => {
  it('is for this site alone, and for no script', async () => {
    const { signIn } = await start();
    const { cookie } = await signIn();
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Strict/u);
    expect(cookie).not.toMatch(/Secure/u);
  });

  it('travels through TLS only when a proxy speaks it', async () => {
    const { signIn } = await start({ trustedProxies: 1 });
    expect((await signIn()).cookie).toMatch(/Secure/u);
  });

  it('opens nothing without the header that only this site can send', async () => {
    const { signIn, read } = await start();
    const { pair } = await signIn();
    expect((await read('/v1/events', { cookie: pair })).status).toBe(401);
  });

  it.each(['', 'x', '1.x', '99999999999999.AAAA'])('is not %j', async (value) => {
    const { read } = await start();
    const headers = { cookie: `footlight_session=${value}`, 'x-footlight-project': 'tests' };
    expect((await read('/v1/events', headers)).status).toBe(401);
  });

  it('is taken away on signing out', async () => {
    const { session } = await start();
    const response = await session('DELETE');
    expect(response.headers.getSetCookie()[0]).toMatch(/Max-Age=0/u);
  });

  it('opens nothing after signing out, wherever it was copied to, and others go on', async () => {
    const { session, signIn, read } = await start();
    const own = await signIn();
    const other = await signIn();
    expect((await session('DELETE', undefined, { cookie: own.pair })).status).toBe(200);
    const status = async (cookie: string): Promise<number> =>
      (await read('/v1/events', { cookie, 'x-footlight-project': 'tests' })).status;
    expect(await status(own.pair)).toBe(401);
    expect(await status(`${own.pair}.x`)).toBe(401);
    expect(await status(other.pair)).toBe(200);
  });

  it('leaves a sign-out behind for as long as the session would have lasted', async () => {
    const { session, signIn, read, server } = await start();
    const { pair } = await signIn();
    await session('DELETE', undefined, { cookie: pair });
    expect(await forgetSignOuts(server.store, Date.now() + SESSION_MS - 60_000)).toBe(0);
    expect((await read('/v1/events', { cookie: pair, 'x-footlight-project': 'tests' })).status).toBe(401);
    expect(await forgetSignOuts(server.store, Date.now() + SESSION_MS + 1000)).toBe(1);
    expect(await server.store.getSetting('dashboard.password')).toBeDefined();
  });

  it('leaves nothing behind where nobody was signed in', async () => {
    const { session, server } = await start();
    const ensureSetting = vi.spyOn(server.store, 'ensureSetting');
    await session('DELETE', undefined, { cookie: 'footlight_session=99999999999999.AAAA' });
    expect(ensureSetting.mock.calls.filter(([name]) => name.includes('signed-out'))).toEqual([]);
  });

  it('is taken away also where the disk is full', async () => {
    const { session, signIn, server } = await start();
    const { pair } = await signIn();
    vi.spyOn(server.store, 'ensureSetting').mockRejectedValue(new StoreUnavailableError());
    const response = await session('DELETE', undefined, { cookie: pair });
    expect(response.status).toBe(503);
    expect(response.headers.getSetCookie()[0]).toMatch(/Max-Age=0/u);
  });
});

describe('signing in', () => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('is refused to %j', async (headers) => {
    const { session } = await start();
    const response = await session('POST', { password: PASSWORD }, headers as Record<string, string>);
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('is refused to a form of another site', async () => {
    const { session } = await start();
    const response = await session('POST', { password: PASSWORD }, { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
  });
});
