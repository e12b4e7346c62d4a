import { Client } from 'footlight';
import { OpenAI } from 'openai';
import { expect, test } from 'vitest';
import { json, type Script } from '../support/http-server.ts';
import { startOpenAI } from '../support/openai.ts';

const footlight = { apiKey: 'fl_sk_canary', templateParams: { who: 'canary' } };

/** Answers two pages of a list. */
const pages: Script = (request, response) =>
  json(response, { object: 'list', data: [{ id: 'a' }], has_more: !request.path.includes('after=') });

/** The paths of the requests that `Class` makes. */
async function pathsOf(
  Class: typeof OpenAI,
  scene: (client: OpenAI) => PromiseLike<unknown>,
): Promise<string[]> {
  await using server = await startOpenAI(pages);
  await scene(new Class({ apiKey: 'x', baseURL: server.baseURL, maxRetries: 0 }));
  return server.requests.map(({ path }) => path);
}

const query = { limit: 1, order: 'asc', metadata: { a: 'b' } };

const scenes: Readonly<Record<string, (client: OpenAI, given: object) => PromiseLike<unknown>>> = {
  'a list, on each of its pages': async (client, given) => {
    for await (const _ of client.files.list(given));
  },
  'a list whose pages are asked for one by one': async (client, given) => {
    const page = await client.files.list(given);
    await page.getNextPage();
  },
  'the list of stored completions': (client, given) => client.chat.completions.list(given as never),
  'a response that is looked up': (client, given) => client.responses.retrieve('id', given as never),
  'get()': (client, given) => client.get('/some/thing', { query: given as never }),
  'post()': (client, given) => client.post('/some/thing', { query: given as never, body: {} }),
  'request()': (client, given) =>
    client.request({ method: 'get', path: '/some/thing', query: given as never }),
};

test.each(Object.entries(scenes))('%s is asked for without our key', async (_what, scene) => {
  const given = Object.freeze({ ...query, footlight });
  const ours = await pathsOf(Client, (client) => scene(client, given));
  expect(ours).toEqual(await pathsOf(OpenAI, (client) => scene(client, query)));
  expect(ours[0]).toContain('limit=1');
});

test('a query with our key may be readable once', async () => {
  const names = ['limit', 'footlight'];
  const once = {};
  for (const name of names) {
    let reads = 0;
    const get = (): unknown => {
      reads += 1;
      if (reads > 1) throw new Error(`${name} was read twice.`);
      return name === 'limit' ? 1 : footlight;
    };
    Object.defineProperty(once, name, { enumerable: true, get });
  }
  const paths = await pathsOf(Client, (client) => client.get('/some/thing', { query: once }));
  expect(paths).toEqual(['/v1/some/thing?limit=1']);
});
