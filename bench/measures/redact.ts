import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Figure, Measure } from '../core/figure.ts';
import { HOSTILE, repeated } from '../core/hostile.ts';
import { chatEvent, prose, text, withImage } from '../core/texts.ts';

type Redact = (text: string) => unknown;
interface Entry {
  readonly createRedactor: () => { redact: Redact; redactDeep: (value: unknown) => unknown };
  readonly redactSecretsInJson: Redact;
}
interface Peer {
  readonly SyncRedactor: new (options: object) => { redact: (text: string) => string };
}

const DIST = new URL('../../dist/redact.js', import.meta.url);

/** What redaction costs: beside the library it replaces, on hostile texts, on an event, and in a bundle. */
export const redact: Measure = async ({ quick }) => {
  const { createRedactor, redactSecretsInJson } = (await import(DIST.href)) as Entry;
  const redactor = createRedactor();
  const { SyncRedactor } = createRequire(import.meta.url)('@libretto/redact-pii-light') as Peer;
  const peer = new SyncRedactor({ builtInRedactors: { digits: { enabled: false } } });
  const rounds = quick ? 10 : 40;
  const figures: Figure[] = [];
  // How much faster than the other depends on the text: most on long runs in one piece, least where most is found.
  const texts = {
    'long texts': [prose(20_000)],
    'short texts': Array.from({ length: 150 }, (_, index) => prose(80 + ((index * 37) % 120))),
    'texts with an image': [withImage(4096)],
    'long texts full of findings': [text(20_000)],
    'short texts full of findings': Array.from({ length: 150 }, (_, index) =>
      text(80 + ((index * 37) % 120), index),
    ),
  };
  for (const [name, all] of Object.entries(texts)) {
    const characters = all.reduce((sum, { length }) => sum + length, 0);
    const times = interleaved(rounds, {
      ours: () => each(all, (one) => redactor.redact(one), 5),
      theirs: () => each(all, (one) => peer.redact(one), 5),
    });
    // Other work on the machine only ever adds, so that the least of each is what the code itself takes.
    const [ours, theirs] = [Math.min(...times.ours) / 5, Math.min(...times.theirs) / 5];
    figures.push(
      {
        name: `redact, ${name}, beside @libretto/redact-pii-light`,
        value: ours / theirs,
        unit: 'x',
        goal: 0.033,
        detail: `${(theirs / ours).toFixed(0)} times as fast`,
      },
      {
        name: `redact, ${name}, a million characters`,
        value: (1e6 * ours) / characters,
        unit: 'ms',
        goal: name.startsWith('short') ? 28.6 : 20,
        detail: `${(characters / ours / 1000).toFixed(0)} MB/s`,
      },
    );
  }
  figures.push(...hostile((one) => redactor.redact(one), 'redact', 10));
  figures.push(...hostile(redactSecretsInJson, 'redactSecretsInJson', 10));
  const event = chatEvent();
  const small = JSON.stringify({ messages: [{ content: text(2900).replace(/\S+@\S+/g, 'me') }] });
  figures.push(
    {
      name: 'redactDeep, a chat of 100 kB',
      value: Math.min(...times(rounds * 3, () => redactor.redactDeep(event))),
      unit: 'ms',
      goal: 3,
      detail: `${(JSON.stringify(event).length / 1000).toFixed(0)} kB as JSON`,
    },
    {
      name: 'redactSecretsInJson, an event of 3 kB without secrets',
      value: 10 * Math.min(...times(rounds * 4, () => each([small], redactSecretsInJson, 100))),
      unit: 'µs',
      goal: 5,
      detail: `${small.length} characters`,
    },
    await size(),
  );
  return figures;
};

/** The slowest of the hostile texts, and the one whose time grows most when it is twice as long. */
function hostile(run: Redact, name: string, goal: number): Figure[] {
  const results = HOSTILE.map((piece) => {
    const [once, twice] = [repeated(piece, 65_536), repeated(piece, 131_072)];
    // What came first was not yet compiled, and a disturbance only ever adds: the least of several is the text's own.
    const time = Math.min(...times(6, () => run(once)));
    return { piece, time, growth: time < 1 ? 0 : Math.min(...times(6, () => run(twice))) / time };
  });
  const slowest = results.toSorted((a, b) => b.time - a.time)[0];
  const steepest = results.toSorted((a, b) => b.growth - a.growth)[0];
  return [
    {
      name: `${name}, worst text of 64K characters`,
      value: slowest?.time ?? 0,
      unit: 'ms',
      goal,
      detail: `${JSON.stringify(slowest?.piece)} of ${HOSTILE.length}`,
    },
    {
      name: `${name}, time of twice the text`,
      value: steepest?.growth ?? 0,
      unit: 'x',
      goal: 2.5,
      detail: `${JSON.stringify(steepest?.piece)} of ${HOSTILE.length}`,
    },
  ];
}

async function size(): Promise<Figure> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(DIST)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    // A module of Node's would fail the bundle: the entry has to load in browsers.
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const gzipped = gzipSync(code, { level: 9 }).length;
  return {
    name: 'size of "footlight/redact", gzip',
    value: gzipped / 1000,
    unit: 'kB',
    goal: 35,
    detail: `minified ${(code.length / 1000).toFixed(1)} kB`,
  };
}

function each(texts: readonly string[], run: Redact, repetitions: number): void {
  for (let round = 0; round < repetitions; round += 1) for (const one of texts) run(one);
}

/** Milliseconds of CPU, which other work on the machine does not count into. */
function times(rounds: number, run: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

/** In turns, so that what disturbs the machine disturbs both. */
function interleaved<Name extends string>(
  rounds: number,
  blocks: Readonly<Record<Name, () => void>>,
): Record<Name, number[]> {
  const seen = {} as Record<Name, number[]>;
  for (let round = -2; round < rounds; round += 1)
    for (const name of Object.keys(blocks) as Name[]) {
      const [time = 0] = times(1, blocks[name]);
      if (round >= 0) (seen[name] ??= []).push(time);
    }
  return seen;
}
