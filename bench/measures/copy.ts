import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { postgresPrograms } from '../../scripts/local-services/install.ts';
import { startPostgres } from '../../scripts/local-services/postgres.ts';
import { createServer } from '../../server/dist/index.js';
import { benchEvent } from '../core/cluster-load.ts';
import type { Measure } from '../core/figure.ts';

const CLI = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));
const BATCH = 1000;
const KILLS = 3;

/** `footlight migrate` of a SQLite file, killed again and again: it goes on where it was, and copies all of it once. */
export const copy: Measure = async ({ quick }) => {
  if (postgresPrograms() === undefined) return [];
  const total = quick ? 20_000 : 1_000_000;
  const directory = mkdtempSync(join(tmpdir(), 'footlight-copy-'));
  const postgres = await startPostgres();
  try {
    await fill(directory, total);
    const started = performance.now();
    for (let kill = 0; kill < KILLS; kill += 1) await migrate(directory, postgres.url, quick ? 2000 : 10_000);
    const report = JSON.parse(await migrate(directory, postgres.url)) as { events: number; added: number };
    const again = JSON.parse(await migrate(directory, postgres.url)) as { added: number };
    const seconds = (performance.now() - started) / 1000;
    return [
      {
        name: 'migrate: events missing or twice',
        value: Math.abs(total - report.events) + again.added,
        unit: '',
        goal: 0,
        detail: `${total} events in ${seconds.toFixed(0)} s with ${KILLS} kills; ${report.added} were left for the run that ended`,
      },
    ];
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
};

async function fill(dataDir: string, total: number): Promise<void> {
  const server = await createServer({ dataDir, port: 0 });
  const { id } = await server.store.createProject('bench');
  for (let start = 0; start < total; start += BATCH) {
    const events = Array.from({ length: BATCH }, (_, index) => {
      const event = benchEvent(start + index);
      return { event: event as never, json: JSON.stringify(event) };
    });
    await server.store.appendBatch(id, { events });
  }
  await server.close();
}

/** Runs the command to its end, or kills it after a while; what it printed. */
async function migrate(directory: string, databaseUrl: string, killAfterMs?: number): Promise<string> {
  const child = spawn(process.execPath, [CLI, 'migrate', '--from', directory, '--json'], {
    env: { PATH: process.env['PATH'] ?? '', FOOTLIGHT_DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (data: unknown) => (output += String(data)));
  const closed = once(child, 'close');
  if (killAfterMs !== undefined) {
    await Promise.race([closed, sleep(killAfterMs)]);
    child.kill('SIGKILL');
  }
  await closed;
  return output;
}
