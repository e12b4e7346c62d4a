import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './processes.ts';
import { smokeEnvironment, type Row } from './trial.ts';

/** A bundler, with the program that writes `out/<name>/bundle.mjs` from `smoke.mjs`. */
interface Bundler {
  readonly name: string;
  readonly packages: readonly string[];
  /** A program that finds the bundler's package where it is run, and has `entry` and `out`. */
  readonly program: string;
}

const BUNDLERS: readonly Bundler[] = [
  {
    name: 'esbuild',
    packages: ['esbuild'],
    program: `import { build } from 'esbuild';
      await build({
        entryPoints: [entry], outfile: out + '/bundle.mjs', bundle: true, format: 'esm', platform: 'browser', minify: true,
      });`,
  },
  {
    name: 'Vite',
    packages: ['vite'],
    program: `import { build } from 'vite';
      await build({
        root: out, configFile: false, logLevel: 'warn',
        build: { lib: { entry, formats: ['es'], fileName: () => 'bundle.mjs' }, outDir: out },
        define: { 'process.env.NODE_ENV': '"production"' },
      });`,
  },
  {
    name: 'webpack',
    packages: ['webpack'],
    program: `import webpack from 'webpack';
      const stats = await new Promise((resolve, reject) => {
        webpack({
          mode: 'production', target: ['web', 'es2022'], entry, devtool: false,
          output: { path: out, filename: 'bundle.mjs', module: true, chunkFormat: 'module' },
          experiments: { outputModule: true },
          performance: false,
        }, (error, stats) => error ? reject(error) : resolve(stats));
      });
      if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));`,
  },
];

/** Everything in one file for a browser, by each bundler; run by Node, which has all that the file may ask for. */
export const bundlerRows: readonly Row[] = BUNDLERS.map(({ name, packages, program }) => ({
  name: `${name}, bundled`,
  run: async (openai, setting) => {
    const installed = await setting.workspace.tools(name.toLowerCase(), ...packages);
    const consumer = await setting.workspace.consumer(openai);
    const out = join(consumer, 'out', name);
    await mkdir(out, { recursive: true });
    const script = join(installed, `bundle-${openai}.mjs`);
    const places = { entry: join(consumer, 'smoke.mjs'), out };
    await writeFile(script, `const { entry, out } = ${JSON.stringify(places)};\n${program}\n`);
    const bundled = await run(process.execPath, [script], { cwd: installed, timeoutMs: 120_000 });
    if (!bundled.ok) return bundled;
    const ran = await run(process.execPath, [join(out, 'bundle.mjs')], {
      cwd: out,
      env: smokeEnvironment(setting),
    });
    return { ...ran, output: `${bundled.output}\n${ran.output}` };
  },
}));
