import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'footlight';
import * as openai from 'openai';
import { OpenAI } from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json, type SeenRequest } from '../support/http-server.ts';
import { sendEvents, startOpenAI } from '../support/openai.ts';

const footlight = {
  apiKey: 'fl_sk_canary',
  promptTemplateName: 'canary',
  templateParams: { who: 'canary', list: ['canary', 1] },
};

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'footlight-uploads-'));
  await writeFile(join(directory, 'file.txt'), 'content of the file');
});
afterAll(() => rm(directory, { recursive: true }));

/** The parts of a form as they arrived, in their order. */
async function partsOf({ body, headers }: SeenRequest): Promise<unknown[]> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return [type, body];
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string' ? [name, value] : [name, value.name, value.type, await value.text()],
    ),
  );
}

/** What arrives of an upload that `Class` makes. */
async function sentBy(
  Class: typeof OpenAI,
  upload: (client: OpenAI) => PromiseLike<unknown>,
): Promise<unknown[]> {
  await using server = await startOpenAI((_request, response) => json(response, { id: 'x', data: [] }));
  await upload(new Class({ apiKey: 'x', baseURL: server.baseURL, maxRetries: 0 }));
  expect(server.requests).toHaveLength(1);
  return partsOf(server.requests[0] as SeenRequest);
}

const readStream = (): unknown => createReadStream(join(directory, 'file.txt'));
async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

/** Where a resource is in an OpenAI client, and what an upload to it needs. */
const uploads: readonly (readonly [method: string, ids: readonly string[], field: string, others: object])[] =
  [
    ['files.create', [], 'file', { purpose: 'batch' }],
    ['images.edit', [], 'image', { prompt: 'p' }],
    ['images.createVariation', [], 'image', {}],
    ['audio.transcriptions.create', [], 'file', { model: 'm' }],
    ['audio.translations.create', [], 'file', { model: 'm' }],
    ['uploads.parts.create', ['id'], 'data', {}],
    ['containers.files.create', ['id'], 'file', {}],
    ['skills.create', [], 'files', {}],
    ['skills.versions.create', ['id'], 'files', {}],
    ['videos.create', [], 'input_reference', { prompt: 'p' }],
    ['audio.voices.create', [], 'audio_sample', { name: 'n', consent: 'c' }],
    ['audio.voiceConsents.create', [], 'recording', { name: 'n', language: 'de' }],
    ['contentProvenanceChecks.create', [], 'file', {}],
  ];

type Method = (...args: unknown[]) => Promise<unknown>;

/** A method by its path; undefined where this version of openai has none. */
function methodOf(client: OpenAI, path: string): Method | undefined {
  const names = path.split('.');
  const name = names.pop() as string;
  let resource: unknown = client;
  for (const each of names) resource = (resource as Record<string, unknown> | undefined)?.[each];
  return (resource as Record<string, Method> | undefined)?.[name]?.bind(resource);
}

const plain = new OpenAI({ apiKey: 'x' });
const here = uploads.filter(([path]) => methodOf(plain, path));

describe('an upload with our key among its parameters', () => {
  test.each(here)('%s sends a file that is read as it goes as the plain client does', async (...upload) => {
    const [path, ids, field, others] = upload;
    const send = (more: object) => (client: OpenAI) =>
      (methodOf(client, path) as Method)(...ids, { ...more, ...others, [field]: readStream() });
    const sent = await sentBy(Client, send({ footlight }));
    expect(sent).toEqual(await sentBy(OpenAI, send({})));
    expect(JSON.stringify(sent)).toContain('content of the file');
  });

  const kinds: Readonly<Record<string, () => unknown>> = {
    'a File': () => new File(['content'], 'a.txt'),
    'an async iterable': () => chunks('con', 'tent'),
    'a file of toFile()': () => openai.toFile(chunks('content'), 'a.txt'),
    ...('toStreamingFile' in openai && {
      'a file of toStreamingFile()': () => openai.toStreamingFile(chunks('content'), 'a.txt'),
    }),
  };
  test.each(Object.entries(kinds))('may have %s, before it and behind it', async (_what, make) => {
    for (const order of [
      ['footlight', 'file', 'purpose'],
      ['purpose', 'file', 'footlight'],
    ]) {
      const send = (more: object) => async (client: OpenAI) => {
        const all: Record<string, unknown> = { file: await make(), purpose: 'batch', ...more };
        const params = Object.fromEntries(
          order.filter((name) => name in all).map((name) => [name, all[name]]),
        );
        await client.files.create(params as never);
      };
      expect(await sentBy(Client, send({ footlight }))).toEqual(await sentBy(OpenAI, send({})));
    }
  });

  test('keeps frozen parameters, and its key in them', async () => {
    const params = Object.freeze({ file: readStream(), purpose: 'batch', footlight });
    expect(
      JSON.stringify(await sentBy(Client, (client) => client.files.create(params as never))),
    ).not.toMatch(/footlight|canary/u);
    expect(params.footlight).toBe(footlight);
  });

  test('answers with a stream where one is asked for', async () => {
    await using server = await startOpenAI((_request, response) =>
      sendEvents(response, [Object.assign({ type: 'transcript.text.done' }, { text: 'hello' })]),
    );
    const client = new Client({ apiKey: 'x', baseURL: server.baseURL });
    const params = { footlight, model: 'm', stream: true, file: readStream() };
    const stream = (await client.audio.transcriptions.create(
      params as never,
    )) as unknown as AsyncIterable<object>;
    const events = [];
    for await (const event of stream) events.push(event);
    expect(events).toEqual([{ type: 'transcript.text.done', text: 'hello' }]);
    expect(server.requests[0]?.body).toContain('name="stream"');
    expect(server.requests[0]?.body).not.toMatch(/footlight|canary/u);
  });
});

describe('an upload without our key', () => {
  test('keeps what only looks like it', async () => {
    const looks = '--x\r\nContent-Disposition: form-data; name="footlight[apiKey]"\r\n\r\nmine\r\n';
    const send = (client: OpenAI): PromiseLike<unknown> =>
      client.files.create({
        purpose: looks,
        footlights: 'mine',
        note: { footlight: 'mine' },
        file: Object.assign(chunks(looks, '\r\n', looks), { name: 'footlight' }),
      } as never);
    const sent = await sentBy(Client, send);
    expect(sent).toEqual(await sentBy(OpenAI, send));
    expect(sent).toHaveLength(4);
  });

  test.each(['openai-mine', 'mine'])(
    'is the form that its caller has written with the boundary %s',
    async (boundary) => {
      const part = (name: string): string =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nwörth\r\n`;
      const text = `${part('footlight')}${part('a')}${part('b')}--${boundary}--\r\n`;
      for (const length of [1, 7, 1000].slice(boundary === 'mine' ? 0 : 2)) {
        const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
          text.slice(index * length, (index + 1) * length),
        );
        await using server = await startOpenAI((_request, response) => json(response, {}));
        const client = new Client({ apiKey: 'x', baseURL: server.baseURL });
        const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
        await client.post('/some/thing', { body: chunks(...pieces), headers });
        expect(server.requests[0]?.body).toBe(text);
      }
    },
  );

  test('fails with the error of its file', async () => {
    async function* breaks(): AsyncGenerator<Uint8Array> {
      yield* chunks('x');
      throw new Error('unreadable');
    }
    const failureOf = async (Class: typeof OpenAI): Promise<unknown> => {
      let failure: unknown;
      await using server = await startOpenAI((_request, response) => json(response, {}));
      const client = new Class({ apiKey: 'x', baseURL: server.baseURL, maxRetries: 0 });
      await client.files.create({ purpose: 'batch', file: breaks() } as never).catch((error: Error) => {
        failure = [
          error.constructor.name,
          error.message,
          String((error.cause as Error | undefined)?.message),
        ];
      });
      return failure;
    };
    expect(await failureOf(Client)).toEqual(await failureOf(OpenAI));
  });

  // openai 5 reads a file to its end before it sends anything.
  test.runIf('toStreamingFile' in openai)(
    'has its file read no sooner than it is sent, and closed when it is given up',
    async () => {
      const lifeOf = async (Class: typeof OpenAI): Promise<string[]> => {
        const life: string[] = [];
        async function* file(): AsyncGenerator<Uint8Array> {
          try {
            for (;;) {
              life.push('read');
              yield* chunks('x');
            }
          } finally {
            life.push('closed');
          }
        }
        const fetch = async (_url: unknown, init: { body?: unknown } = {}): Promise<Response> => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          life.push('sent');
          const reader = (init.body as ReadableStream<Uint8Array>).getReader();
          for (let sent = ''; !sent.endsWith('xx');)
            sent += new TextDecoder().decode((await reader.read()).value);
          await reader.cancel();
          return Response.json({});
        };
        await new Class({ apiKey: 'x', fetch }).files.create({ file: file(), purpose: 'batch' } as never);
        await expect.poll(() => life.at(-1)).toBe('closed');
        return [...new Set(life)];
      };
      expect(await lifeOf(Client)).toEqual(await lifeOf(OpenAI));
      expect(await lifeOf(Client)).toEqual(['sent', 'read', 'closed']);
    },
  );
});

describe('a form of the caller', () => {
  const make = (): FormData => {
    const form = new FormData();
    form.append('a', '1');
    form.append('footlight', 'mine');
    form.append('footlight[apiKey]', 'canary');
    form.append('a', new File(['2'], 'a.txt', { type: 'text/x' }));
    form.append('footlights', '3');
    return form;
  };

  test('is sent without our key, and keeps it', async () => {
    const form = make();
    const sent = await sentBy(Client, (client) => client.post('/some/thing', { body: form }));
    expect(sent).toEqual([
      ['a', '1'],
      ['a', 'a.txt', 'text/x', '2'],
      ['footlights', '3'],
    ]);
    expect([...form.keys()]).toEqual(['a', 'footlight', 'footlight[apiKey]', 'a', 'footlights']);
  });

  test('is the one that is sent where our key is not in it', async () => {
    const form = new FormData();
    form.append('footlights', '3');
    const sent: unknown[] = [];
    const fetch = async (_url: unknown, init?: { body?: unknown }): Promise<Response> => {
      sent.push(init?.body);
      return Response.json({});
    };
    await new Client({ apiKey: 'x', fetch }).post('/some/thing', { body: form });
    expect(sent[0]).toBe(form);
  });
});
