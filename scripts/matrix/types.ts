import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './processes.ts';
import type { Row } from './trial.ts';

const OPTIONS = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: ['node'],
  esModuleInterop: true,
  // Our declarations are part of what is tried.
  skipLibCheck: false,
};

/** Programs of users, as ESM and as CommonJS in one go, under every compiler that they may have. */
export const typeRows: readonly Row[] = ['5.4.5', '5.9.3', '6.0.3', '7.0.2'].map((version) => ({
  name: `TypeScript ${version}`,
  run: async (openai, { workspace }) => {
    const installed = await workspace.tools(`typescript-${version}`, `typescript@${version}`);
    const cwd = await workspace.consumer(openai);
    const config = join(cwd, `tsconfig.${version}.json`);
    const include = ['types/module', 'types/commonjs'];
    await writeFile(config, JSON.stringify({ compilerOptions: OPTIONS, include }));
    const tsc = join(installed, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '-p', config, '--pretty', 'false'];
    return run(process.execPath, args, { cwd, timeoutMs: 120_000 });
  },
}));
