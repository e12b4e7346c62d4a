import { AzureClient, Client, ConfigurationError, LLMClientError, TGIClient, VLLMClient } from 'footlight';
import { AzureOpenAI, OpenAI } from 'openai';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startTGI } from '../../../examples/stand-ins/tgi.ts';
import { json, startServer } from '../../support/http-server.ts';
import { startIngest } from '../../support/ingest.ts';
import { startOpenAI } from '../../support/openai.ts';

afterEach(() => vi.unstubAllEnvs());

const vllm = (url: string): VLLMClient => new VLLMClient({ url, model: 'm', chatCompletionEnabled: true });

describe('an address', () => {
  test.each([
    ['gpu-1', 'http://gpu-1/v1'],
    ['gpu-1:8080', 'http://gpu-1:8080/v1'],
    ['localhost:8000', 'http://localhost:8000/v1'],
    ['10.0.0.7:8000', 'http://10.0.0.7:8000/v1'],
    ['[::1]:8080', 'http://[::1]:8080/v1'],
    ['http://gpu-1:8080', 'http://gpu-1:8080/v1'],
    ['https://gpu.example', 'https://gpu.example/v1'],
    ['https://gpu.example/models/llama/', 'https://gpu.example/models/llama/v1'],
    ['https://gpu.example/models/llama/v1', 'https://gpu.example/models/llama/v1'],
    ['gpu-1:8080/v1/', 'http://gpu-1:8080/v1'],
    ['  https://gpu.example:8443//  ', 'https://gpu.example:8443/v1'],
  ])('%s becomes %s', (url, baseURL) => {
    expect(vllm(url).baseURL).toBe(baseURL);
  });

  test.each([
    '',
    ' ',
    '8080',
    'http://',
    'ftp://gpu-1',
    'gpu 1',
    'http://gpu-1:8080:8080',
    'gpu-1:port',
    'http://gpu-1:99999',
    'http://user:secret@gpu-1',
    'http://gpu-1/?x=1',
    'http://gpu-1/#x',
    undefined,
    null,
    7,
    {},
  ])('%j is refused with what was expected', (url) => {
    const make = (): unknown => vllm(url as string);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(
      /url must be a host, host:port or http\(s\) address such as "http:\/\/127\.0\.0\.1:8080"/u,
    );
    expect(make).not.toThrow(/secret/u);
  });
});

describe('an endpoint of Azure', () => {
  const options = { apiKey: 'x', apiVersion: '2024-10-21', deployment: 'd' };

  test.each([
    'https://x.openai.azure.com',
    'https://x.openai.azure.com/',
    'https://gw.example/v1',
    'https://gw.example/proxy/v1/',
    'https://gw.example//',
    'https://user:pw@gw.example',
    'https://gw.example/?a=b',
    'https://gw.example/x#f',
    'HTTPS://GW.EXAMPLE/Proxy',
    'https://gw.example:443',
    'https://bücher.example',
    'x.openai.azure.com',
    ' https://gw.example ',
    'not a url',
    'ftp://gw.example',
    '8080',
    'https://',
  ])('%j is what it is to openai', (endpoint) => {
    const plain = new AzureOpenAI({ ...options, endpoint });
    expect(new AzureClient({ ...options, endpoint, model: 'gpt-4o' }).baseURL).toBe(plain.baseURL);
    const clientCredentials = { tenantId: 't', clientId: 'c', clientSecret: 's' };
    const { apiVersion } = options;
    expect(new AzureClient({ apiVersion, endpoint, clientCredentials }).baseURL).toBe(plain.baseURL);
  });

  test('that names a host alone fails no question of a subclass with options of its own', async () => {
    class Gateway extends AzureClient {
      constructor(endpoint: string) {
        super({ endpoint, apiKey: 'k', apiVersion: '2024-10-21', deployment: 'd' });
      }
    }
    expect(await new Gateway('127.0.0.1:9').isAlive()).toBe(false);
  });

  test('that names a host alone is asked by https where we ask', async () => {
    const asked: string[] = [];
    const fetch = async (url: unknown): Promise<Response> => {
      asked.push(String(url));
      return Response.json(
        String(url).includes('/models') ? { data: [] } : { choices: [{ message: { content: 'x' } }] },
      );
    };
    const client = new AzureClient({ ...options, endpoint: 'x.openai.azure.com', fetch, maxRetries: 0 });
    expect(await client.isAlive()).toBe(true);
    expect((await client.health()).alive).toBe(true);
    expect((await client.prompt('Hi')).text).toBe('x');
    expect(asked.map((url) => url.split('?')[0])).toEqual([
      'https://x.openai.azure.com/openai/models',
      'https://x.openai.azure.com/openai/models',
      'https://x.openai.azure.com/openai/deployments/d/chat/completions',
    ]);
    expect(client.baseURL).toBe('x.openai.azure.com/openai');
  });

  test.each(['https://user:secret@127.0.0.1:1', 'not a url', 'ftp://127.0.0.1:1'])(
    '%j that nobody can ask is told without its password',
    async (endpoint) => {
      const client = new AzureClient({ ...options, endpoint, maxRetries: 0 });
      expect(await client.isAlive()).toBe(false);
      expect(await client.health()).toMatchObject({ alive: false, ready: false });
      const error = await client.prompt('Hi').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(LLMClientError);
      expect((error as Error).message).not.toContain('secret');
    },
  );
});

describe('a client', () => {
  test('is one of OpenAI and one of ours', () => {
    const tgi = new TGIClient({ url: 'gpu-1', model: 'm', chatCompletionEnabled: true });
    expect(tgi).toBeInstanceOf(OpenAI);
    expect(tgi).toBeInstanceOf(Client);
    expect(vllm('gpu-1')).toBeInstanceOf(Client);
    expect(vllm('gpu-1')).not.toBeInstanceOf(TGIClient);
    expect(new AzureClient({ endpoint: 'x', apiKey: 'x', apiVersion: 'x' })).toBeInstanceOf(AzureOpenAI);
  });

  test('is made without a word to its server', async () => {
    await using server = await startServer((_request, response) => json(response, {}));
    for (const Server of [TGIClient, VLLMClient]) {
      void new Server({ url: server.url, model: 'm', chatCompletionEnabled: true });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.requests).toEqual([]);
  });

  test('refuses to guess the model, or whether it takes messages', () => {
    const make = (options: object): unknown => new TGIClient(options as never);
    expect(() => make({ url: 'gpu-1', chatCompletionEnabled: true })).toThrow(/model must be the id/u);
    expect(() => make({ url: 'gpu-1', model: 'm' })).toThrow(/chatCompletionEnabled must be true or false/u);
    expect(() => make(undefined as never)).toThrow(ConfigurationError);
  });

  test('sends nothing that the environment holds for OpenAI', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-secret');
    vi.stubEnv('OPENAI_ORG_ID', 'org-secret');
    vi.stubEnv('OPENAI_PROJECT_ID', 'project-secret');
    vi.stubEnv('OPENAI_BASE_URL', 'http://elsewhere.example/v1');
    await using tgi = await startTGI();
    const llm = new TGIClient({ url: tgi.url, model: 'm', chatCompletionEnabled: true });
    await llm.prompt('Hi');
    await llm.health();
    expect(tgi.requests.length).toBeGreaterThan(2);
    expect(JSON.stringify(tgi.requests)).not.toContain('secret');
  });

  test('gives children of its own kind, which keep what is not changed', async () => {
    await using tgi = await startTGI({ apiKey: 'right' });
    const parent = new TGIClient({ url: tgi.url, model: 'm', chatCompletionEnabled: false, apiKey: 'wrong' });
    const child = parent.withOptions({ apiKey: 'right' });
    expect(child).toBeInstanceOf(TGIClient);
    expect(child.model).toBe('m');
    expect(child.streamIdleTimeoutMs).toBe(60_000);
    expect((await child.prompt('Hi')).text).not.toBe('');
    await expect(parent.prompt('Hi')).rejects.toMatchObject({ status: 401 });
    expect(parent.withOptions({ url: 'elsewhere:1' }).baseURL).toBe('http://elsewhere:1/v1');
  });

  test('gives a stream up after 60 s of silence, or after the time that it is told', () => {
    expect(vllm('gpu-1').streamIdleTimeoutMs).toBe(60_000);
    const footlight = { streamIdleTimeoutMs: 5000 };
    const patient = new VLLMClient({ url: 'x', model: 'm', chatCompletionEnabled: true, footlight });
    expect(patient.streamIdleTimeoutMs).toBe(5000);
    expect(patient.withOptions({ footlight: { chatId: 'x' } }).streamIdleTimeoutMs).toBe(5000);
  });

  test('of the plain kind records as ever, whatever properties a subclass of it has', async () => {
    await using ingest = await startIngest();
    await using openai = await startOpenAI();
    class Mine extends Client {
      readonly server = { name: 'mine' };
      readonly servedModel = 7;
    }
    const footlight = { apiKey: 'fl_sk_x', baseURL: ingest.url, allowUnnamedPrompts: true };
    const client = new Mine({ apiKey: 'x', baseURL: openai.baseURL, footlight });
    await client.chat.completions.create({ model: 'm', messages: [] });
    await client.shutdown();
    expect(ingest.events()[0]).toMatchObject({ provider: 'openai' });
    expect(ingest.events()[0]).not.toHaveProperty('servedModel');
  });

  test('shows nothing of ours to those who list its properties', () => {
    const methods = ['isAlive', 'health', 'isValidPrompt', 'prompt', 'server'];
    for (const name in vllm('gpu-1')) expect(methods).not.toContain(name);
  });
});
