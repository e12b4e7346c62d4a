import { instrumentedFetch } from 'footlight';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openDoor, type Door } from '../support/fetch-door.ts';
import { chatChunk, chatCompletion } from '../support/openai.ts';

const request = { model: 'm', messages: [{ role: 'user', content: 'x' }] };
const first = `data: ${JSON.stringify(chatChunk({ content: 'x' }))}`;
const last = `data: ${JSON.stringify(chatChunk({}, { finish_reason: 'stop' }))}`;

const ask = (door: Door, more: RequestInit = {}): Promise<Response> =>
  door.fetch(`${door.openai.baseURL}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ ...request, stream: true }),
    ...more,
  });

/** Answers with the beginning of a stream. */
const begins = (_request: unknown, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(`${first}\n\n`);
};

describe('what the fetch door answers with', () => {
  test('is recorded when it is read in part and then aborted', async () => {
    await using door = await openDoor(begins);
    const controller = new AbortController();
    const reader = (await ask(door, { signal: controller.signal })).body!.getReader();
    await reader.read();
    controller.abort();
    await pause(100);
    expect(await door.event()).toMatchObject({ status: 'aborted', choices: [{ content: 'x' }] });
  });

  test('is recorded at the shutdown when it is read in part', async () => {
    await using door = await openDoor(begins);
    const reader = (await ask(door)).body!.getReader();
    await reader.read();
    await door.fetch.shutdown();
    expect(await door.event()).toMatchObject({ status: 'aborted', choices: [{ content: 'x' }] });
  });

  test.each([
    ['has another type', 'text/plain', `${first}\n\n${last}\n\n`],
    ['writes its type in capitals', 'Text/Event-Stream', `${first}\n\n${last}\n\n`],
    ['ends its lines in the old way', 'text/event-stream', `${first}\r\r${last}\r\r`],
    ['does not end its last event', 'text/event-stream', `${first}\n\n${last}`],
  ])('is recorded as the stream that it is where that %s', async (_, type, text) => {
    await using door = await openDoor((_request, response) => {
      response.writeHead(200, { 'content-type': type });
      response.end(text);
    });
    expect(await (await ask(door)).text()).toBe(text);
    expect(await door.event()).toMatchObject({ status: 'ok', choices: [{ content: 'x' }] });
  });

  test('can be read into a buffer of the reader, and has the kind that it had', async () => {
    await using door = await openDoor();
    const response = await ask(door, { body: JSON.stringify(request) });
    expect(response.type).toBe('basic');
    const reader = response.body!.getReader({ mode: 'byob' });
    const bytes: number[] = [];
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(16));
      bytes.push(...(value ?? []));
      if (done) break;
    }
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(chatCompletion('Hello'));
    expect(await door.event()).toMatchObject({ status: 'ok', choices: [{ content: 'Hello' }] });
  });

  test('leaves the bytes that it is made of to whoever has made them', async () => {
    const bytes = Buffer.from(JSON.stringify(chatCompletion('Hello')));
    const cached = instrumentedFetch({
      footlight: { apiKey: 'k', spool: false, promptTemplateName: 'cached' },
      fetch: async () => {
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(bytes);
            controller.close();
          },
        });
        return new Response(body, { headers: { 'content-type': 'application/json' } });
      },
    });
    const init = { method: 'POST', body: JSON.stringify(request) };
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await cached('http://127.0.0.1/v1/chat/completions', init);
      expect(await response.json()).toEqual(chatCompletion('Hello'));
    }
    await cached.shutdown({ timeoutMs: 0 });
  });

  test('is recorded although its first word comes long after its headers', async () => {
    await using door = await openDoor(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      await pause(1300);
      response.end(`${first}\n\n${last}\n\n`);
    });
    await (await ask(door)).text();
    expect(await door.event()).toMatchObject({ status: 'ok', choices: [{ content: 'x' }] });
  });

  test.each([
    ['hardly any of it', { ok: true, status: 200, json: async () => ({}) }],
    [
      'a body of another kind',
      { ok: true, status: 200, headers: new Headers(), body: Readable.from(['{}']) },
    ],
  ])('may have only what resembles a response: %s', async (_, answer) => {
    const odd = instrumentedFetch({
      footlight: { apiKey: 'k', spool: false, promptTemplateName: 'odd' },
      fetch: async () => answer as unknown as Response,
    });
    const init = { method: 'POST', body: JSON.stringify(request) };
    expect(await odd('http://127.0.0.1/v1/chat/completions', init)).toBe(answer);
    await odd.shutdown({ timeoutMs: 0 });
    expect(odd.stats().captured).toBe(1);
  });
});
