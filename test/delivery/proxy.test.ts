import { execFile } from 'node:child_process';
import { createServer, globalAgent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PROGRAM = `
  import { Client } from 'footlight';
  const fetch = async () => Response.json({ choices: [] });
  const footlight = { apiKey: 'fl_sk_test', baseURL: 'http://ingest.test', spool: false, promptTemplateName: 'p' };
  const client = new Client({ apiKey: 'x', fetch, footlight });
  await client.chat.completions.create({ model: 'm', messages: [] });
  await client.flush({ timeoutMs: 2000 });
  console.log(JSON.stringify(client.stats()));`;

const knowsProxies = 'proxyEnv' in (globalAgent as unknown as { options: object }).options;

test.skipIf(!knowsProxies)(
  "events take the environment's proxy where Node is told to, as calls do",
  async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(String(request.url));
      request.resume();
      response.setHeader('content-type', 'application/json');
      response.end('{"results":[{"id":"1","status":"stored"}]}');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const env = {
      ...process.env,
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: address,
      http_proxy: address,
      NO_PROXY: '',
      no_proxy: '',
    };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', PROGRAM], {
      env,
    });
    proxy.close();
    expect(asked).toEqual(['http://ingest.test/v1/events']);
    expect(JSON.parse(stdout)).toMatchObject({ delivered: 1, pending: 0 });
  },
);
