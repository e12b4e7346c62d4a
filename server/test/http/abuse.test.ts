import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type EventDetail, type EventPage, MAX_BODY_BYTES } from 'footlight/wire';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { type RunningServer, startServer } from '../support/running-server.ts';

/** Whatever was done to it, the server still takes an event. */
async function expectAlive({ send }: RunningServer): Promise<void> {
  expect(await send([sampleEvent()])).toMatchObject([{ status: 'stored' }]);
}

/** Opens a connection and sends the head of a request that has a body. */
function openPost({ server, secretKey }: RunningServer, headers: string) {
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => {});
  let answer = '';
  socket.on('data', (data) => (answer += data.toString()));
  socket.write(
    `POST /v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${secretKey}\r\n` +
      `content-type: application/json\r\n${headers}\r\n\r\n`,
  );
  return { socket, answer: () => answer };
}

describe('hostile input', () => {
  afterEach(() => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('that inflates a thousandfold is cut at the limit', async () => {
    const running = await startServer();
    const bomb = gzipSync(Buffer.alloc((1024 * 1024 * 1024) / 4, ' '));
    const before = process.memoryUsage().rss;
    const response = await running.post('/v1/events', bomb, { 'content-encoding': 'gzip' });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { maxBytes: MAX_BODY_BYTES } });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    await expectAlive(running);
  });

  it('that never ends, and does not say how long it is, is cut at the limit', async () => {
    const running = await startServer();
    const { socket, answer } = openPost(running, 'transfer-encoding: chunked');
    const chunk = `${(65_536).toString(16)}\r\n${' '.repeat(65_536)}\r\n`;
    let sent = 0;
    while (!socket.destroyed && answer() === '' && sent < 10 * MAX_BODY_BYTES) {
      socket.write(chunk);
      sent += 65_536;
      await sleep(1);
    }
    expect(answer()).toMatch(/^HTTP\/1\.1 413 /u);
    expect(sent).toBeLessThan(2 * MAX_BODY_BYTES);
    socket.destroy();
    await expectAlive(running);
  });

  it('that says it is too long is refused before it is sent', async () => {
    const running = await startServer();
    const { socket, answer } = openPost(running, `content-length: ${MAX_BODY_BYTES + 1}`);
    while (answer() === '') await sleep(5);
    expect(answer()).toMatch(/^HTTP\/1\.1 413 /u);
    socket.destroy();
    await expectAlive(running);
  });

  it.each(['content-length: 5000', 'transfer-encoding: chunked'])(
    'that hangs up in the middle of a body (%s) is neither stored nor logged as a failure',
    async (framing) => {
      const running = await startServer();
      const { socket } = openPost(running, framing);
      const half = JSON.stringify(sampleBatch([sampleEvent()])).slice(0, 300);
      socket.write(framing.startsWith('content') ? half : `12c\r\n${half}\r\n`);
      await sleep(50);
      socket.destroy();
      await sleep(50);
      expect(running.log).toEqual([]);
      await expectAlive(running);
      expect(((await (await running.get('/v1/events')).json()) as EventPage).events).toHaveLength(1);
    },
  );

  it('nested a million levels deep costs only its own event', async () => {
    const running = await startServer();
    const deep = '['.repeat(500_000) + ']'.repeat(500_000);
    const { id } = sampleEvent();
    const event = JSON.stringify(sampleEvent({ id, context: {} })).replace(
      '"context":{}',
      `"context":{"a":${deep}}`,
    );
    const batch = JSON.stringify(sampleBatch(['DEEP', sampleEvent()])).replace('"DEEP"', event);
    const response = await running.post('/v1/events', batch);
    expect(await response.json()).toMatchObject({
      results: [
        { id, status: 'rejected', reason: expect.stringContaining('nested at most 100 levels deep') },
        { status: 'stored' },
      ],
    });
  });

  it.each([
    ['/v1/events', '', ''],
    ['/v1/chains', '{"chainId":"c","result":', '}'],
    ['/v1/feedback', '{"feedbackKey":"c","rating":1,"comment":', '}'],
  ])('nested deep is a 400 on %s', async (path, before, after) => {
    const running = await startServer();
    const response = await running.post(path, before + '['.repeat(500_000) + ']'.repeat(500_000) + after);
    expect(response.status).toBe(400);
    await expectAlive(running);
  });

  it('with keys named __proto__ pollutes nothing and is kept', async () => {
    const running = await startServer();
    const event = sampleEvent({ templateParams: {} });
    const json = JSON.stringify(event).replace(
      '"templateParams":{}',
      '"templateParams":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    const response = await running.post(
      '/v1/events',
      JSON.stringify(sampleBatch(['EVENT']))
        .replace('"EVENT"', json)
        .replace('{', '{"__proto__":{"polluted":true},'),
    );
    expect(await response.json()).toMatchObject({ results: [{ status: 'stored' }] });
    const detail = await (await running.get(`/v1/events/${event.id}`)).text();
    expect(detail).toContain('"templateParams":{"__proto__":{"polluted":true}');
    const list = await (await running.get('/v1/events')).text();
    expect(list).toContain('"templateParams":{"__proto__":{"polluted":true}');
  });

  it('in bytes that are no UTF-8 is a 400', async () => {
    const running = await startServer();
    const body = Buffer.from(JSON.stringify(sampleBatch([sampleEvent({ model: 'XX' })])));
    body[body.indexOf('XX')] = 0xff;
    const response = await running.post('/v1/events', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'invalid_json', message: 'The body is not JSON: expected UTF-8, got other bytes.' },
    });
  });

  it('with NUL and lone surrogates in its text is kept as it came, and listed readably', async () => {
    const running = await startServer();
    const content = 'a\0b\ud83dc';
    const event = sampleEvent({
      promptTemplateName: content,
      model: content,
      provider: content,
      templateParams: { [content]: content },
      choices: [{ index: 0, content, finishReason: null }],
    });
    expect(await running.send([event])).toMatchObject([{ status: 'stored' }]);
    const detail = (await (await running.get(`/v1/events/${event.id}`)).json()) as EventDetail;
    expect(detail.event).toEqual(event);
    const page = (await (await running.get('/v1/events')).json()) as EventPage;
    const clean = 'a\uFFFDb\uFFFDc';
    expect(page.events[0]).toMatchObject({
      promptTemplateName: clean,
      model: clean,
      preview: clean,
      templateParams: { [clean]: clean },
    });
  });

  it('in feedback with NUL and lone surrogates is taken', async () => {
    const running = await startServer();
    const response = await running.post('/v1/feedback', { feedbackKey: 'f', betterResponse: 'a\0\ud800' });
    expect(response.status).toBe(200);
  });

  it('in a header is answered by 4xx', async () => {
    const running = await startServer();
    const response = await running.get('/v1/events', { authorization: `Bearer ${'x'.repeat(10_000)}` });
    expect(response.status).toBe(401);
    const huge = await fetch(running.url, { headers: { 'x-huge': 'x'.repeat(100_000) } });
    expect(huge.status).toBe(431);
    await expectAlive(running);
  });

  it('in hundreds of requests at once stores every event once', async () => {
    const running = await startServer();
    const events = Array.from({ length: 100 }, () => sampleEvent());
    const results = await Promise.all([...events, ...events].map((event) => running.send([event])));
    const statuses = results.flat().map((result) => result.status);
    expect(statuses.filter((status) => status === 'stored')).toHaveLength(100);
    expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(100);
  });
});
