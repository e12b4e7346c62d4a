import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test, type TestContext } from 'vitest';
import { startTGI } from '../../examples/stand-ins/tgi.ts';
import { startVLLM } from '../../examples/stand-ins/vllm.ts';

// The stand-ins say what the real servers say: each body is held against the schema that its project publishes.
// The schemas lie beside the repository and are no part of it; see their README.

const schemas = (name: string): string =>
  fileURLToPath(new URL(`../../../shared/schemas/${name}`, import.meta.url));

type Schema = Record<string, unknown>;

function load(name: string, context: TestContext): Schema {
  const file = process.env['FOOTLIGHT_SCHEMAS']
    ? `${process.env['FOOTLIGHT_SCHEMAS']}/${name}`
    : schemas(name);
  if (!existsSync(file)) context.skip(`the published schema ${name} is not at hand`);
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, and what says nothing of validity goes. */
function converted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(converted);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, example: _, exclusiveMinimum, format: __, ...rest } = node as Schema;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, converted(value)]));
  if (exclusiveMinimum === true) {
    schema['exclusiveMinimum'] = schema['minimum'];
    delete schema['minimum'];
  }
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}

/** OpenAI's schema as every compatible server keeps to it: nothing is required, and everything may be null. */
function relaxed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relaxed);
  if (typeof node !== 'object' || node === null) return node;
  const { required: _, discriminator: __, nullable: ___, ...rest } = node as Schema;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, relaxed(value)]));
  if (typeof schema['type'] !== 'string' || schema['type'] === 'null') return schema;
  const values = schema['enum'];
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
  };
}

const SETTINGS = { strict: false, validateFormats: false, allErrors: true };

function tgiSchema(context: TestContext): (name: string) => ValidateFunction {
  const document = converted(load('tgi-openapi-3.3.6-dev0.json', context)) as Schema;
  const ajv = new Ajv(SETTINGS).addSchema(document, 'tgi');
  return (name) => ajv.compile({ $ref: `tgi#/components/schemas/${name}` });
}

function vllmSchema(context: TestContext): (name: string) => ValidateFunction {
  const ajv = new Ajv2020(SETTINGS).addSchema(load('vllm-derived.schema.json', context), 'vllm');
  return (name) => ajv.compile({ $ref: `vllm#/$defs/${name}` });
}

function openaiSchema(context: TestContext): (name: string) => ValidateFunction {
  const ajv = new Ajv2020(SETTINGS).addSchema(
    relaxed(load('openai-openapi-subset.json', context)) as Schema,
    'openai',
  );
  return (name) => ajv.compile({ $ref: `openai#/components/schemas/${name}` });
}

function expectValid(validate: ValidateFunction, body: unknown): void {
  validate(body);
  expect(validate.errors, JSON.stringify(body)).toBeNull();
}

async function ask(url: string, path: string, body?: object): Promise<{ status: number; json: unknown }> {
  const init = body && {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  const response = await fetch(url + path, init);
  const text = await response.text();
  return { status: response.status, json: text ? (JSON.parse(text) as unknown) : undefined };
}

async function chunksOf(url: string, path: string, body: object): Promise<unknown[]> {
  const response = await fetch(url + path, {
    method: 'POST',
    body: JSON.stringify({ ...body, stream: true }),
  });
  const data = (await response.text())
    .split('\n\n')
    .filter(Boolean)
    .map((line) => line.replace(/^data: /u, ''));
  expect(data.pop()).toBe('[DONE]');
  return data.map((line) => JSON.parse(line) as unknown);
}

const messages = [{ role: 'user', content: 'A story, please.' }];

describe('the stand-in for TGI', () => {
  test('answers as the published OpenAPI of TGI says', async (context) => {
    const schema = tgiSchema(context);
    await using server = await startTGI();
    const { url } = server;
    expectValid(schema('Info'), (await ask(url, '/info')).json);
    expectValid(schema('TokenizeResponse'), (await ask(url, '/tokenize', { inputs: 'a b c' })).json);
    expectValid(schema('ChatTokenizeResponse'), (await ask(url, '/chat_tokenize', { messages })).json);
    expectValid(schema('ChatCompletion'), (await ask(url, '/v1/chat/completions', { messages })).json);
    expectValid(schema('CompletionFinal'), (await ask(url, '/v1/completions', { prompt: 'a' })).json);
    const chat = await chunksOf(url, '/v1/chat/completions', {
      messages,
      stream_options: { include_usage: true },
    });
    expect(chat.length).toBeGreaterThan(5);
    for (const chunk of chat) expectValid(schema('ChatCompletionChunk'), chunk);
    for (const chunk of await chunksOf(url, '/v1/completions', { prompt: 'a' }))
      expectValid(schema('Chunk'), chunk);
  });

  test('fails as the published OpenAPI of TGI says', async (context) => {
    const schema = tgiSchema(context)('ErrorResponse');
    await using strict = await startTGI({ maxInputTokens: 1, chatTemplate: false });
    for (const [path, body] of [
      ['/v1/completions', { prompt: 'a b c' }],
      ['/v1/completions', { prompt: 'a', top_p: 1 }],
      ['/chat_tokenize', { messages }],
      ['/v1/chat/completions', { messages }],
    ] as const) {
      const { status, json } = await ask(strict.url, path, body);
      expect(status).toBe(422);
      expectValid(schema, json);
    }
    await using unhealthy = await startTGI({ unhealthy: true });
    const health = await ask(unhealthy.url, '/health');
    expect(health.status).toBe(503);
    expectValid(schema, health.json);
  });
});

describe('the stand-in for vLLM', () => {
  test('answers as vLLM does by the names of its fields', async (context) => {
    const schema = vllmSchema(context);
    await using server = await startVLLM({ adapters: ['lora'] });
    const { url } = server;
    expectValid(schema('ModelList'), (await ask(url, '/v1/models')).json);
    expectValid(schema('TokenizeResponse'), (await ask(url, '/tokenize', { prompt: 'a b c' })).json);
    expectValid(schema('TokenizeResponse'), (await ask(url, '/tokenize', { messages })).json);
    expectValid(
      schema('ErrorResponse'),
      (await ask(url, '/tokenize', { model: 'no/such', prompt: 'x' })).json,
    );
    expectValid(
      schema('ErrorResponse'),
      (await ask(url, '/v1/completions', { prompt: 'a', max_tokens: 10 ** 6 })).json,
    );
    await using locked = await startVLLM({ apiKey: 'k' });
    const { status, json } = await ask(locked.url, '/v1/models');
    expect(status).toBe(401);
    expectValid(schema('UnauthorizedBody'), json);
  });

  test('is sent by our client what vLLM takes', async (context) => {
    const schema = vllmSchema(context);
    const { VLLMClient } = await import('footlight');
    await using server = await startVLLM();
    for (const chatCompletionEnabled of [true, false]) {
      const llm = new VLLMClient({ url: server.url, model: 'Qwen/Qwen3-8B', chatCompletionEnabled });
      await llm.isValidPrompt('Hello');
      expectValid(
        schema(chatCompletionEnabled ? 'TokenizeChatRequest' : 'TokenizeCompletionRequest'),
        server.requests.at(-1)?.body,
      );
    }
  });

  test("answers completions within OpenAI's schema, as far as compatible servers keep to it", async (context) => {
    const schema = openaiSchema(context);
    await using server = await startVLLM();
    const { url } = server;
    expectValid(
      schema('CreateChatCompletionResponse'),
      (await ask(url, '/v1/chat/completions', { messages })).json,
    );
    expectValid(
      schema('CreateCompletionResponse'),
      (await ask(url, '/v1/completions', { prompt: 'a' })).json,
    );
    for (const chunk of await chunksOf(url, '/v1/chat/completions', { messages }))
      expectValid(schema('CreateChatCompletionStreamResponse'), chunk);
  });
});

test('our client for TGI sends what the published OpenAPI of TGI takes', async (context) => {
  const schema = tgiSchema(context);
  const { TGIClient } = await import('footlight');
  await using server = await startTGI();
  for (const chatCompletionEnabled of [true, false]) {
    const llm = new TGIClient({ url: server.url, model: 'm', chatCompletionEnabled });
    const options = { stop: 'END', top_p: 1, presence_penalty: 0, seed: 1 };
    await llm.prompt('Hello', options);
    const { body } = server.requests.at(-1) as { body: { prompt?: unknown } };
    // The router reads one text like a list of one; the document describes what it reads it into.
    const read = chatCompletionEnabled ? body : { ...body, prompt: [body.prompt] };
    expectValid(schema(chatCompletionEnabled ? 'ChatRequest' : 'CompletionRequest'), read);
    await llm.isValidPrompt('Hello');
    const asked = server.requests.findLast(({ path }) => path.endsWith('tokenize'))?.body;
    expectValid(schema(chatCompletionEnabled ? 'ChatRequest' : 'GenerateRequest'), asked);
  }
});
