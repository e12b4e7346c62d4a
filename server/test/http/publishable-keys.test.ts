import { randomUUID } from 'node:crypto';
import type { EventDetail } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { generateKey, type ServerOptions } from '../../src/index.ts';
import { startServer } from '../support/running-server.ts';
import { sampleEvent } from '../support/sample-event.ts';

const APP = 'https://app.example';

/** A server whose project has a publishable key for the pages of one origin. */
async function start(options: ServerOptions = {}, origins: readonly string[] | null = [APP]) {
  const running = await startServer(options);
  const { store } = running.server;
  const { key, hash, prefix } = generateKey('publishable');
  const { id } = await store.createKey({
    projectId: running.projectId,
    kind: 'publishable',
    hash,
    prefix,
    origins,
  });
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    running.post('/v1/feedback', body, { authorization: `Bearer ${key}`, origin: APP, ...headers });
  /** As `navigator.sendBeacon` sends it: no header of ours, text for a type. */
  const beacon = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${running.url}/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=UTF-8', origin: APP, ...headers },
      body: JSON.stringify(body),
    });
  const preflight = (origin: string) =>
    fetch(`${running.url}/v1/feedback`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  const stored = async (feedbackKey: string) => {
    const event = sampleEvent({ feedbackKey });
    await running.send([event]);
    return ((await (await running.get(`/v1/events/${event.id}`)).json()) as EventDetail).feedback;
  };
  return { ...running, key, keyId: id, feedback: send, beacon, preflight, stored };
}

async function code(response: Response): Promise<unknown> {
  return ((await response.json()) as { error?: { code: string } }).error?.code;
}

describe('a preflight', () => {
  it('allows the origins of a key, and tells others nothing', async () => {
    const { preflight } = await start();
    const allowed = await preflight(APP);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(APP);
    expect(allowed.headers.get('vary')).toBe('origin');
    for (const origin of ['https://evil.example', `${APP}.evil.example`, 'http://app.example', 'null']) {
      expect((await preflight(origin)).headers.has('access-control-allow-origin')).toBe(false);
    }
  });

  it('forgets a key that was revoked', async () => {
    const { preflight, server, keyId } = await start();
    await server.store.revokeKey(keyId);
    expect((await preflight(APP)).headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('feedback with a publishable key', () => {
  it('is stored from a page of its origin, and without any origin', async () => {
    const { feedback, stored, key, post } = await start();
    expect((await feedback({ feedbackKey: 'f', rating: 1 })).status).toBe(200);
    const plain = await post(
      '/v1/feedback',
      { feedbackKey: 'f', rating: 0 },
      { authorization: `Bearer ${key}` },
    );
    expect(plain.status).toBe(200);
    expect(await stored('f')).toMatchObject([{ rating: 1 }, { rating: 0 }]);
  });

  it.each(['https://evil.example', 'null', 'https://app.example:8443'])(
    'is refused from %s',
    async (origin) => {
      const { feedback, beacon, key, stored } = await start();
      const answers = [
        await feedback({ feedbackKey: 'f', rating: 1 }, { origin }),
        await beacon({ feedbackKey: 'f', rating: 1, publishableKey: key }, { origin }),
      ];
      for (const answer of answers) {
        expect(answer.status).toBe(403);
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
        expect(await answer.json()).toMatchObject({
          error: {
            code: 'origin_not_allowed',
            message: expect.stringContaining(origin === 'null' ? 'without --origin' : `--origin ${origin}`),
          },
        });
      }
      expect(await stored('f')).toEqual([]);
    },
  );

  it('is taken from pages of any origin when the key was given none', async () => {
    const { feedback, preflight } = await start({}, null);
    expect((await feedback({ feedbackKey: 'f', rating: 1 }, { origin: 'https://any.example' })).status).toBe(
      200,
    );
    expect((await preflight('https://any.example')).headers.get('access-control-allow-origin')).toBe(
      'https://any.example',
    );
  });

  it('keeps who said it, and every change of it', async () => {
    const { feedback, stored } = await start();
    await feedback({ feedbackKey: 'f', rating: 0, author: 'ann' });
    await feedback({ feedbackKey: 'f', rating: 0.5, betterResponse: 'x', author: 'ann' });
    expect(await stored('f')).toMatchObject([
      { rating: 0, author: 'ann' },
      { rating: 0.5, betterResponse: 'x', author: 'ann' },
    ]);
  });

  it('is answered the same whether or not its call is known', async () => {
    const { feedback, send } = await start();
    await send([sampleEvent({ feedbackKey: 'known' })]);
    const shape = async (feedbackKey: string) => {
      const answer = await feedback({ id: randomUUID(), feedbackKey, rating: 1 });
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      return { status: answer.status, headers, body: { ...((await answer.json()) as object), id: '' } };
    };
    expect(await shape('known')).toEqual(await shape('unknown'));
  });

  it('may be as long as the longest better answer, in any script, and no longer', async () => {
    const { feedback } = await start();
    const longest = await feedback({ feedbackKey: 'f', betterResponse: '漢'.repeat(200_000) });
    expect(longest.status).toBe(200);
    expect((await feedback({ feedbackKey: 'f', betterResponse: 'x'.repeat(200_001) })).status).toBe(400);
    const answer = await feedback({ feedbackKey: 'f', comment: 'x'.repeat(2_000_000) });
    expect([answer.status, await code(answer)]).toEqual([413, 'payload_too_large']);
  });
});

describe('a beacon', () => {
  it('brings its key in the body, which is kept nowhere', async () => {
    const { beacon, key, stored, log } = await start();
    const answer = await beacon({ feedbackKey: 'f', rating: 1, publishableKey: key });
    expect(answer.status).toBe(200);
    const found = await stored('f');
    expect(found).toMatchObject([{ rating: 1 }]);
    expect(JSON.stringify([found, log])).not.toContain(key);
  });

  it('that comes twice counts once', async () => {
    const { beacon, feedback, key, stored } = await start();
    const opinion = { id: randomUUID(), feedbackKey: 'f', rating: 1 };
    await feedback(opinion);
    const answer = await beacon({ ...opinion, publishableKey: key });
    expect(await answer.json()).toEqual({ id: opinion.id, status: 'duplicate' });
    expect(await stored('f')).toHaveLength(1);
  });

  it.each([
    ['without a key', {}, 401, 'missing_api_key'],
    ['with a key that nobody made', { publishableKey: 'fl_pk_x' }, 401, 'invalid_api_key'],
    ['with a key that is no text', { publishableKey: { a: 1 } }, 401, 'missing_api_key'],
  ])('%s is refused', async (_, more, status, expected) => {
    const { beacon } = await start();
    const answer = await beacon({ feedbackKey: 'f', rating: 1, ...more });
    expect([answer.status, await code(answer)]).toEqual([status, expected]);
  });

  it('with a secret key is refused', async () => {
    const { beacon, secretKey, stored } = await start();
    const answer = await beacon({ feedbackKey: 'f', rating: 1, publishableKey: secretKey });
    expect([answer.status, await code(answer)]).toEqual([403, 'publishable_key_expected']);
    expect(await stored('f')).toEqual([]);
  });

  it('reaches no other route', async () => {
    const { url, key } = await start();
    for (const path of ['/v1/events', '/v1/chains']) {
      const body = JSON.stringify({ publishableKey: key, chainId: 'c', result: 1, events: [] });
      const answer = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body,
      });
      expect(answer.status).toBe(401);
    }
  });
});

describe('the limits of a publishable key', () => {
  const few = { perSecond: 0.1, burst: 3 };

  it('stop one address, and say when to come again', async () => {
    const { feedback, beacon, key } = await start({ rateLimits: { feedbackPerAddress: few } });
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await feedback({ feedbackKey: 'f', rating: 1 }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const last = answers[3];
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last?.headers.get('access-control-expose-headers')).toBe('retry-after');
    expect((await beacon({ feedbackKey: 'f', rating: 1, publishableKey: key })).status).toBe(429);
  });

  it('tell addresses behind a proxy apart, whatever the client claims', async () => {
    const { feedback } = await start({ rateLimits: { feedbackPerAddress: few }, trustedProxies: 1 });
    const from = async (forwarded: string) =>
      (await feedback({ feedbackKey: 'f', rating: 1 }, { 'x-forwarded-for': forwarded })).status;
    for (let count = 0; count < 3; count += 1) await from(`10.0.0.${count}, 198.51.100.1`);
    expect(await from('10.9.9.9, 198.51.100.1')).toBe(429);
    expect(await from('198.51.100.2')).toBe(200);
  });

  it.each(['198.51.100.1:4711', '[2001:db8::1]:4711'])(
    'tell addresses behind a proxy apart that writes their ports: %s',
    async (first) => {
      const { feedback } = await start({ rateLimits: { feedbackPerAddress: few }, trustedProxies: 1 });
      const from = async (forwarded: string) =>
        (await feedback({ feedbackKey: 'f', rating: 1 }, { 'x-forwarded-for': forwarded })).status;
      for (let port = 1; port <= 3; port += 1) await from(first.replace('4711', `471${port}`));
      expect(await from(first)).toBe(429);
      expect(await from('198.51.100.2:4711')).toBe(200);
    },
  );

  it('hold for all addresses together, and never for the secret key', async () => {
    const { feedback, post } = await start({ rateLimits: { feedback: few }, trustedProxies: 1 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) {
      const forwarded = { 'x-forwarded-for': `198.51.100.${count}` };
      statuses.push((await feedback({ feedbackKey: 'f', rating: 1 }, forwarded)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await post('/v1/feedback', { feedbackKey: 'f', rating: 1 })).status).toBe(200);
  });

  it('count bytes, too', async () => {
    const { feedback } = await start({
      rateLimits: { feedbackBytesPerAddress: { perSecond: 1, burst: 1000 } },
    });
    expect((await feedback({ feedbackKey: 'f', betterResponse: 'x'.repeat(2000) })).status).toBe(200);
    expect((await feedback({ feedbackKey: 'f', rating: 1 })).status).toBe(429);
  });
});
