import { gzipSync } from 'node:zlib';
import { MAX_BODY_BYTES } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

const PATHS = ['/v1/events', '/v1/feedback', '/v1/chains'] as const;

describe.each(PATHS)('POST %s', (path) => {
  it.each(['text/plain', 'application/jsonp', 'application/x-www-form-urlencoded'])(
    'answers 415 to the content type %s',
    async (type) => {
      const { post } = await startServer();
      const response = await post(path, '{}', { 'content-type': type });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ error: { code: 'unsupported_media_type' } });
    },
  );

  it('answers 415 to an encoding that it does not know', async () => {
    const { post } = await startServer();
    const response = await post(path, '{}', { 'content-encoding': 'br' });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ error: { code: 'unsupported_content_encoding' } });
  });

  it.each([
    ['nothing', ''],
    ['half an object', '{"events": ['],
    ['another format', 'events: []'],
    ['two values', '{}{}'],
  ])('answers 400 to a body that is %s', async (_, body) => {
    const { post } = await startServer();
    const response = await post(path, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_json' } });
  });

  it('answers 413 with the limit to a body that is too large', async () => {
    const { post } = await startServer();
    const response = await post(path, ' '.repeat(MAX_BODY_BYTES + 1));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      error: {
        code: 'payload_too_large',
        maxBytes: path === '/v1/feedback' ? 1.5 * 1024 * 1024 : MAX_BODY_BYTES,
      },
    });
  });

  it('answers 400 to what only claims to be gzip', async () => {
    const { post } = await startServer();
    const response = await post(path, '{}', { 'content-encoding': 'gzip' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_gzip' } });
  });

  it('answers 400 to gzip that was cut', async () => {
    const { post } = await startServer();
    const whole = gzipSync(JSON.stringify(sampleBatch([sampleEvent()])));
    const response = await post(path, whole.subarray(0, whole.length - 20), { 'content-encoding': 'gzip' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_gzip' } });
  });
});

describe('a body', () => {
  it('says where its JSON is broken', async () => {
    const { post } = await startServer();
    const response = await post('/v1/events', `{"sdk": "x",}`);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toContain('position 12');
  });

  it('may be gzipped', async () => {
    const { post } = await startServer();
    const body = gzipSync(JSON.stringify(sampleBatch([sampleEvent()])));
    const response = await post('/v1/events', body, { 'content-encoding': 'gzip' });
    expect(await response.json()).toMatchObject({ results: [{ status: 'stored' }] });
  });

  it('may name its charset and begin with a byte order mark', async () => {
    const { post } = await startServer();
    const body = `\uFEFF${JSON.stringify(sampleBatch([sampleEvent()]))}`;
    const response = await post('/v1/events', body, { 'content-type': 'application/json; charset=utf-8' });
    expect(response.status).toBe(200);
  });

  it('may be exactly as large as the limit', async () => {
    const { post } = await startServer();
    const json = JSON.stringify(sampleBatch([]));
    const response = await post('/v1/events', json + ' '.repeat(MAX_BODY_BYTES - json.length));
    expect(response.status).toBe(200);
  });
});
