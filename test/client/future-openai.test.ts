import { Client } from 'footlight';
import { OpenAI } from 'openai';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { streamInternals } from '../../src/client/openai-internals.ts';
import { startIngest } from '../support/ingest.ts';
import { startOpenAI } from '../support/openai.ts';

afterEach(() => vi.restoreAllMocks());

const body = { model: 'm', messages: [{ role: 'user', content: 'x' }] };

describe('with an OpenAI client whose inside has changed', () => {
  test('a promise without the parts that we watch is handed on as it is', async () => {
    const promise = Promise.resolve({ choices: [] });
    vi.spyOn(OpenAI.prototype, 'post').mockReturnValue(promise as never);
    const client = new Client({ apiKey: 'x', footlight: { apiKey: 'k', promptTemplateName: 'future' } });
    expect(client.post('/chat/completions', { body })).toBe(promise);
  });

  test.each([
    ['has no iterator', { controller: new AbortController() }],
    ['has an iterator that is no function', { iterator: {}, controller: new AbortController() }],
    ['has no controller', { iterator: () => undefined }],
    ['is no object', 'data: x'],
  ])('a stream that %s is none that we would touch', (_what, value) => {
    expect(streamInternals(value)).toBeUndefined();
  });

  test('a call whose request hooks are never run is recorded from its parameters', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    class Hookless extends Client {
      protected override prepareOptions(): Promise<void> {
        return Promise.resolve();
      }
      protected override prepareRequest(): Promise<void> {
        return Promise.resolve();
      }
    }
    for (const name of ['buildRequest', 'buildBody'])
      Object.defineProperty(Hookless.prototype, name, { value: Reflect.get(OpenAI.prototype, name) });
    await using client = new Hookless({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'future' },
    });
    await client.post('/chat/completions', { body: { ...body, footlight: { apiKey: 'fl_sk_canary' } } });
    await client.flush();
    expect(ingest.events()).toMatchObject([{ model: 'm', messages: body.messages, attempts: 0 }]);
    expect(JSON.stringify(ingest.events())).not.toContain('canary');
  });
});
