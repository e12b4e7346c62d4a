import { OpenAI } from 'openai';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { json } from '../../support/http-server.ts';
import { chatCompletion } from '../../support/openai.ts';
import { record } from '../../support/recorded.ts';
import { pause, unhandled } from '../drop-in/compare.ts';
import { user } from './fixtures.ts';

describe('a call', () => {
  test('keeps the plain client User-Agent', async () => {
    await using recorded = await record();
    const plain = new OpenAI({ apiKey: 'sk-test', baseURL: recorded.openai.baseURL });
    await plain.chat.completions.create({ model: 'm', messages: user('x') });
    await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    const [first, second] = recorded.openai.requests;
    expect(second?.headers['user-agent']).toBe(first?.headers['user-agent']);
  });

  test('keeps withResponse() and the request id', async () => {
    await using recorded = await record();
    const { data, response, request_id } = await recorded.client.chat.completions
      .create({ model: 'm', messages: user('x') })
      .withResponse();
    expect((data as { _request_id?: string })._request_id).toBe('req_1');
    expect(data.footlight?.feedbackKey).toMatch(/^[\da-f]{44}$/u);
    expect(response.status).toBe(200);
    expect(request_id).toBe('req_1');
    expect(await recorded.events()).toHaveLength(1);
  });

  test('leaves alone what a server itself calls footlight', async () => {
    await using recorded = await record((_request, response) =>
      json(response, { ...chatCompletion('x'), footlight: { theirs: 1 } }),
    );
    const completion = await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(JSON.parse(JSON.stringify(completion)).footlight).toEqual({ theirs: 1 });
    expect(await recorded.events()).toHaveLength(1);
  });

  test('counts the attempt that openai 7 makes when an answer stalls behind its headers', async () => {
    let asked = 0;
    await using recorded = await record(
      (_request, response) => {
        asked += 1;
        const id = { 'x-request-id': `req_${asked}` };
        if (asked > 1) return json(response, chatCompletion('x'), 200, id);
        response.writeHead(200, { ...id, 'content-type': 'application/json', 'content-length': '99' });
        return void response.write('{');
      },
      { timeout: 300, maxRetries: 1 },
    );
    const answer = recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    // openai 5 and 6 wait for the rest for ever.
    const settled = await Promise.race([answer.then(() => true), pause(3000).then(() => false)]);
    if (!settled) return;
    expect(await recorded.events()).toMatchObject([{ attempts: 2, status: 'ok', requestId: 'req_2' }]);
  });

  test('reads the text of an answer that comes in parts, as some servers send it', async () => {
    const parts = [
      { type: 'text', text: 'Hello ' },
      { type: 'reference', reference_ids: [1] },
      { type: 'text', text: 'there' },
    ];
    const message = { role: 'assistant', content: parts };
    await using recorded = await record((_request, response) =>
      json(response, { ...chatCompletion('x'), choices: [{ index: 0, message, finish_reason: 'stop' }] }),
    );
    await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(await recorded.events()).toMatchObject([{ choices: [{ content: 'Hello there' }] }]);
  });

  test('ends well although onError and onDrop are async and reject', async () => {
    const mine = (): Promise<void> => Promise.reject(new Error('mine'));
    const seen = await unhandled(async () => {
      await using recorded = await record(undefined, {
        footlight: { spool: false, baseURL: 'http://127.0.0.1:9', onError: mine, onDrop: mine },
      });
      await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
      await recorded.client.shutdown({ timeoutMs: 300 });
    });
    expect(seen).toEqual([]);
  });

  test('works while the ingest server is down, and while onError throws', async () => {
    const options = {
      footlight: {
        baseURL: 'http://127.0.0.1:9',
        spool: false,
        onError: () => {
          throw new Error('mine');
        },
      },
    };
    await using recorded = await record(undefined, options);
    const completion = await recorded.client.chat.completions.create({ model: 'm', messages: user('x') });
    expect(completion.choices[0]?.message.content).toBe('⚽');
    expect(await recorded.client.flush({ timeoutMs: 50 })).toEqual({ delivered: 0, pending: 1, dropped: 0 });
  });

  test.each([
    [
      'throws',
      (): never => {
        throw new Error('mine');
      },
    ],
    ['rejects', () => Promise.reject(new Error('mine'))],
  ])('works, and its event is not lost, while the console %s', async (_what, said) => {
    onTestFinished(() => void vi.unstubAllGlobals());
    let calls = 0;
    // A spy of vitest's would handle the rejection.
    const warn = (): unknown => {
      calls += 1;
      return said();
    };
    vi.stubGlobal('console', { ...console, warn });
    const seen = await unhandled(async () => {
      await using recorded = await record(undefined, {
        footlight: { baseURL: 'http://127.0.0.1:9', spool: false },
      });
      const completion = await recorded.client.chat.completions.create({
        model: 'm',
        messages: user('x'),
        footlight: 'wrong' as never,
      });
      expect(completion.choices[0]?.message.content).toBe('⚽');
      expect(await recorded.client.flush({ timeoutMs: 300 })).toMatchObject({ pending: 1, dropped: 0 });
    });
    expect(calls).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });

  test('works when its context holds what JSON cannot', async () => {
    await using recorded = await record();
    const context: Record<string, unknown> = { big: 10n };
    context['self'] = context;
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: user('x'),
      footlight: { context },
    });
    expect((await recorded.event()).context).toMatchObject({ big: '10' });
  });
});
