import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { STORE_WORKER } from './worker-file.ts';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Puts the threads of a store into one file for the run: each test's server starts two, and most of its time went
 * into reading their hundreds of modules.
 */
export default async function bundleStoreWorker(): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'footlight-store-worker-'));
  const outfile = join(directory, 'store-worker.mjs');
  await build({
    entryPoints: [source('../../src/store/sqlite/store-worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { 'footlight/wire': source('../../../src/wire/index.ts') },
    sourcemap: 'inline',
    logLevel: 'error',
  });
  process.env[STORE_WORKER] = outfile;
  return () => rmSync(directory, { recursive: true, force: true });
}
