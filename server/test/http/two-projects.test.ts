import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/openapi/operations.ts';
import { setDashboardPassword } from '../../src/sessions/sessions.ts';
import { sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

const MARK = 'only-the-first-project-knows';

/** A server whose first project has told everything there is to tell, each piece of it marked. */
async function start() {
  const running = await startServer();
  const event = sampleEvent({
    promptTemplateName: `template-${MARK}`,
    templateChat: [MARK],
    model: `model-${MARK}`,
    chatId: MARK,
    chainId: MARK,
    feedbackKey: MARK,
    context: { userId: MARK },
    startedAt: new Date().toISOString(),
  });
  const senderId = crypto.randomUUID();
  await running.post('/v1/events', {
    sdk: MARK,
    senderId,
    sentAt: event.startedAt,
    dropped: { overflow: 4711 },
    events: [event],
  });
  await running.post('/v1/feedback', { feedbackKey: MARK, rating: 0.4711, betterResponse: MARK });
  await running.post('/v1/chains', { chainId: MARK, result: MARK });
  const { key } = await running.makeKey('secret', 'other');
  return { ...running, event, otherKey: key };
}

const READS = OPERATIONS.filter(({ access, path }) => access === 'reader' && path !== '/v1/live');

describe('a project sees nothing of another', () => {
  it.each(READS.map(({ path }) => path))('on %s, with its key or signed in', async (path) => {
    const { url, event, otherKey, server } = await start();
    await setDashboardPassword(server.store, 'correct horse');
    const signedIn = await fetch(`${url}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password: 'correct horse' }),
    });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const ways: Record<string, string>[] = [
      { authorization: `Bearer ${otherKey}` },
      { cookie, 'x-footlight-project': 'other' },
    ];
    const queries =
      path === '/v1/events' || path === '/v1/export'
        ? ['', `?text=${MARK}`, `?chatId=${MARK}`, `?userId=${MARK}`]
        : [''];
    const target = path.replace(':id', event.id).replace(':name', encodeURIComponent(`template-${MARK}`));
    for (const headers of ways) {
      for (const query of queries) {
        const response = await fetch(url + target + query, { headers });
        const text = await response.text();
        expect(text).not.toContain(MARK);
        expect(text).not.toContain('4711');
        expect(text).not.toContain(event.id);
        expect([200, 404]).toContain(response.status);
        if (path === '/v1/statistics') expect(text).toContain('"total":{"events":0');
      }
    }
  });

  it('and the first project sees itself there', async () => {
    const { get, event } = await start();
    for (const { path } of READS) {
      const target = path.replace(':id', event.id).replace(':name', encodeURIComponent(`template-${MARK}`));
      const text = await (await get(target)).text();
      expect(text).toMatch(path === '/v1/statistics' ? /"total":\{"events":1/u : /4711|only-the-first/u);
    }
  });
});
