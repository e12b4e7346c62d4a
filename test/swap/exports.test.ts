import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { install, OPENAI_VERSIONS, type OpenAIVersion } from './installation.ts';

// The built package, loaded by Node beside each supported openai.

/** Runs a program there and gives what it printed as JSON. */
async function run(openai: OpenAIVersion, file: string, program: string): Promise<unknown> {
  await using installation = await install(openai);
  await installation.write(file, program);
  const { stdout } = await promisify(execFile)(process.execPath, [installation.path(file)], {
    env: { ...process.env, OPENAI_API_KEY: 'x' },
  });
  return JSON.parse(stdout) as unknown;
}

/** The clients, as far as a version of openai has them. */
const oursOf = (openai: OpenAIVersion): string[] =>
  ['AzureOpenAI', 'BedrockOpenAI', 'OpenAI', 'default'].filter(
    (name) => name !== 'BedrockOpenAI' || openai !== 'openai-5',
  );

/** Compares the exports `openai` with the exports `footlight`. */
const COMPARE = `
  const differing = Object.keys(openai).filter((name) => openai[name] !== footlight[name]).sort();
  const missing = Object.keys(openai).filter((name) => !(name in footlight));
  const same = Object.keys(openai).filter((name) => openai[name] === footlight[name]).length;
  const aliases =
    footlight.default === footlight.Client &&
    footlight.OpenAI === footlight.Client &&
    footlight.Client.OpenAI === footlight.Client &&
    footlight.AzureOpenAI === footlight.AzureClient &&
    footlight.BedrockOpenAI === footlight.BedrockClient &&
    footlight.AzureOpenAI.OpenAI === footlight.Client;
`;

describe.each(OPENAI_VERSIONS)('beside %s', (openai) => {
  test('a module finds every export of openai, the same objects but for the clients', async () => {
    const found = await run(
      openai,
      'program.mjs',
      `import * as openai from 'openai';
      import * as footlight from 'footlight';
      ${COMPARE}
      console.log(JSON.stringify({ differing, missing, same, aliases }));`,
    );
    expect(found).toEqual({
      differing: oursOf(openai),
      missing: [],
      same: expect.any(Number),
      aliases: true,
    });
    expect((found as { same: number }).same).toBeGreaterThanOrEqual(17);
  });

  test('a CommonJS program finds them, too', async () => {
    const found = await run(
      openai,
      'program.cjs',
      `const openai = require('openai');
      const footlight = require('footlight');
      ${COMPARE}
      console.log(JSON.stringify({ differing, missing, same, aliases, esModule: footlight.__esModule }));`,
    );
    expect(found).toMatchObject({ differing: oursOf(openai), missing: [], aliases: true, esModule: true });
  });

  test('a module that loads the CommonJS files finds them by name', async () => {
    const found = await run(
      openai,
      'program.mjs',
      `import * as openai from 'openai';
      import { APIError, OpenAI, TemplateChat, toFile } from './node_modules/footlight/dist/index.cjs';
      import * as footlight from './node_modules/footlight/dist/index.cjs';
      const missing = Object.keys(openai).filter((name) => !(name in footlight));
      console.log(JSON.stringify({ missing, named: [APIError, OpenAI, TemplateChat, toFile].map((each) => typeof each) }));`,
    );
    expect(found).toEqual({ missing: [], named: ['function', 'function', 'function', 'function'] });
  });

  test('require gives the class itself, with new or without, and other entries stay plain', async () => {
    const found = await run(
      openai,
      'program.cjs',
      `const OpenAI = require('footlight');
      class Mine extends OpenAI {}
      const made = [new OpenAI(), OpenAI({ maxRetries: 7 }), new Mine()];
      console.log(JSON.stringify({
        clients: made.map((each) => each instanceof OpenAI && each instanceof OpenAI.Client),
        options: made.map((each) => each.maxRetries),
        mine: made[2] instanceof Mine && !(made[0] instanceof Mine),
        error: OpenAI.APIError === require('openai').APIError,
        inherited: OpenAI.DEFAULT_TIMEOUT,
        prototype: OpenAI.prototype === OpenAI.Client.prototype,
        azure: new OpenAI.AzureOpenAI({ endpoint: 'https://x', apiVersion: 'x', apiKey: 'x' }) instanceof OpenAI,
        wire: typeof require('footlight/wire'),
        feedback: typeof require('footlight/feedback'),
        redact: typeof require('footlight/redact').createRedactor,
      }));`,
    );
    expect(found).toEqual({
      clients: [true, true, true],
      options: [2, 7, 2],
      mine: true,
      error: true,
      inherited: 600_000,
      prototype: true,
      azure: true,
      wire: 'object',
      feedback: 'object',
      redact: 'function',
    });
  });

  test('instanceof tells what it tells for the classes of openai', async () => {
    const program = (specifier: string): string => `
      import OpenAI, { AzureOpenAI } from '${specifier}';
      import Original, { AzureOpenAI as OriginalAzure } from 'openai';
      class Mine extends OpenAI {}
      const plain = new OpenAI();
      const azure = new AzureOpenAI({ endpoint: 'https://x', apiVersion: 'x', apiKey: 'x' });
      const mine = new Mine();
      console.log(JSON.stringify(
        [plain, plain.withOptions({}), azure, mine, mine.withOptions({}), {}, null, 1].map(
          (each) => [OpenAI, AzureOpenAI, Mine, Original, OriginalAzure].map((base) => each instanceof base),
        ),
      ));`;
    const ours = await run(openai, 'program.mjs', program('footlight'));
    expect(ours).toEqual(await run(openai, 'program.mjs', program('openai')));
  });
});
