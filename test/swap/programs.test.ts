import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRepository, install, OPENAI_VERSIONS, type Installation } from './installation.ts';
import { startScriptedOpenAI, type Sent } from './scripted-openai.ts';

// The programs of examples/swap under both names of the import: they compile, print and send the same.

const PROGRAMS = readdirSync(inRepository('examples/swap')).filter((name) => name.endsWith('.ts'));

/** What a program did. */
interface Run {
  readonly printed: string;
  readonly sent: readonly Sent[];
  readonly events: number;
}

describe.each(OPENAI_VERSIONS)('beside %s', (openai) => {
  // openai 5 takes schemas of zod 3 only.
  const programs = PROGRAMS.filter((name) => openai !== 'openai-5' || name !== 'structured-output.ts');
  let installation: Installation;

  beforeAll(async () => {
    installation = await install(openai);
    for (const specifier of ['openai', 'footlight']) {
      await mkdir(installation.path(specifier));
      for (const name of programs) {
        const program = await readFile(inRepository(`examples/swap/${name}`), 'utf8');
        const changed = program.replace("from 'footlight'", `from '${specifier}'`);
        await installation.write(`${specifier}/${name}`, changed);
      }
    }
  });

  afterAll(() => installation[Symbol.asyncDispose]());

  /** Runs a program against a server of its own, with a recording Footlight where `recorded`. */
  async function run(specifier: string, name: string, recorded: boolean): Promise<Run> {
    await using server = await startScriptedOpenAI();
    const { OPENAI_BASE_URL: _, FOOTLIGHT_API_KEY: __, ...inherited } = process.env;
    const env = {
      ...inherited,
      OPENAI_API_KEY: 'sk-x',
      // A client for Azure refuses to have both.
      ...(name === 'azure.ts'
        ? { AZURE_OPENAI_ENDPOINT: server.url }
        : { OPENAI_BASE_URL: `${server.url}/v1`, OPENAI_LOG: 'warn' }),
      ...(recorded
        ? {
            FOOTLIGHT_API_KEY: 'fl_sk_x',
            FOOTLIGHT_BASE_URL: server.url,
            FOOTLIGHT_PROMPT_TEMPLATE_NAME: 'swapped',
          }
        : {}),
    };
    const printed = await new Promise<string>((resolve) => {
      const file = installation.path(`${specifier}/${name}`);
      execFile(process.execPath, [file], { env, cwd: installation.path('.') }, (error, stdout, stderr) => {
        resolve(
          [stdout, stderr, error?.message].join('\n').replaceAll(server.url, 'URL').replaceAll(specifier, ''),
        );
      });
    });
    return { printed, sent: server.sent, events: server.events() };
  }

  test.each(programs)('%s prints and sends the same', async (name) => {
    const [plain, swapped, recorded] = await Promise.all([
      run('openai', name, false),
      run('footlight', name, false),
      run('footlight', name, true),
    ]);
    expect(plain.sent.length).toBeGreaterThan(0);
    expect(plain.printed).not.toContain('Command failed');
    expect(swapped).toEqual(plain);
    expect({ ...recorded, events: 0 }).toEqual(plain);
    if (!['pages.ts', 'upload.ts'].includes(name)) expect(recorded.events).toBeGreaterThan(0);
  });

  test('they compile', { timeout: 120_000 }, async () => {
    const compilerOptions = {
      noEmit: true,
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      target: 'es2022',
      module: 'nodenext',
      types: ['node'],
      skipLibCheck: true,
    };
    await installation.write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions, include: ['openai', 'footlight'] }),
    );
    const tsc = inRepository('node_modules/typescript-7/bin/tsc');
    const complaints = await new Promise<string>((resolve) => {
      execFile(process.execPath, [tsc, '-p', installation.path('tsconfig.json')], (error, stdout) => {
        resolve(error && stdout === '' ? String(error) : stdout);
      });
    });
    expect(complaints).toBe('');
  });
});
