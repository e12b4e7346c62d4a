import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import type { Figure, Measure } from '../core/figure.ts';
import { run } from '../core/fresh-process.ts';

const ROOT = new URL('../../', import.meta.url);

/** What the package weighs: in a bundle, on disk, and in what it pulls in. */
export const size: Measure = async () => {
  const { minified, gzipped } = await bundled([loadedLater]);
  const whole = await bundled([]);
  const packed = JSON.parse(
    await run('npm', ['pack', '--dry-run', '--ignore-scripts', '--json', '--workspaces=false']),
  ) as Packed | Record<string, Packed[number]>;
  const { unpackedSize, entryCount } = Object.values(packed)[0] as Packed[number];
  const manifest = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const dependencies = Object.keys(manifest.dependencies ?? {});
  return [
    kilobytes(
      'size of "footlight" as loaded, without openai, gzip',
      gzipped,
      20,
      `minified ${(minified / 1000).toFixed(1)} kB`,
    ),
    kilobytes(
      'size with what is loaded on first use, gzip',
      whole.gzipped,
      20,
      `minified ${(whole.minified / 1000).toFixed(1)} kB, as a bundler that does not split sees it`,
    ),
    kilobytes('size installed', unpackedSize, 1000, `${entryCount} files`),
    {
      name: 'runtime dependencies',
      value: dependencies.length,
      unit: '',
      goal: 0,
      detail: dependencies.join(', '),
    },
  ];
};

type Packed = [{ unpackedSize: number; entryCount: number }];

/** What an application loads for all of `footlight`, openai left out, and what it loads with the first call that needs it. */
async function bundled(plugins: Plugin[]): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build({
    plugins,
    entryPoints: [fileURLToPath(new URL('dist/index.js', ROOT))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    // Optional peers and entries of their own.
    external: ['openai', 'openai/*', 'node:*', 'gpt-tokenizer/*', 'footlight/redact'],
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** Leaves out what is imported by a call, as a bundler that splits would. */
const loadedLater: Plugin = {
  name: 'loaded-later',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

function kilobytes(name: string, bytes: number, goal: number, detail: string): Figure {
  return { name, value: bytes / 1000, unit: 'kB', goal, detail };
}
