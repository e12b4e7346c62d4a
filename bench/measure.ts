// Runs one measure in this process and prints its figures as JSON: `node --expose-gc bench/measure.ts NAME [--quick]`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MEASURES } from './measures/index.ts';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const measure = MEASURES[positionals[0] ?? ''];
if (!measure) throw new Error(`No such measure: ${String(positionals[0])}.`);

// Where events wait on disk by default is below this directory: the bench leaves the user's own alone.
const cache = await mkdtemp(join(tmpdir(), 'footlight-bench-'));
process.env['XDG_CACHE_HOME'] = cache;
try {
  console.log(JSON.stringify(await measure(values)));
} finally {
  await rm(cache, { recursive: true, force: true });
}
