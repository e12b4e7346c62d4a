import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './processes.ts';
import { smokeEnvironment, type Row } from './trial.ts';

/** Jest has a module system of its own, which on older Nodes cannot `require` ESM. */
export const jestRows: readonly Row[] = [22, 24].map((node) => ({
  name: `Jest 30 on Node ${node}, CJS`,
  run: async (openai, setting) => {
    const installed = await setting.workspace.tools(`node@${node}`, `node@${node}`);
    const jest = await setting.workspace.tools('jest', 'jest@30');
    const cwd = await setting.workspace.consumer(openai);
    const config = join(cwd, 'jest.config.json');
    await writeFile(
      config,
      JSON.stringify({ testEnvironment: 'node', transform: {}, testMatch: ['<rootDir>/*.test.cjs'] }),
    );
    const args = [join(jest, 'node_modules/jest/bin/jest.js'), '--config', config, '--colors=false'];
    return run(join(installed, 'node_modules/node/bin/node'), args, { cwd, env: smokeEnvironment(setting) });
  },
}));
