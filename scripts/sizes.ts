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

/** Not an entry: `import OpenAI from 'footlight'` in place of `openai`, and nothing else. */
const SWAP = 'the swap';

const LIMITS: readonly Limit[] = [
  // More than half of what is beyond the goal are the clients of hosted models, the spool, and what leaves no trace of
  // us in order, stacks, bodies, forms and queries; the search for secrets takes 1.3 kB, raw calls and requests 0.6,
  // what keeps one parcel, thread or server that is not there from standing in the way of others 1.9.
  { entry: 'index', limitBytes: 44_200, goalBytes: 20_000 },
  { entry: SWAP, limitBytes: 34_200, goalBytes: 20_000 },
  { entry: 'feedback', limitBytes: 1500 },
  { entry: 'react', limitBytes: 3100 },
  { entry: 'element', limitBytes: 4000 },
  { entry: 'redact', limitBytes: 60_000 },
  { entry: 'wire', limitBytes: 500 },
];

const built = (entry: string): string => fileURLToPath(new URL(`../dist/${entry}.js`, import.meta.url));

/** Without the peers, which the application has anyway or does without. */
const PEERS = ['openai', 'openai/*', 'react'];
/** What is loaded at run time, if at all. */
const OPTIONAL = ['gpt-tokenizer/*', 'footlight/redact', 'node:*'];

/** The size of a bundle of a program, without what is in `external`. */
async function sizeOf(contents: string, external: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external,
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** What a program gets bigger by that takes its client from here: of what it does not use, bundlers keep nothing. */
async function sizeOfSwap(): Promise<number> {
  const program = (from: string): string => `import OpenAI from ${JSON.stringify(from)}; new OpenAI();`;
  return (await sizeOf(program(built('index')), OPTIONAL)) - (await sizeOf(program('openai'), OPTIONAL));
}

for (const { entry, limitBytes, goalBytes } of LIMITS) {
  if (!existsSync(built(entry === SWAP ? 'index' : entry))) {
    console.log(`-       ${entry}: not built`);
    continue;
  }
  const bytes =
    entry === SWAP
      ? await sizeOfSwap()
      : await sizeOf(`export * from ${JSON.stringify(built(entry))}`, [...PEERS, ...OPTIONAL]);
  const over = bytes > limitBytes;
  const goal = goalBytes && bytes > goalBytes ? `, to become ${goalBytes}` : '';
  console.log(`${over ? 'TOO BIG' : 'ok     '} ${entry}: ${bytes} bytes of ${limitBytes}${goal}`);
  if (over) process.exitCode = 1;
}
