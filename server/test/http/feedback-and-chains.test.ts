import { randomUUID } from 'node:crypto';
import type { EventDetail, EventPage, FeedbackResponse } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

describe('POST /v1/feedback', () => {
  it('finds its event, whichever of the two came first', async () => {
    const { post, send, get } = await startServer();
    await post('/v1/feedback', { feedbackKey: 'f', rating: 0.2 });
    const event = sampleEvent({ feedbackKey: 'f' });
    await send([event]);
    await post('/v1/feedback', { feedbackKey: 'f', betterResponse: '⚽', comment: 'please' });
    const detail = (await (await get(`/v1/events/${event.id}`)).json()) as EventDetail;
    expect(detail.feedback).toMatchObject([{ rating: 0.2 }, { betterResponse: '⚽', comment: 'please' }]);
    const page = (await (await get('/v1/events')).json()) as EventPage;
    expect(page.events[0]?.rating).toBe(0.2);
  });

  it('answers the same to a known and an unknown key', async () => {
    const { post, send } = await startServer();
    await send([sampleEvent({ feedbackKey: 'known' })]);
    const answers = await Promise.all(
      ['known', 'unknown'].map(async (feedbackKey) => {
        const response = await post('/v1/feedback', { feedbackKey, rating: 1 });
        return { code: response.status, ...((await response.json()) as FeedbackResponse), id: '' };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  it('counts a retry once', async () => {
    const { post } = await startServer();
    const feedback = { id: randomUUID(), feedbackKey: 'f', rating: 1 };
    expect(await (await post('/v1/feedback', feedback)).json()).toEqual({
      id: feedback.id,
      status: 'stored',
    });
    expect(await (await post('/v1/feedback', feedback)).json()).toEqual({
      id: feedback.id,
      status: 'duplicate',
    });
  });

  it('makes an id where the sender made none', async () => {
    const { post } = await startServer();
    const answer = (await (
      await post('/v1/feedback', { feedbackKey: 'f', rating: 1 })
    ).json()) as FeedbackResponse;
    expect(answer.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/u);
  });

  it.each([
    [{ feedbackKey: 'f' }, 'expected rating or betterResponse or both, got neither.'],
    [{ feedbackKey: 'f', comment: 'x' }, 'expected rating or betterResponse or both, got neither.'],
    [{ feedbackKey: 'f', rating: 1.01 }, 'rating: expected a number of at most 1, got the number 1.01.'],
    [{ feedbackKey: 'f', rating: -0.1 }, 'rating: expected a number of at least 0, got the number -0.1.'],
    [{ feedbackKey: 'f', rating: '1' }, 'rating: expected a number, got a string.'],
    [{ rating: 1 }, 'feedbackKey: expected a string, but it is missing.'],
    [{ feedbackKey: '', rating: 1 }, 'feedbackKey: expected at least 1 characters, got 0.'],
    [{ feedbackKey: 'x'.repeat(201), rating: 1 }, 'feedbackKey: expected at most 200 characters, got 201.'],
    [{ feedbackKey: 'f', rating: 1, id: 'mine' }, 'id: expected a UUID.'],
  ])('answers 400 to %j', async (body, message) => {
    const { post } = await startServer();
    const response = await post('/v1/feedback', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { code: 'invalid_body', message } });
  });
});

describe('feedback from a page of another origin', () => {
  const preflight = {
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  };

  it('is allowed by the preflight, without credentials', async () => {
    const { url, makeKey } = await startServer();
    await makeKey('publishable');
    const { status, headers } = await fetch(`${url}/v1/feedback`, preflight);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(headers.get('access-control-allow-methods')).toBe('POST');
    expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(headers.get('access-control-max-age')).toBe('600');
    expect(headers.has('access-control-allow-credentials')).toBe(false);
  });

  it.each([
    [200, { feedbackKey: 'f', rating: 1 }, {}],
    [400, { feedbackKey: 'f' }, {}],
    [401, { feedbackKey: 'f', rating: 1 }, { authorization: 'Bearer fl_pk_unknown' }],
  ])('can read its answer: %i', async (code, body, headers) => {
    const { post } = await startServer();
    const response = await post('/v1/feedback', body, { origin: 'https://app.example', ...headers });
    expect(response.status).toBe(code);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(['/v1/events', '/v1/events/x', '/v1/chains', '/v1/losses', '/healthz', '/'])(
    'is all that is allowed: nothing on %s',
    async (path) => {
      const { url, get } = await startServer();
      const answers = [
        await fetch(url + path, preflight),
        await get(path, { origin: 'https://app.example' }),
        await get('/v1/feedback', { origin: 'https://app.example' }),
      ];
      for (const { headers } of answers) {
        expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
    },
  );
});

describe('POST /v1/chains', () => {
  it('keeps the newest result of a chain', async () => {
    const { post, send, get } = await startServer();
    const event = sampleEvent({ chainId: 'c' });
    await send([event]);
    await post('/v1/chains', { chainId: 'c', result: 'old' });
    const response = await post('/v1/chains', { chainId: 'c', result: { a: [null] } });
    expect(await response.json()).toEqual({ chainId: 'c', status: 'stored' });
    const detail = (await (await get(`/v1/events/${event.id}`)).json()) as EventDetail;
    expect(detail.chainResult).toEqual({ a: [null] });
  });

  it.each([null, 0, '', false])('takes %j for a result', async (result) => {
    const { post } = await startServer();
    expect((await post('/v1/chains', { chainId: 'c', result })).status).toBe(200);
  });

  it.each([
    [{ chainId: 'c' }, 'result: expected a value, but it is missing.'],
    [{ chainId: '', result: 1 }, 'chainId: expected at least 1 characters, got 0.'],
    [{ result: 1 }, 'chainId: expected a string, but it is missing.'],
  ])('answers 400 to %j', async (body, message) => {
    const { post } = await startServer();
    const response = await post('/v1/chains', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { code: 'invalid_body', message } });
  });
});
