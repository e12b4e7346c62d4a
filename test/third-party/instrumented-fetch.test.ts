import { instrumentedFetch } from 'footlight';
import { describe, expect, test } from 'vitest';
import { answers, openDoor, type Door } from '../support/fetch-door.ts';
import { json } from '../support/http-server.ts';
import { chatChunk, chatCompletion, startOpenAI } from '../support/openai.ts';

describe('the fetch door', () => {
  const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'x' }] });
  const post = (door: Door, path = '/chat/completions', more: RequestInit = {}) =>
    door.fetch(door.openai.baseURL + path, { method: 'POST', body, ...more });

  test('passes the response on as it is', async () => {
    await using door = await openDoor();
    const response = await post(door);
    expect([response.status, response.url, response.headers.get('x-request-id')]).toEqual([
      200,
      `${door.openai.baseURL}/chat/completions`,
      'req_1',
    ]);
    expect(await response.json()).toEqual(chatCompletion('Hello'));
    expect(door.openai.requests[0]?.body).toBe(body);
  });

  test('records an error of the provider, and leaves its body to be read', async () => {
    await using door = await openDoor((_request, response) =>
      json(response, { error: { message: 'no', code: 'nope', type: 't' } }, 429),
    );
    const response = await post(door);
    expect(await response.json()).toEqual({ error: { message: 'no', code: 'nope', type: 't' } });
    expect(await door.event()).toMatchObject({
      status: 'error',
      error: { status: 429, message: 'no', code: 'nope', type: 't' },
    });
  });

  test('passes an error on as soon as its headers are there', async () => {
    let finish: (() => void) | undefined;
    await using door = await openDoor((_request, response) => {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.write('{"error":');
      finish = () => response.end('{"message":"no"}}');
    });
    const response = await post(door);
    expect(response.status).toBe(500);
    finish?.();
    expect(await response.json()).toEqual({ error: { message: 'no' } });
    expect(await door.event()).toMatchObject({ status: 'error', error: { status: 500, message: 'no' } });
  });

  test('passes a status on that no standard knows, and records an error that nobody reads', async () => {
    await using door = await openDoor((_request, response) => {
      response.writeHead(999, 'Odd');
      response.end('{}');
    });
    expect((await post(door)).status).toBe(999);
    expect(await door.event()).toMatchObject({ status: 'error', error: { status: 999, message: 'Odd' } });
  });

  test('records a connection that fails, with the same error', async () => {
    await using door = await openDoor((_request, response) => void response.destroy());
    await expect(post(door)).rejects.toThrow('fetch failed');
    expect(await door.event()).toMatchObject({ status: 'error' });
  });

  test('closes the connection when its reader leaves, and records what had arrived', async () => {
    await using door = await openDoor((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
    });
    const reader = (await post(door)).body!.getReader();
    await reader.read();
    await reader.cancel();
    await expect.poll(() => door.openai.closed()).toBe(1);
    expect(await door.event()).toMatchObject({ status: 'aborted', choices: [{ content: 'x' }] });
  });

  test('records a response that nobody reads', async () => {
    await using door = await openDoor();
    await post(door);
    expect(await door.event()).toMatchObject({ status: 'unread' });
  });

  const ask = (door: Door, init: RequestInit & { footlight?: object } = {}): Request =>
    new Request(`${door.openai.baseURL}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'm',
        messages: [],
        ...(init.footlight && { footlight: init.footlight }),
      }),
      ...init,
    });

  test('records a Request, and sends it as it is', async () => {
    await using door = await openDoor();
    const answer = (await (await door.fetch(ask(door))).json()) as object;
    expect(answer).toMatchObject({ choices: [{ message: { content: 'Hello' } }] });
    expect(door.openai.requests[0]?.body).toBe('{"model":"m","messages":[]}');
    expect(await door.event()).toMatchObject({ operation: 'chat', status: 'ok', model: 'm' });
  });

  test('takes our key out of a Request, and keeps its headers but the length', async () => {
    await using door = await openDoor();
    const headers = { 'content-type': 'application/json', 'x-mine': '1' };
    await (await door.fetch(ask(door, { headers, footlight: { promptTemplateName: 'mine' } }))).text();
    const [sent] = door.openai.requests;
    expect(sent?.body).toBe('{"model":"m","messages":[]}');
    expect(sent?.headers).toMatchObject({ 'x-mine': '1', 'content-length': String(sent?.body.length) });
    expect(await door.event()).toMatchObject({ promptTemplateName: 'mine' });
  });

  test('aborts a Request by the signal that it has', async () => {
    await using door = await openDoor(() => undefined);
    const controller = new AbortController();
    const answer = door.fetch(ask(door, { signal: controller.signal, footlight: {} }));
    await expect.poll(() => door.openai.requests.length).toBe(1);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(await door.event()).toMatchObject({ status: 'aborted' });
  });

  test('fails as fetch does for a Request that was sent before', async () => {
    await using door = await openDoor();
    const request = ask(door);
    await request.text();
    await expect(door.fetch(request)).rejects.toThrow(TypeError);
    expect(door.fetch.stats().captured).toBe(0);
  });

  test('records a body of bytes', async () => {
    await using door = await openDoor();
    const body = new TextEncoder().encode(
      '{"model":"m","messages":[],"footlight":{"promptTemplateName":"bytes"}}',
    );
    await (await post(door, '/chat/completions', { body })).text();
    expect(door.openai.requests[0]?.body).toBe('{"model":"m","messages":[]}');
    expect(await door.event()).toMatchObject({ promptTemplateName: 'bytes' });
  });

  const keyed = JSON.stringify({ model: 'm', messages: [], footlight: { promptTemplateName: 'mine' } });
  const plainBody = '{"model":"m","messages":[]}';

  test.each([
    ['an array buffer', new TextEncoder().encode(keyed).buffer],
    ['a view', new DataView(new TextEncoder().encode(keyed).buffer)],
  ])('records a body that is %s', async (_, body) => {
    await using door = await openDoor();
    await (await post(door, '/chat/completions', { body })).text();
    expect(door.openai.requests[0]?.body).toBe(plainBody);
    expect(await door.event()).toMatchObject({ promptTemplateName: 'mine' });
  });

  test('records a Request that does not say what its body is', async () => {
    await using door = await openDoor();
    const request = ask(door, { body: new TextEncoder().encode(keyed), headers: {} });
    await (await door.fetch(request)).text();
    expect(door.openai.requests[0]).toMatchObject({ body: plainBody });
    expect(door.openai.requests[0]?.headers).not.toHaveProperty('content-type');
    expect(await door.event()).toMatchObject({ promptTemplateName: 'mine' });
  });

  test('leaves headers in the form that a fetch of the user may put its own to', async () => {
    await using openai = await startOpenAI(answers);
    const spreading = instrumentedFetch({
      footlight: { apiKey: 'k', spool: false, promptTemplateName: 'door' },
      fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, 'x-trace': '1' } }),
    });
    for (const length of [{}, { 'content-length': String(keyed.length) }]) {
      const headers = { authorization: 'Bearer x', 'content-type': 'application/json', ...length };
      const init = { method: 'POST', headers, body: keyed };
      expect((await spreading(`${openai.baseURL}/chat/completions`, init)).status).toBe(200);
      const [sent] = openai.requests.splice(0);
      expect(sent?.headers).toMatchObject({ authorization: 'Bearer x', 'x-trace': '1' });
      expect(sent?.body).toBe(plainBody);
    }
    await spreading.shutdown({ timeoutMs: 0 });
  });

  test('sends what the caller has given, whatever becomes of it afterwards', async () => {
    await using door = await openDoor();
    const bytes = new TextEncoder().encode('{"model":"a","messages":[]}');
    const answer = post(door, '/chat/completions', { body: bytes });
    bytes.set(new TextEncoder().encode('{"model":"b"'));
    await (await answer).text();
    expect(door.openai.requests[0]?.body).toBe('{"model":"a","messages":[]}');
    expect(await door.event()).toMatchObject({ model: 'a' });
  });

  /** A body that comes in parts, the last of them as late as one likes. */
  const streamed = (door: Door, signal?: AbortSignal): { request: Request; end: () => void } => {
    let end = (): void => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"model":"m",'));
        end = () => {
          controller.enqueue(new TextEncoder().encode('"messages":[]}'));
          controller.close();
        };
      },
    });
    return {
      request: ask(door, { body, signal: signal ?? null, duplex: 'half' } as never),
      end: () => end(),
    };
  };

  test('does not hold up a Request whose body takes its time', async () => {
    await using door = await openDoor();
    const { request, end } = streamed(door);
    let leaves = false;
    const slow = instrumentedFetch({
      footlight: { apiKey: 'k', spool: false, promptTemplateName: 'door' },
      fetch: (...args) => {
        leaves = true;
        return fetch(...args);
      },
    });
    const answer = slow(request);
    await expect.poll(() => leaves, { timeout: 3000 }).toBe(true);
    end();
    expect((await answer).status).toBe(200);
    expect(door.openai.requests[0]?.body).toBe(plainBody);
  });

  test('ends a Request whose body stalls when it is aborted', async () => {
    await using door = await openDoor();
    const controller = new AbortController();
    const answer = door.fetch(streamed(door, controller.signal).request);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('records an address without a host, as pages have them', async () => {
    await using door = await openDoor();
    const page = instrumentedFetch({
      footlight: { apiKey: 'k', spool: false, promptTemplateName: 'door' },
      fetch: (input, init) => fetch(`${new URL(door.openai.baseURL).origin}${String(input)}`, init),
    });
    await (await page('/v1/chat/completions', { method: 'POST', body: keyed })).text();
    expect(door.openai.requests[0]?.body).toBe(plainBody);
    expect(page.stats().captured).toBe(1);
    await page.shutdown({ timeoutMs: 0 });
  });

  test('goes by the signal that fetch goes by', async () => {
    await using door = await openDoor();
    const aborted = ask(door, { signal: AbortSignal.abort(), body: keyed });
    const { signal } = new AbortController();
    await (await door.fetch(aborted, { signal })).text();
    expect(door.openai.requests[0]?.body).toBe(plainBody);
    expect(await door.event()).toMatchObject({ status: 'ok', promptTemplateName: 'mine' });
  });

  test('records a Request that was aborted before it left', async () => {
    await using door = await openDoor();
    const answer = door.fetch(ask(door, { signal: AbortSignal.abort() }));
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(await door.event()).toMatchObject({ status: 'aborted' });
  });

  test('sends an empty body that takes the place of a Request with one', async () => {
    await using door = await openDoor();
    await (await door.fetch(ask(door, { body: keyed }), { body: '' })).text();
    expect(door.openai.requests[0]?.body).toBe('');
  });

  test('keeps what the options of a request inherit', async () => {
    await using door = await openDoor();
    class Options {
      readonly body = keyed;
      get method(): string {
        return 'POST';
      }
      get headers(): Record<string, string> {
        return { authorization: 'Bearer mine', 'content-type': 'application/json' };
      }
    }
    await (await door.fetch(`${door.openai.baseURL}/chat/completions`, new Options())).text();
    expect(door.openai.requests[0]).toMatchObject({ method: 'POST', body: plainBody });
    expect(door.openai.requests[0]?.headers).toMatchObject({ authorization: 'Bearer mine' });
  });

  test('takes no host for a path', async () => {
    const other = instrumentedFetch({
      footlight: { apiKey: 'k', spool: false, promptTemplateName: 'door' },
      fetch: async () => Response.json({}),
    });
    for (const url of ['http://embeddings/', 'http://responses', 'http://completions/?a=1'])
      await (await other(url, { method: 'POST', body: plainBody })).text();
    expect(other.stats().captured).toBe(0);
    await (await other('http://embeddings/v1/embeddings', { method: 'POST', body: plainBody })).text();
    expect(other.stats().captured).toBe(1);
    await other.shutdown({ timeoutMs: 0 });
  });

  test('lets everything else pass', async () => {
    await using door = await openDoor((_request, response) => json(response, { data: [] }));
    await door.fetch(`${door.openai.baseURL}/models`);
    await post(door, '/moderations');
    await post(door, '/chat/completions', { body: 'no json' });
    await post(door, '/chat/completions/input_tokens');
    expect(door.fetch.stats().captured).toBe(0);
    expect(door.openai.requests).toHaveLength(4);
  });
});
