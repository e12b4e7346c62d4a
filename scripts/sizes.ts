// How many bytes each entry adds to an application: built, bundled, minified, gzipped. `npm run check` holds the limits.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface Limit {
  readonly entry: string;
  /** More fails the check. */
  readonly limitBytes: number;
  /** Where the limit is still a known overrun: what it is to become. */
  readonly goalBytes?: number;
}

/** Without the peers, which the application has anyway or does without. */
const LIMITS: readonly Limit[] = [
  // More than half of what is beyond the goal are the clients of hosted models, the spool, and what leaves no trace of
  // us in order, stacks, bodies, forms and queries; the search for secrets takes 1.3 kB, raw calls and requests 0.6,
  // what keeps one parcel, thread or server that is not there from standing in the way of others 1.9.
  { entry: 'index', limitBytes: 42_650, goalBytes: 20_000 },
  { entry: 'feedback', limitBytes: 1500 },
  { entry: 'react', limitBytes: 3100 },
  { entry: 'element', limitBytes: 4000 },
  { entry: 'redact', limitBytes: 60_000 },
  { entry: 'wire', limitBytes: 500 },
];

const built = (entry: string): string => fileURLToPath(new URL(`../dist/${entry}.js`, import.meta.url));

/** The size of a bundle of everything that an entry exports. */
async function sizeOf(entry: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(built(entry))}`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    external: ['openai', 'openai/*', 'react', 'gpt-tokenizer/*', 'footlight/redact', 'node:*'],
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

for (const { entry, limitBytes, goalBytes } of LIMITS) {
  if (!existsSync(built(entry))) {
    console.log(`-       ${entry}: not built`);
    continue;
  }
  const bytes = await sizeOf(entry);
  const over = bytes > limitBytes;
  const goal = goalBytes && bytes > goalBytes ? `, to become ${goalBytes}` : '';
  console.log(`${over ? 'TOO BIG' : 'ok     '} ${entry}: ${bytes} bytes of ${limitBytes}${goal}`);
  if (over) process.exitCode = 1;
}
