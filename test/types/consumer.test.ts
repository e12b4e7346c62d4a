import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { inRepository, install, OPENAI_VERSIONS } from '../swap/installation.ts';

// The files in `consumer/` as a user's program: compiled against the built package, as ESM and as CommonJS in one go.
// They lean on nothing here, so that other versions of TypeScript can be tried with them elsewhere.

const COMPILERS = ['typescript', 'typescript-7'] as const;

const OPTIONS = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  target: 'es2022',
  types: ['node'],
  esModuleInterop: true,
  allowSyntheticDefaultImports: true,
};

/** How programs are compiled; `skipLibCheck: false` checks our declarations, too. */
const MODES = [
  { module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: false },
  { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true },
];

describe.each(COMPILERS)('%s', (compiler) => {
  test.each(OPENAI_VERSIONS)('compiles a program beside %s', { timeout: 120_000 }, async (openai) => {
    await using installation = await install(openai);
    for (const type of ['module', 'commonjs']) {
      await mkdir(installation.path(type));
      await cp(inRepository('test/types/consumer'), installation.path(type), { recursive: true });
      await installation.write(`${type}/package.json`, JSON.stringify({ type }));
    }
    const tsc = inRepository(`node_modules/${compiler}/bin/tsc`);
    for (const mode of MODES) {
      const config = {
        compilerOptions: { ...OPTIONS, ...mode },
        include: ['module', 'commonjs'],
      };
      await installation.write('tsconfig.json', JSON.stringify(config));
      expect(await run(tsc, installation.path('tsconfig.json'))).toBe('');
    }
  });

  test('declares what a library exports of a client', { timeout: 120_000 }, async () => {
    await using installation = await install('openai-6');
    await cp(inRepository('test/types/consumer/declared.ts'), installation.path('declared.ts'));
    const declares = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: 'declared' };
    const compilerOptions = { ...OPTIONS, ...MODES[0], ...declares };
    await installation.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['declared.ts'] }));
    const tsc = inRepository(`node_modules/${compiler}/bin/tsc`);
    expect(await run(tsc, installation.path('tsconfig.json'))).toBe('');
  });

  test('compiles our declarations for programs without the types of Node', { timeout: 120_000 }, async () => {
    await using installation = await install('openai-6');
    await installation.write(
      'program.ts',
      "import OpenAI from 'footlight';\nexport const client = new OpenAI();\n",
    );
    const compilerOptions = { ...OPTIONS, ...MODES[0], types: [] };
    await installation.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const tsc = inRepository(`node_modules/${compiler}/bin/tsc`);
    expect(await run(tsc, installation.path('tsconfig.json'))).toBe('');
  });
});

/** What a compiler complains of. */
function run(tsc: string, project: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '-p', project, '--pretty', 'false'], (error, stdout, stderr) => {
      resolve(error && stdout === '' ? String(error) : stdout + stderr);
    });
  });
}
