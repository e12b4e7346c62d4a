import { describe, expect, test } from 'vitest';
import { isEventId } from '../../src/delivery/index.ts';
import { deliver, event, KEY } from '../support/fault-delivery.ts';
import { json } from '../support/http-server.ts';
import { startIngest, type TestIngest } from '../support/ingest.ts';

const ids = (ingest: TestIngest): string[] => ingest.events().map(({ id }) => id);

describe('delivery', () => {
  test('sends what waits in one batch, with the sender, the time and the key in the header', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    for (let id = 0; id < 5; id += 1) delivery.enqueue(event(id));
    expect(await delivery.flush()).toEqual({ delivered: 5, pending: 0, dropped: 0 });
    expect(ingest.requests).toHaveLength(1);
    const { path, headers, body } = ingest.requests[0]!;
    expect(path).toBe('/v1/events');
    expect(headers.authorization).toBe('Bearer fl_sk_test');
    expect(body).not.toContain('fl_sk_test');
    expect(JSON.parse(body)).toMatchObject({
      sdk: 'footlight-js/test',
      dropped: {},
      events: [{ id: '0' }, {}, {}, {}, {}],
    });
  });

  test('sends a full batch at once, without a flush', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    for (let id = 0; id < 400; id += 1) delivery.enqueue(event(id));
    await expect.poll(() => ingest.events().length, { timeout: 900 }).toBe(400);
  });

  test('sends at once what is too large together to wait', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    for (let id = 0; id < 8; id += 1) delivery.enqueue(event(id, KEY, 100_000));
    await expect.poll(() => ingest.events().length, { timeout: 900 }).toBe(8);
  });

  test('sends a backlog in requests of 400 events, and two of them at a time', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    for (let id = 0; id < 1000; id += 1) delivery.enqueue(event(id));
    await delivery.flush();
    const sizes = ingest.requests.map(({ body }) => JSON.parse(body).events.length);
    expect(sizes.toSorted((left, right) => left - right)).toEqual([200, 400, 400]);
  });

  test('sends a lone event within about a second', async () => {
    await using ingest = await startIngest();
    deliver(ingest).enqueue(event(1));
    await expect.poll(() => ingest.events().length, { timeout: 5000 }).toBe(1);
  });

  test('keeps batches of different projects apart', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    delivery.enqueue(event(1, 'fl_sk_a'));
    delivery.enqueue(event(2, 'fl_sk_b'));
    delivery.enqueue(event(3, 'fl_sk_b'));
    await delivery.flush();
    const batches = ingest.requests.map(
      ({ headers, body }) => `${headers.authorization}: ${JSON.parse(body).events.length}`,
    );
    // Two requests may be on their way at once, and arrive in either order.
    expect(batches.toSorted()).toEqual(['Bearer fl_sk_a: 1', 'Bearer fl_sk_b: 2']);
  });

  test.each([408, 425, 429, 500, 503])('sends again after a %i', async (status) => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index > 0) return false;
      json(response, {}, status, { 'retry-after': '0' });
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toEqual({ delivered: 1, pending: 0, dropped: 0 });
  });

  test('sends again after a connection that broke', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) response.destroy();
      return index === 0;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toMatchObject({ delivered: 1 });
    expect(delivery.heard.errors.join()).toMatch(/could not be reached/u);
  });

  test('flush() never rejects, not even for options that cannot be read', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    const options = {
      get timeoutMs(): number {
        throw new Error('unreadable');
      },
    };
    expect(await delivery.flush(options)).toMatchObject({ delivered: 1 });
  });

  test('waits as long as Retry-After asks', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) json(response, {}, 429, { 'retry-after': '1' });
      return index === 0;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    const start = performance.now();
    await delivery.flush();
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  test('keeps what a key cannot send, says so once, and sends it when the key is taken', async () => {
    let known = false;
    await using ingest = await startIngest((_request, response) => {
      if (!known)
        json(response, { error: { code: 'invalid_api_key', message: 'This key is not known.' } }, 401);
      return !known;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 1, dropped: 0 });
    delivery.enqueue(event(2));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 2, dropped: 0 });
    expect(delivery.heard.errors).toEqual([expect.stringMatching(/answered 401: This key is not known/u)]);
    known = true;
    expect(await delivery.flush()).toEqual({ delivered: 2, pending: 0, dropped: 0 });
    expect(delivery.heard).toMatchObject({ dropped: [], errors: { length: 1 } });
  });

  test('lets one key wait while another is taken, within one flush', async () => {
    await using ingest = await startIngest(({ headers }, response, index) => {
      if (headers.authorization === 'Bearer fl_sk_gone') json(response, {}, 401);
      // The other needs a second attempt.
      else if (index < 2) json(response, {}, 500);
      else return false;
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1, 'fl_sk_gone'));
    delivery.enqueue(event(2, 'fl_sk_good'));
    expect(await delivery.flush()).toEqual({ delivered: 1, pending: 1, dropped: 0 });
    expect(ids(ingest)).toEqual(['2']);
  });

  test('counts an event that the server rejects, and delivers its neighbours', async () => {
    await using ingest = await startIngest((_request, response) => {
      const results = [
        { id: '1', status: 'stored' },
        { id: '2', status: 'rejected', reason: 'too odd' },
        { id: '3', status: 'duplicate' },
      ];
      json(response, { results });
      return true;
    });
    const delivery = deliver(ingest);
    for (const id of [1, 2, 3]) delivery.enqueue(event(id));
    expect(await delivery.flush()).toEqual({ delivered: 2, pending: 0, dropped: 1 });
    expect(delivery.heard).toMatchObject({
      dropped: ['2 rejected'],
      errors: [expect.stringMatching(/rejected event 2: too odd/u)],
    });
  });

  test('tells the server what was lost so far, and who says so', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) json(response, {}, 400);
      return index === 0;
    });
    const delivery = deliver(ingest);
    for (const id of [1, 2, 3]) {
      delivery.enqueue(event(id));
      await delivery.flush();
    }
    const batches = ingest.requests.map(({ body }) => JSON.parse(body));
    expect(batches.map(({ dropped }) => dropped)).toEqual([{}, { rejected: 1 }, { rejected: 1 }]);
    expect(new Set(batches.map(({ senderId }) => senderId)).size).toBe(1);
    expect(isEventId(batches[0].senderId)).toBe(true);
  });

  test('does not take the answer of some other server for an acknowledgement', async () => {
    let ours = false;
    await using ingest = await startIngest((_request, response) => {
      if (!ours) response.end('<html>welcome</html>');
      return !ours;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 1, dropped: 0 });
    expect(delivery.heard.errors).toEqual([expect.stringMatching(/not as a Footlight server does/u)]);
    ours = true;
    expect(await delivery.flush()).toEqual({ delivered: 1, pending: 0, dropped: 0 });
    expect(delivery.heard.recoveries).toEqual([1]);
  });

  test('takes no answer for an acknowledgement that says nothing of one event', async () => {
    await using ingest = await startIngest((_request, response, index) => {
      if (index === 0) json(response, { results: [{ id: '1', status: 'stored' }, null] });
      return index === 0;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    delivery.enqueue(event(2));
    expect(await delivery.flush()).toEqual({ delivered: 0, pending: 2, dropped: 0 });
    expect(await delivery.flush()).toEqual({ delivered: 2, pending: 0, dropped: 0 });
  });

  test('does not follow a redirect, which would carry the key away', async () => {
    await using other = await startIngest();
    await using ingest = await startIngest((_request, response) => {
      response.writeHead(307, { location: `${other.url}/v1/events` }).end();
      return true;
    });
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    await delivery.flush();
    expect(other.requests).toEqual([]);
  });

  test('ends a flush at its time limit when the server never answers', async () => {
    await using ingest = await startIngest(() => new Promise(() => undefined));
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    expect(await delivery.flush({ timeoutMs: 50 })).toEqual({ delivered: 0, pending: 1, dropped: 0 });
    expect(await delivery.shutdown({ timeoutMs: 50 })).toEqual({ delivered: 0, pending: 0, dropped: 1 });
    expect(delivery.heard.dropped).toEqual(['1 shutdown']);
  });

  test('counts events that come after its shutdown, and can be shut down twice', async () => {
    await using ingest = await startIngest();
    const delivery = deliver(ingest);
    delivery.enqueue(event(1));
    await Promise.all([delivery.shutdown(), delivery.shutdown()]);
    delivery.enqueue(event(2));
    expect(delivery.stats()).toEqual({ captured: 2, delivered: 1, pending: 0, dropped: { shutdown: 1 } });
    expect(ids(ingest)).toEqual(['1']);
  });
});
