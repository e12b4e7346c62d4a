import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { inRepository, install } from './installation.ts';

// gpt-tokenizer is optional: the built package without it and with it, in both formats.

const PROGRAM = `
  const client = new AzureClient({ endpoint: 'https://x', apiKey: 'x', apiVersion: 'x', model: 'gpt-4o' });
  client.isValidPrompt('Hello').then(
    (validity) => console.log(JSON.stringify(validity)),
    ({ name, code, message, cause }) => console.log(JSON.stringify({ name, code, message, cause: cause?.code })),
  );`;

const FILES = {
  'program.mjs': `import { AzureClient } from 'footlight';${PROGRAM}`,
  'program.cjs': `const { AzureClient } = require('footlight');${PROGRAM}`,
};

describe.each(Object.entries(FILES))('%s', (file, program) => {
  async function run(prepare: (path: string) => Promise<unknown>): Promise<unknown> {
    await using installation = await install('openai');
    await prepare(installation.path('node_modules/gpt-tokenizer'));
    await installation.write(file, program);
    const { stdout } = await promisify(execFile)(process.execPath, [installation.path(file)]);
    return JSON.parse(stdout) as unknown;
  }

  test('without gpt-tokenizer says what to install', async () => {
    expect(await run(async () => {})).toEqual({
      name: 'LLMClientError',
      code: 'llm_tokenizer_missing',
      message: expect.stringContaining('npm install gpt-tokenizer') as string,
      cause: expect.stringMatching(/MODULE_NOT_FOUND/u) as string,
    });
  });

  test('with gpt-tokenizer counts', async () => {
    const there = inRepository('node_modules/gpt-tokenizer');
    const validity = await run((path) => symlink(there, path, 'junction'));
    expect(validity).toMatchObject({ valid: true, tokens: 8, exact: false });
  });
});

test('is loaded by no program that does not count for Azure', async () => {
  await using installation = await install('openai');
  await installation.write(
    'program.cjs',
    `const { AzureClient, TGIClient } = require('footlight');
    const azure = new AzureClient({ endpoint: 'http://127.0.0.1:1', apiKey: 'x', apiVersion: 'x', model: 'gpt-4o' });
    const tgi = new TGIClient({ url: '127.0.0.1:1', model: 'm', chatCompletionEnabled: true });
    const before = Object.keys(require.cache).filter((path) => /footlight.dist.(?:methods|entra|count-locally)/.test(path)).length;
    Promise.all([azure.isAlive(), tgi.health(), tgi.isValidPrompt('x').catch(() => {})]).then(() => {
      const after = Object.keys(require.cache).filter((path) => /dist.(?:entra|count-locally)|gpt-tokenizer/.test(path)).length;
      console.log(JSON.stringify({ before, after }));
    });`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [installation.path('program.cjs')]);
  expect(JSON.parse(stdout)).toEqual({ before: 0, after: 0 });
});
