import { AzureClient, LLMClientError } from 'footlight';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startAzure } from '../../../examples/stand-ins/azure.ts';
import { json, startServer, type Script } from '../../support/http-server.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** An authority that gives tokens named t1, t2, …, each of which lives `life` seconds. */
const authority = (life = 3600): Script => {
  let count = 0;
  return (_request, response) =>
    json(response, { access_token: `t${(count += 1)}`, expires_in: life, token_type: 'Bearer' });
};

function clientFor(endpoint: string, authorityHost: string): AzureClient {
  return new AzureClient({
    endpoint,
    apiVersion: '2024-10-21',
    deployment: 'emoji',
    model: 'gpt-4o',
    maxRetries: 0,
    clientCredentials: { tenantId: 'tenant', clientId: 'client', clientSecret: 'a secret', authorityHost },
  });
}

describe('an application of Microsoft Entra', () => {
  test('gets one token for all calls that wait for it, and keeps it', async () => {
    await using entra = await startServer(authority());
    await using azure = await startAzure({ token: () => 't1' });
    vi.stubEnv('AZURE_OPENAI_API_KEY', 'a key that must not get in the way');
    const client = clientFor(azure.url, `${entra.url}/`);
    await Promise.all([client.prompt('x'), client.prompt('x'), client.isAlive(), client.health()]);
    await client.chat.completions.create({ model: 'x', messages: [{ role: 'user', content: 'x' }] });
    expect(entra.requests).toHaveLength(1);
    const [request] = entra.requests;
    expect(request?.path).toBe('/tenant/oauth2/v2.0/token');
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'client',
      client_secret: 'a secret',
      scope: 'https://cognitiveservices.azure.com/.default',
    });
    for (const { headers } of azure.requests) expect(headers).not.toHaveProperty('api-key');
  });

  test('uses no token in its last 60 s', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await using entra = await startServer(authority(600));
    let expected = 't1';
    await using azure = await startAzure({ token: () => expected });
    const client = clientFor(azure.url, entra.url);
    expect(await client.isAlive()).toBe(true);
    vi.setSystemTime(Date.now() + 500_000);
    expect(await client.isAlive()).toBe(true);
    expect(entra.requests).toHaveLength(1);
    vi.setSystemTime(Date.now() + 40_001);
    expected = 't2';
    expect(await Promise.all([client.isAlive(), client.isAlive()])).toEqual([true, true]);
    expect(entra.requests).toHaveLength(2);
  });

  test('asks again where a token lives too short to be kept', async () => {
    await using entra = await startServer(authority(30));
    await using azure = await startAzure({ token: () => `t${entra.requests.length}` });
    const client = clientFor(azure.url, entra.url);
    expect(await client.isAlive()).toBe(true);
    expect(await client.isAlive()).toBe(true);
    expect(entra.requests).toHaveLength(2);
  });

  test('is told what Entra says, and a failure is not kept', async () => {
    const refusal = {
      error: 'invalid_client',
      error_description: 'AADSTS7000215: Invalid client secret provided.',
    };
    const gives = authority();
    await using entra = await startServer((request, response, index) =>
      index < 2 ? json(response, refusal, 401) : gives(request, response, index),
    );
    await using azure = await startAzure({ token: () => 't1' });
    const client = clientFor(azure.url, entra.url);
    const error = await client.prompt('x').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(LLMClientError);
    expect(error).toMatchObject({ code: 'llm_token_failed', server: 'azure', status: 401, body: refusal });
    expect((error as Error).message).toContain('AADSTS7000215');
    expect(JSON.stringify(error) + String(error)).not.toContain('a secret');
    expect(await client.health()).toMatchObject({ reason: 'auth', status: 401 });
    expect((await client.prompt('x')).text).not.toBe('');
    expect(azure.requests).toHaveLength(1);
  });

  test.each([
    {},
    { access_token: 7, expires_in: 60 },
    { access_token: 't' },
    { access_token: 't', expires_in: 'x' },
    [],
    'text',
  ])('takes no token from %j, and repeats none', async (body) => {
    await using entra = await startServer((_request, response) => json(response, body));
    const error = await clientFor('http://127.0.0.1:9', entra.url)
      .prompt('x')
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'llm_token_failed', body: undefined });
  });

  test('does not make a look wait longer than its limit', async () => {
    await using entra = await startServer(() => {});
    const client = clientFor('http://127.0.0.1:9', entra.url);
    const started = performance.now();
    expect(await client.isAlive({ timeoutMs: 200 })).toBe(false);
    expect(await client.health({ timeoutMs: 200 })).toMatchObject({ reason: 'timeout' });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
