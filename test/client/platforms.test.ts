import type * as Footlight from '../../src/index.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** A fresh copy of the client's code, which has looked at nothing of the platform yet. */
async function load(): Promise<typeof Footlight> {
  vi.resetModules();
  return import('../../src/index.ts');
}

const forbidden = (): never => {
  throw new Error('not allowed here');
};

afterEach(() => void vi.unstubAllGlobals());

describe('a platform', () => {
  test.each([
    [
      'that draws nothing from chance while a module is loaded, as workers',
      { getRandomValues: forbidden, randomUUID: forbidden },
    ],
    ['without a source of chance, as a page without TLS has none for ids', undefined],
  ])('%s can make a client', async (_, crypto) => {
    const { OpenAI } = await load();
    vi.stubGlobal('crypto', crypto);
    const client = new OpenAI({ apiKey: 'x', footlight: { apiKey: 'fl_sk_test', spool: false } });
    expect(client.stats().captured).toBe(0);
  });

  test('without any source of chance records calls, too', async () => {
    const { OpenAI } = await load();
    vi.stubGlobal('crypto', undefined);
    const sent: string[] = [];
    const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
      if (!String(url).startsWith('http://ingest.test')) return Response.json({ choices: [] });
      sent.push(String(init?.body));
      return Response.json({ results: [{ id: '1', status: 'stored' }] });
    };
    const footlight = {
      apiKey: 'fl_sk_test',
      baseURL: 'http://ingest.test',
      spool: false,
      fetch,
      promptTemplateName: 'p',
    };
    const client = new OpenAI({ apiKey: 'x', fetch, footlight });
    await client.chat.completions.create({ model: 'm', messages: [] });
    await client.flush();
    expect(client.stats()).toMatchObject({ captured: 1, delivered: 1 });
    expect(sent[0] ?? '').toMatch(/"id":"[\da-f-]{36}"/u);
  });

  test('whose process must not be looked at records the first call, as the edge runtime of Next', async () => {
    // As after the start of a process: nobody listens for its end yet.
    Reflect.deleteProperty(process, Symbol.for('footlight.exit'));
    const { OpenAI } = await load();
    vi.stubGlobal('process', Object.create(process, { on: { get: forbidden } }));
    const fetch = async (): Promise<Response> => Response.json({ choices: [] });
    const client = new OpenAI({
      apiKey: 'x',
      fetch,
      footlight: { apiKey: 'fl_sk_test', spool: false, fetch, promptTemplateName: 'p' },
    });
    await client.chat.completions.create({ model: 'm', messages: [] });
    expect(client.stats().captured).toBe(1);
  });

  test("that has most of Node's modules and nothing behind them is none of Node's", async () => {
    await load();
    const { nodeProcess } = await import('../../src/delivery/node.ts');
    expect(nodeProcess()).toBe(process);
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
    expect(nodeProcess()).toBeUndefined();
  });
});
