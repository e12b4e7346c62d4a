import { LLMClientError, TemplateChat, TemplateText, type TGIClient } from 'footlight';
import { APIError, APIUserAbortError } from 'openai';
import { describe, expect, test } from 'vitest';
import { json, startServer, type SeenRequest } from '../../../support/http-server.ts';
import { clientOf, KINDS } from '../clients.ts';
import { start, collect, textOf, sent } from './prompts.ts';

describe.each(KINDS)('%s', (kind) => {
  test('makes one user message of a string', async () => {
    expect((await sent(kind, 'Hi'))['messages']).toEqual([{ role: 'user', content: 'Hi' }]);
  });

  test('makes one user message of a text template', async () => {
    const text = new TemplateText('Hi {name}', { name: 'Ada' });
    expect((await sent(kind, text))['messages']).toEqual([{ role: 'user', content: 'Hi Ada' }]);
  });

  test('takes messages and chat templates as they are', async () => {
    const messages = [
      { role: 'system' as const, content: 'Be brief.' },
      { role: 'user' as const, content: 'Hi' },
    ];
    expect((await sent(kind, messages))['messages']).toEqual(messages);
    expect((await sent(kind, new TemplateChat(messages)))['messages']).toEqual(messages);
  });

  test('gives the answer in the same shape, whole and streamed', async () => {
    await using server = await start[kind]();
    const llm = clientOf(kind, server.url);
    const whole = await llm.prompt('A story, please.');
    expect(whole).toMatchObject({
      text: expect.stringMatching(/^Once .* night\.$/u) as string,
      finishReason: 'stop',
    });
    expect(whole.usage?.completionTokens).toBe(20);
    const chunks = await collect(await llm.prompt('A story, please.', { stream: true }));
    expect(textOf(chunks)).toBe(whole.text);
    expect(chunks.map(({ finishReason }) => finishReason).filter(Boolean)).toEqual(['stop']);
    expect(chunks.length).toBeGreaterThanOrEqual(20);
  });

  test('asks for 100 tokens unless told otherwise', async () => {
    expect((await sent(kind, 'Hi'))['max_tokens']).toBe(100);
    expect((await sent(kind, 'Hi', { max_tokens: 7 }))['max_tokens']).toBe(7);
    expect((await sent(kind, 'Hi', { max_tokens: undefined }))['max_tokens']).toBe(100);
  });

  test('passes other parameters on, those of the server alone included, and its own options not', async () => {
    const options = {
      top_k: 5,
      seed: 1,
      signal: new AbortController().signal,
      timeout: 1000,
      maxRetries: 0,
      headers: { 'x-tenant': 'a' },
    };
    const body = await sent(kind, 'Hi', { ...options, footlight: { promptTemplateName: 'x' } });
    expect(body).toMatchObject({ top_k: 5, seed: 1 });
    for (const name of ['signal', 'timeout', 'maxRetries', 'headers', 'footlight'])
      expect(body).not.toHaveProperty(name);
  });

  test.each([
    ['', /empty/u],
    [[], /empty/u],
    [undefined, /got undefined/u],
    [null, /got null/u],
    [7, /got number/u],
    [{}, /got object/u],
  ])('refuses %j before any request', async (prompt, message) => {
    await using server = await start[kind]();
    const asked = clientOf(kind, server.url).prompt(prompt as never);
    await expect(asked).rejects.toThrow(TypeError);
    await expect(asked).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });

  test('without chat refuses messages before any request', async () => {
    await using server = await start[kind]();
    const llm = clientOf(kind, server.url, { chatCompletionEnabled: false });
    for (const messages of [
      [{ role: 'user' as const, content: 'x' }],
      new TemplateChat([{ role: 'user', content: 'x' }]),
    ]) {
      await expect(llm.prompt(messages)).rejects.toThrow(TypeError);
    }
    expect(server.requests).toEqual([]);
  });

  test('can be cancelled before the answer and in the middle of it', async () => {
    await using server = await startServer((request, response) => {
      if (!request.body.includes('"stream":true')) return;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}\n\n');
    });
    const llm = clientOf(kind, server.url);
    const before = AbortSignal.timeout(100);
    const error = await llm.prompt('x', { signal: before }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'LLMClientError', code: 'llm_aborted', server: kind });
    expect((error as Error).cause).toBeInstanceOf(APIUserAbortError);
    const during = new AbortController();
    const seen: string[] = [];
    for await (const { text } of await llm.prompt('x', { stream: true, signal: during.signal })) {
      seen.push(text);
      during.abort();
    }
    expect(seen).toEqual(['a']);
    await expect.poll(() => server.closed()).toBe(2);
  });

  test('closes the connection when its reader leaves a stream', async () => {
    await using server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}\n\n');
    });
    for await (const { text } of await clientOf(kind, server.url).prompt('x', { stream: true })) {
      expect(text).toBe('a');
      break;
    }
    await expect.poll(() => server.closed()).toBe(1);
  });

  test('leaves a plain create() as it is: the same request, answer and error', async () => {
    await using server = await startServer((request, response) =>
      request.body.includes('fail')
        ? json(response, { error: 'Input validation error', error_type: 'validation' }, 422)
        : json(response, {
            id: '',
            choices: [{ index: 0, message: { content: 'x' }, finish_reason: 'stop_sequence' }],
          }),
    );
    const llm = clientOf(kind, server.url) as TGIClient;
    const body = { model: 'any', messages: [{ role: 'user' as const, content: 'x' }], top_p: 1, stop: 'x' };
    const answer = await llm.chat.completions.create(body);
    expect(JSON.parse((server.requests[0] as SeenRequest).body)).toEqual(body);
    expect(answer.choices[0]?.finish_reason).toBe('stop_sequence');
    const error = await llm.chat.completions
      .create({ ...body, stop: 'fail' })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(APIError);
    expect(error).not.toBeInstanceOf(LLMClientError);
  });
});
