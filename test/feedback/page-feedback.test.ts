import {
  ConfigurationError,
  createFeedback,
  FeedbackError,
  IngestError,
  sendFeedback,
} from 'footlight/feedback';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json } from '../support/http-server.ts';
import { startIngest } from '../support/ingest.ts';

const KEY = 'fl_pk_test';
const failure = (sending: Promise<unknown>): Promise<unknown> => sending.catch((error: unknown) => error);

afterEach(() => void vi.unstubAllGlobals());

describe('createFeedback', () => {
  test('gives a function that knows where to send', async () => {
    await using ingest = await startIngest();
    const { sendFeedback } = createFeedback({ baseURL: `${ingest.url}/`, publishableKey: KEY });
    await sendFeedback({ feedbackKey: 'k', rating: 0, comment: 'no', author: 'ada' });
    expect(ingest.requests[0]).toMatchObject({
      path: '/v1/feedback',
      headers: { authorization: `Bearer ${KEY}` },
    });
    expect(JSON.parse(ingest.requests[0]!.body)).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/u),
      feedbackKey: 'k',
      rating: 0,
      comment: 'no',
      author: 'ada',
    });
  });

  test('gives what the free function takes', async () => {
    await using ingest = await startIngest();
    const feedback = createFeedback({ baseURL: ingest.url, publishableKey: KEY });
    await sendFeedback({ feedbackKey: 'k', betterResponse: '⚽' }, feedback);
    expect(ingest.requests).toHaveLength(1);
  });

  test.each([
    [{ publishableKey: 'fl_sk_canary' }, /keys create --publishable.*got a secret/u],
    [{}, /keys create --publishable.*got none/u],
    [{ publishableKey: '' }, /got none/u],
    [undefined, /got none/u],
    [{ publishableKey: 'fl_pk_…' }, /got none/u],
    [{ publishableKey: 'fl_pk_1\n' }, /got none/u],
  ])('refuses %j', (options, message) => {
    vi.stubEnv('FOOTLIGHT_API_KEY', 'fl_sk_canary');
    const create = () => createFeedback(options as never);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(/canary/u);
    vi.unstubAllEnvs();
  });
});

describe('sendFeedback of footlight/feedback', () => {
  test('refuses a secret key in a page before the network', async () => {
    vi.stubGlobal('document', {});
    const fetch = vi.fn();
    const error = await failure(
      sendFeedback({ feedbackKey: 'k', rating: 1 }, { apiKey: 'fl_sk_canary', fetch: fetch as never }),
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).not.toContain('canary');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('refuses feedback that says nothing before the network', async () => {
    await using ingest = await startIngest();
    const error = await failure(
      sendFeedback({ feedbackKey: 'k' }, { baseURL: ingest.url, publishableKey: KEY }),
    );
    expect(error).toBeInstanceOf(FeedbackError);
    expect(ingest.requests).toEqual([]);
  });

  test('works where no id can be made, as in a page without TLS', async () => {
    await using ingest = await startIngest();
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues });
    await sendFeedback({ feedbackKey: 'k', rating: 1 }, { baseURL: ingest.url, publishableKey: KEY });
    expect(JSON.parse(ingest.requests[0]!.body)).toEqual({ feedbackKey: 'k', rating: 1 });
  });

  test.each(['footlight.example', '', 5])('asks no page itself at the address %j', async (baseURL) => {
    const fetch = vi.fn();
    const options = { baseURL: baseURL as string, publishableKey: KEY, fetch: fetch as never };
    const error = await failure(sendFeedback({ feedbackKey: 'k', rating: 1 }, options));
    expect(error).toBeInstanceOf(IngestError);
    expect(error).toMatchObject({ message: expect.stringContaining('is Footlight there') });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('takes the answer of a page for none', async () => {
    await using ingest = await startIngest((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
      return true;
    });
    const options = { baseURL: ingest.url, publishableKey: KEY };
    expect(await failure(sendFeedback({ feedbackKey: 'k', rating: 1 }, options))).toMatchObject({
      status: 200,
      message: expect.stringContaining('is Footlight there'),
    });
  });

  test('takes no error for an acknowledgement, whatever it says of its status', async () => {
    await using ingest = await startIngest((_request, response) => {
      json(response, { title: 'Not Found', status: 404 }, 404);
      return true;
    });
    const options = { baseURL: ingest.url, publishableKey: KEY };
    expect(await failure(sendFeedback({ feedbackKey: 'k', rating: 1 }, options))).toMatchObject({
      status: 404,
    });
  });

  test('refuses a secret key in a worker of a page, too', async () => {
    vi.stubGlobal('importScripts', () => undefined);
    const options = { apiKey: 'fl_sk_canary', fetch: vi.fn() as never };
    expect(await failure(sendFeedback({ feedbackKey: 'k', rating: 1 }, options))).toBeInstanceOf(
      ConfigurationError,
    );
  });

  describe('in a page', () => {
    const beacon = vi.fn(() => true);
    const kept: unknown[] = [];
    const fetch = async (_url: unknown, init: RequestInit): Promise<Response> => {
      kept.push(init.keepalive);
      if (kept.length === 1) throw new TypeError('Failed to fetch');
      return Response.json({ id: 'one', status: 'stored' });
    };
    const send = () =>
      sendFeedback({ feedbackKey: 'k', rating: 1 }, { publishableKey: KEY, fetch: fetch as never });

    const stub = (hidden: boolean): void => {
      kept.splice(0);
      beacon.mockClear();
      vi.stubGlobal('document', { hidden });
      vi.stubGlobal('location', { origin: 'https://app.example' });
      vi.stubGlobal('navigator', { onLine: true, sendBeacon: beacon });
      vi.stubGlobal('addEventListener', () => undefined);
      vi.stubGlobal('removeEventListener', () => undefined);
    };

    test('tries again without outliving it, since what may do so is little', async () => {
      stub(false);
      await send();
      expect(kept).toEqual([true, false]);
      expect(beacon).not.toHaveBeenCalled();
    });

    test('that is out of sight, leaves one copy to the browser and no second one', async () => {
      stub(true);
      await send();
      expect(beacon).toHaveBeenCalledOnce();
      expect(kept).toEqual([false, false]);
    });
  });

  test('tries no second time when it is refused, and hands on what the server says', async () => {
    await using ingest = await startIngest((_request, response) => {
      json(response, { error: { code: 'rate_limited', message: 'Too much; wait 60 s.' } }, 429);
      return true;
    });
    const error = await failure(
      sendFeedback({ feedbackKey: 'k', rating: 1 }, { baseURL: ingest.url, publishableKey: KEY }),
    );
    expect(error).toBeInstanceOf(IngestError);
    expect(error).toMatchObject({
      status: 429,
      serverCode: 'rate_limited',
      message: expect.stringContaining('wait 60 s'),
    });
    expect(ingest.requests).toHaveLength(1);
  });

  test('tries twice and no more when the server is broken or mute', async () => {
    await using ingest = await startIngest((_request, response) => {
      response.writeHead(502).end('<html>');
      return true;
    });
    const options = { baseURL: ingest.url, publishableKey: KEY };
    expect(await failure(sendFeedback({ feedbackKey: 'k', rating: 1 }, options))).toMatchObject({
      status: 502,
      message: expect.stringContaining('answered 502: is Footlight there?'),
    });
    expect(ingest.requests).toHaveLength(2);

    await using mute = await startIngest(() => new Promise(() => {}));
    const error = await failure(
      sendFeedback({ feedbackKey: 'k', rating: 1 }, { ...options, baseURL: mute.url, timeoutMs: 50 }),
    );
    expect(error).toMatchObject({ status: undefined, cause: { name: 'TimeoutError' } });
    expect(mute.requests).toHaveLength(2);
  });

  test('does not follow a redirect with the key', async () => {
    await using other = await startIngest();
    await using ingest = await startIngest((_request, response) => {
      response.writeHead(307, { location: `${other.url}/v1/feedback` }).end();
      return true;
    });
    const error = await failure(
      sendFeedback({ feedbackKey: 'k', rating: 1 }, { baseURL: ingest.url, publishableKey: KEY }),
    );
    expect(error).toMatchObject({ status: 307 });
    expect(other.requests).toEqual([]);
  });
});
