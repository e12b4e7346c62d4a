import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { Client, ConfigurationError } from 'footlight';
import { OpenAI } from 'openai';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { VERSION } from '../../src/client/version.ts';
import { startIngest } from '../support/ingest.ts';
import { startOpenAI } from '../support/openai.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a client', () => {
  test('is an OpenAI client', () => {
    expect(new Client({ apiKey: 'x' })).toBeInstanceOf(OpenAI);
  });

  test('takes its settings from the environment', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    vi.stubEnv('FOOTLIGHT_API_KEY', 'fl_sk_env');
    vi.stubEnv('FOOTLIGHT_BASE_URL', `${ingest.url}/`);
    vi.stubEnv('FOOTLIGHT_PROMPT_TEMPLATE_NAME', 'from-env');
    await using client = new Client({ apiKey: 'x', baseURL: openai.baseURL });
    await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'x' }] });
    await client.flush();
    expect(ingest.requests[0]?.headers.authorization).toBe('Bearer fl_sk_env');
    expect(ingest.events()[0]?.promptTemplateName).toBe('from-env');
  });

  test.each([
    [{ baseURL: 'localhost:4100' }, /must be an http or https address.*got "localhost:4100"/u],
    [{ sampleRate: 2 }, /sampleRate must be a number from 0 to 1; got 2/u],
    [{ redactPii: 'yes' }, /redactPii must be true, false/u],
    ['yes', /"footlight" must be an object; got string/u],
    [{ baseURL: 5 }, /baseURL must be a string; got a value of type number/u],
    [{ baseURL: 'http://user:canary@127.0.0.1' }, /^(?!.*canary).*without credentials, query or fragment/u],
    [{ apiKey: 'fl_sk_canary…' }, /^(?!.*canary).*characters that no key has/u],
    [{ apiKey: 'fl_sk_canary\n' }, /^(?!.*canary).*characters that no key has/u],
    [{ streamUsage: 'maybe' }, /streamUsage must be true, false or "auto"; got maybe/u],
    [{ streamIdleTimeoutMs: 0 }, /streamIdleTimeoutMs must be a number of milliseconds above 0; got 0/u],
    [{ spool: 'yes' }, /spool must be true, false or an object of options; got yes/u],
    [{ spool: { maxBytes: 0 } }, /spool.maxBytes must be a number above 0; got 0/u],
    [{ spool: { maxBytes: '5' } }, /spool.maxBytes must be a number above 0; got 5/u],
    [{ spool: { maxAgeMs: -1 } }, /spool.maxAgeMs must be a number above 0; got -1/u],
  ])('refuses the settings %j', (footlight, message) => {
    const build = () => new Client({ apiKey: 'x', footlight: footlight as never });
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(message);
  });

  test('keeps what its parent has where an option is set to undefined', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    await using client = new Client({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'p' },
    });
    const child = client.withOptions({ footlight: { apiKey: undefined, chatId: 'c' } });
    await child.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'x' }] });
    await client.withOptions({ footlight: undefined }).chat.completions.create({ model: 'm', messages: [] });
    await client.flush();
    expect(ingest.events().map(({ chatId }) => chatId)).toEqual(['c', undefined]);
  });

  test('does not show its key when it is printed', () => {
    const client = new Client({ apiKey: 'x', footlight: { apiKey: 'fl_sk_canary' } });
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain('fl_sk_canary');
    expect(JSON.stringify(client.stats())).not.toContain('fl_sk_canary');
  });

  test('tells its version as package.json has it', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });
});
