import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import { start, type Ended } from './processes.ts';
import { smokeEnvironment, type Row } from './trial.ts';

const LISTEN_MS = 20_000;

/** Without Node's modules, and with as many of them as there are. */
const SETTINGS = {
  plain: 'compatibilityDate = "2025-06-01"',
  'with Node': 'compatibilityDate = "2025-10-01", compatibilityFlags = ["nodejs_compat"]',
} as const;

const config = (settings: string): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      ${settings}, globalOutbound = "loopback")),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** Workers, bundled as the tools of the edge do it. */
export const workerdRows: readonly Row[] = Object.entries(SETTINGS).map(([name, settings]) => ({
  name: `workerd, bundled, ${name}`,
  run: async (openai, setting) => {
    const installed = await setting.workspace.tools('workerd', 'workerd');
    const consumer = await setting.workspace.consumer(openai);
    const cwd = join(consumer, 'worker');
    await mkdir(cwd, { recursive: true });
    await writeFile(join(cwd, 'config.capnp'), config(settings));
    const bundled = await bundle(join(consumer, 'worker.mjs'), join(cwd, 'worker.js'));
    if (!bundled.ok) return bundled;
    const { API: api, INGEST: ingest, RUN: run } = smokeEnvironment(setting);
    return serve(
      join(installed, 'node_modules/.bin/workerd'),
      cwd,
      new URLSearchParams({ api, ingest, run }),
    );
  },
}));

async function bundle(entry: string, outfile: string): Promise<Ended> {
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['workerd', 'worker', 'browser', 'import'],
      logLevel: 'silent',
    });
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: String(error) };
  }
}

async function serve(workerd: string, cwd: string, query: URLSearchParams): Promise<Ended> {
  const child = start(workerd, ['serve', 'config.capnp', '--control-fd=3'], { cwd });
  let output = '';
  child.stdout?.on('data', (data) => (output += String(data)));
  child.stderr?.on('data', (data) => (output += String(data)));
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.on('error', (error) => (output += String(error)));
  try {
    const port = await Promise.race([listening(child.stdio[3] as Readable), closed, late()]);
    if (typeof port !== 'number') return { ok: false, output: `workerd did not listen.\n${output}` };
    const response = await fetch(`http://127.0.0.1:${port}/?${query.toString()}`);
    return { ok: response.ok, output: `${await response.text()}\n${output}` };
  } catch (error) {
    return { ok: false, output: `${String(error)}\n${output}` };
  } finally {
    child.kill('SIGKILL');
    await closed;
  }
}

/** The port that workerd reports on its control channel. */
async function listening(control: Readable): Promise<number | undefined> {
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line) as { event?: string; port?: number };
    if (event === 'listen') return port;
  }
  return undefined;
}

function late(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LISTEN_MS).unref());
}
