import { describe, expect, test } from 'vitest';
import { deliver, event, KEY } from '../support/fault-delivery.ts';
import { pause } from '../support/fault-run.ts';
import { json } from '../support/http-server.ts';
import { startIngest } from '../support/ingest.ts';

const idsOf = (body: string): string[] =>
  (JSON.parse(body) as { events: { id: string }[] }).events.map(({ id }) => id);

describe('what fails by itself', () => {
  test.each([404, 503])('is feedback alone where only that is answered %i', async (status) => {
    await using ingest = await startIngest((request, response) => {
      if (request.path.endsWith('/feedback')) json(response, {}, status);
      return request.path.endsWith('/feedback');
    });
    const delivery = deliver(ingest);
    void delivery.sendFeedback({ id: 'f', json: '{"id":"f"}', apiKey: KEY }).catch(() => undefined);
    await expect.poll(() => ingest.requests.length).toBeGreaterThan(0);
    await pause(50);
    for (const id of [1, 2, 3]) delivery.enqueue(event(id));
    await delivery.flush({ timeoutMs: 1500 });
    expect(delivery.stats()).toMatchObject({ delivered: 3, pending: 1 });
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test.each([
    ['broke over it', 500],
    ['hung up on it', 0],
  ])('is one event where the server %s: all others arrive', async (_, status) => {
    await using ingest = await startIngest((request, response) => {
      const poisoned = idsOf(request.body).includes('13');
      if (poisoned && status) json(response, {}, status);
      else if (poisoned) response.destroy();
      return poisoned;
    });
    const delivery = deliver(ingest);
    for (let id = 1; id <= 20; id += 1) delivery.enqueue(event(id));
    await delivery.flush({ timeoutMs: 1000 });
    for (let id = 21; id <= 40; id += 1) delivery.enqueue(event(id));
    await expect
      .poll(() => delivery.flush({ timeoutMs: 500 }).then(({ delivered }) => delivered), { timeout: 40_000 })
      .toBe(39);
    expect(delivery.stats()).toMatchObject({ pending: 1, dropped: {} });
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test('is one project of two that send by one client', async () => {
    await using ingest = await startIngest((request, response) => {
      const poisoned = request.headers.authorization === 'Bearer broken';
      if (poisoned) json(response, {}, 500);
      return poisoned;
    });
    const delivery = deliver(ingest);
    for (let id = 1; id <= 40; id += 1) delivery.enqueue(event(`broken ${id}`, 'broken'));
    void delivery.sendFeedback({ id: 'f', json: '{"id":"f"}', apiKey: 'broken' }).catch(() => undefined);
    await delivery.flush({ timeoutMs: 2000 });
    for (let id = 1; id <= 300; id += 1) delivery.enqueue(event(id));
    await expect
      .poll(() => delivery.flush({ timeoutMs: 300 }, true).then(({ delivered }) => delivered), {
        timeout: 15_000,
      })
      .toBe(300);
    await delivery.shutdown({ timeoutMs: 0 });
  });

  test('is an answer that is not for the event in its place', async () => {
    await using ingest = await startIngest((request, response) => {
      const results = idsOf(request.body).map((id) => ({ id, status: id === '1' ? 'rejected' : 'stored' }));
      json(response, { results: results.toReversed() });
      return true;
    });
    const delivery = deliver(ingest);
    for (const id of [1, 2, 3]) delivery.enqueue(event(id));
    await delivery.flush();
    expect(delivery.heard.dropped).toEqual(['1 rejected']);
  });
});

test('a proxy that refuses whatever comes loses few events, and not those that wait', async () => {
  let proxy = true;
  await using ingest = await startIngest((_request, response) => {
    if (proxy) response.writeHead(400, { 'content-type': 'text/html' }).end('<html>plain HTTP to HTTPS');
    return proxy;
  });
  const delivery = deliver(ingest);
  for (let id = 1; id <= 200; id += 1) delivery.enqueue(event(id));
  await delivery.flush({ timeoutMs: 1500 });
  const { pending } = delivery.stats();
  expect(pending).toBeGreaterThan(180);
  proxy = false;
  await delivery.flush();
  expect(delivery.stats()).toMatchObject({ delivered: pending, pending: 0 });
});

test('many flushes of a routine ask a server that refuses the key once', async () => {
  await using ingest = await startIngest((_request, response) => {
    json(response, {}, 401);
    return true;
  });
  const delivery = deliver(ingest);
  for (let id = 1; id <= 30; id += 1) {
    delivery.enqueue(event(id));
    await delivery.flush({ timeoutMs: 500 }, true);
  }
  expect(ingest.requests.length).toBeLessThan(3);
  expect(delivery.stats()).toMatchObject({ pending: 30 });
  await delivery.shutdown({ timeoutMs: 0 });
});
