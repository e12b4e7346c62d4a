import { describe, expect, test } from 'vitest';
import { json, startServer, type Script } from '../../../support/http-server.ts';
import { clientOf } from '../clients.ts';
import { collect, textOf } from './prompts.ts';

describe('llama.cpp behind a VLLMClient', () => {
  const llama: Script = (request, response) => {
    const { stream } = request.body ? (JSON.parse(request.body) as { stream?: boolean }) : {};
    if (request.path === '/health') return json(response, { status: 'ok' });
    if (request.path === '/v1/models')
      return json(response, {
        models: [{ name: 'toy.gguf' }],
        object: 'list',
        data: [{ id: 'toy.gguf', object: 'model', owned_by: 'llamacpp' }],
      });
    if (request.path === '/tokenize') return json(response, { tokens: [] });
    const head = { id: 'chatcmpl-x', model: 'toy.gguf', timings: { prompt_n: 1 } };
    if (!stream) {
      const message = { role: 'assistant', content: 'Hello' };
      return json(response, {
        ...head,
        choices: [{ index: 0, message, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      });
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const [delta, finish_reason] of [
      [{ role: 'assistant', content: null }, null],
      [{ content: 'Hel' }, null],
      [{ content: 'lo' }, null],
      [{}, 'stop'],
    ])
      response.write(
        `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason }] })}\n\n`,
      );
    response.write(
      `data: ${JSON.stringify({ ...head, choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } })}\n\n`,
    );
    response.end('data: [DONE]\n\n');
  };

  test('chats, streams and tells its health', async () => {
    await using server = await startServer(llama);
    const llm = clientOf('vllm', server.url, { model: 'toy.gguf' });
    expect(await llm.health({ deep: true })).toMatchObject({ ready: true, model: 'toy.gguf' });
    expect(await llm.prompt('x')).toMatchObject({ text: 'Hello', finishReason: 'stop', model: 'toy.gguf' });
    const chunks = await collect(await llm.prompt('x', { stream: true }));
    expect(textOf(chunks)).toBe('Hello');
    expect(chunks.at(-1)?.usage?.totalTokens).toBe(3);
    expect(await llm.isValidPrompt('x')).toMatchObject({ valid: null, reason: 'not_counted' });
    // It ignores a wrong name, so that only its list of models tells.
    expect(await clientOf('vllm', server.url).health()).toMatchObject({
      reason: 'model_mismatch',
      model: 'toy.gguf',
    });
  });
});
