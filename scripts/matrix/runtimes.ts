import { join } from 'node:path';
import { run } from './processes.ts';
import { smokeEnvironment, type Row, type Setting } from './trial.ts';

/** A runtime that runs a file, with the package that brings it. */
interface Runtime {
  readonly name: string;
  readonly tool: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly quick?: boolean;
}

const nodes = [20, 22, 24, 26].map((major) => ({
  name: `Node ${major}`,
  tool: `node@${major}`,
  program: 'node_modules/node/bin/node',
  args: [],
  quick: major === 20 || major === 24,
}));

const RUNTIMES: readonly Runtime[] = [
  ...nodes,
  { name: 'Bun', tool: 'bun', program: 'node_modules/.bin/bun', args: [] },
  { name: 'Deno', tool: 'deno', program: 'node_modules/.bin/deno', args: ['run', '--allow-all', '--quiet'] },
];

/** Every runtime in both formats; Node also where `require` cannot load ESM, as in its older versions. */
export const runtimeRows: readonly Row[] = [
  ...RUNTIMES.flatMap((runtime) => [row(runtime, 'ESM', 'smoke.mjs'), row(runtime, 'CJS', 'smoke.cjs')]),
  ...nodes.map((node) =>
    row(
      { ...node, args: ['--no-experimental-require-module'], quick: false },
      'CJS, no require(esm)',
      'smoke.cjs',
    ),
  ),
];

function row({ name, tool, program, args, quick = false }: Runtime, format: string, file: string): Row {
  return {
    name: `${name}, ${format}`,
    quick,
    run: async (openai: number, setting: Setting) => {
      const installed = await setting.workspace.tools(tool, tool);
      const cwd = await setting.workspace.consumer(openai);
      return run(join(installed, program), [...args, file], { cwd, env: smokeEnvironment(setting) });
    },
  };
}
