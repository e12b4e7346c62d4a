import { resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What a bundler makes of a program that imports `names` from the built package, OpenAI's client included. */
async function bundle(names: string): Promise<string> {
  const entry = JSON.stringify(resolve('dist/index.js'));
  const { outputFiles } = await build({
    stdin: { contents: `import { ${names} } from ${entry}; console.log(${names});`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Words of our own code by which a part of it is known in a bundle. */
const PARTS = {
  client: 'class RecordedClient',
  delivery: 'class _Segment',
  'hosted models': 'guided_',
  fetch: 'x-footlight-feedback-key',
  'text templates': 'class TemplateText',
};

test.each([
  ['OpenAI', ['client', 'delivery']],
  ['AzureOpenAI', ['client', 'delivery', 'hosted models']],
  ['TGIClient', ['client', 'delivery', 'hosted models']],
  ['TemplateChat', []],
  ['TemplateText', ['text templates']],
  ['sendFeedback', []],
])('an application that uses %s alone is not made bigger by what it does not use', async (name, expected) => {
  const code = await bundle(name);
  const parts = Object.entries(PARTS).filter(([, words]) => code.includes(words));
  expect(parts.map(([part]) => part)).toEqual(expected);
});
