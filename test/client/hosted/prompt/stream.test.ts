import type { LLMClientError, PromptChunk } from 'footlight';
import { describe, expect, test } from 'vitest';
import { startServer, type Script } from '../../../support/http-server.ts';
import { clientOf } from '../clients.ts';
import { collect, textOf } from './prompts.ts';

describe('a stream', () => {
  const chunk = (content: string, finish_reason: string | null = null): string =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`;
  const streaming =
    (write: (response: Parameters<Script>[1]) => void): Script =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      write(response);
    };

  /** What arrives of a stream before it fails, and how it fails. */
  async function read(script: Script, footlight = {}): Promise<{ text: string; error: LLMClientError }> {
    await using server = await startServer(script);
    const seen: PromptChunk[] = [];
    try {
      for await (const part of await clientOf('vllm', server.url, { footlight }).prompt('x', {
        stream: true,
      })) {
        seen.push(part);
      }
    } catch (error) {
      return { text: textOf(seen), error: error as LLMClientError };
    }
    throw new Error('The stream ended as if all were well.');
  }

  test('that breaks off is an error with what broke it as its cause', async () => {
    const { text, error } = await read(
      streaming((response) => {
        response.write(chunk('a'));
        setTimeout(() => response.destroy(), 20);
      }),
    );
    expect(text).toBe('a');
    expect(error).toMatchObject({ name: 'LLMClientError', code: 'llm_stream_incomplete', server: 'vllm' });
    expect(error.cause).toBeInstanceOf(Error);
  });

  test.each([
    ['without a finish reason', chunk('a') + chunk('b')],
    ['without a finish reason, though with [DONE]', `${chunk('a')}${chunk('b')}data: [DONE]\n\n`],
    ['empty', ''],
    ['with [DONE] alone', 'data: [DONE]\n\n'],
    ['with comments alone', ': keep-alive\n\n: keep-alive\n\n'],
  ])('that ends %s is an error', async (_name, body) => {
    const { error } = await read(streaming((response) => response.end(body)));
    expect(error).toMatchObject({ name: 'LLMClientError', code: 'llm_stream_incomplete' });
    expect(error.message).toMatch(/ended without a finish reason/u);
  });

  test('that stalls is given up after the idle time', async () => {
    const { text, error } = await read(
      streaming((response) => response.write(chunk('a'))),
      { streamIdleTimeoutMs: 150 },
    );
    expect(text).toBe('a');
    expect(error).toMatchObject({ name: 'LLMClientError', code: 'llm_timeout' });
  });

  test('may take as long as it likes while it goes on, and may be silent for ever where it is told so', async () => {
    const slow = streaming((response) => {
      for (let i = 0; i < 6; i += 1) setTimeout(() => response.write(chunk('a')), i * 60);
      setTimeout(() => response.end(chunk('', 'stop')), 360);
    });
    for (const streamIdleTimeoutMs of [200, Infinity]) {
      await using server = await startServer(slow);
      const llm = clientOf('vllm', server.url, { footlight: { streamIdleTimeoutMs } });
      expect(textOf(await collect(await llm.prompt('x', { stream: true })))).toBe('aaaaaa');
    }
  });

  test('with an error inside a success is that error', async () => {
    const said = { error: { message: 'Input validation error: too long', http_status_code: 422 } };
    const { text, error } = await read(
      streaming((response) => response.end(`${chunk('a')}data: ${JSON.stringify(said)}\n\ndata: [DONE]\n\n`)),
    );
    expect(text).toBe('a');
    expect(error).toMatchObject({ code: 'llm_stream_error', status: 422, body: said.error });
    expect(error.message).toContain('Input validation error: too long');
  });

  test('is the same wherever its bytes are split', async () => {
    const bytes = Buffer.from(`${chunk('⚽ für')}: comment\n\n${chunk('日本', 'stop')}data: [DONE]\n\n`);
    for (let at = 1; at < bytes.length; at += 7) {
      await using server = await startServer(
        streaming((response) => {
          response.write(bytes.subarray(0, at));
          setTimeout(() => response.end(bytes.subarray(at)), 1);
        }),
      );
      const chunks = await collect(await clientOf('vllm', server.url).prompt('x', { stream: true }));
      expect(textOf(chunks)).toBe('⚽ für日本');
    }
  });
});
