import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { postgresPrograms } from './install.ts';
import { ServerProcess } from './server-process.ts';
import type { LocalService } from './service.ts';
import { giveTo, systemUser } from './system-user.ts';

const READY_MS = 60_000;
const STOP_MS = 15_000;
const RESTARTS = 20;
const USER = 'footlight';

/** Starts a PostgreSQL of its own on a free loopback port, with its data in a temporary directory; it syncs as in production. */
export async function startPostgres(): Promise<LocalService> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed: scripts/services installs it.');
  const user = systemUser('postgres');
  const directory = mkdtempSync(join(tmpdir(), 'footlight-postgres-'));
  giveTo(user, directory);
  const password = randomBytes(16).toString('hex');
  initialise({ programs, user, directory, password });
  const port = await freePort();
  const start = async (): Promise<ServerProcess> => {
    const server = new ServerProcess({
      program: join(programs, 'postgres'),
      args: [
        ['-D', join(directory, 'data')],
        ['-p', String(port)],
        ['-c', 'listen_addresses=127.0.0.1'],
        ['-c', 'unix_socket_directories='],
        ['-c', 'max_connections=200'],
        ['-c', 'max_wal_size=2GB'],
      ].flat(),
      cwd: directory,
      user,
      env: {},
    });
    const check = ['-q', '-h', '127.0.0.1', '-p', String(port)];
    await server.ready(async () => spawnSync(join(programs, 'pg_isready'), check).status === 0, READY_MS);
    return server;
  };
  let server = await start();
  return {
    url: `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`,
    kill: () => server.kill(),
    restart: async () => void (server = await startAgain(start)),
    stop: async () => {
      // SIGINT is its fast shutdown: clients are cut off, and what they committed is kept.
      await server.stop('SIGINT', STOP_MS);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What was killed may have left a process behind that ends a moment later, and until then holds the data. */
async function startAgain(start: () => Promise<ServerProcess>): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      const isHeld = error instanceof Error && /still in use|lock file/u.test(error.message);
      if (!isHeld || attempt === RESTARTS) throw error;
      await sleep(500);
    }
  }
}

interface Initialisation {
  readonly programs: string;
  readonly user: ReturnType<typeof systemUser>;
  readonly directory: string;
  readonly password: string;
}

function initialise({ programs, user, directory, password }: Initialisation): void {
  const passwordFile = join(directory, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(user, passwordFile);
  const { status, stdout, stderr, error } = spawnSync(
    join(programs, 'initdb'),
    [
      ['-D', join(directory, 'data')],
      ['-U', USER],
      ['--pwfile', passwordFile],
      ['-A', 'scram-sha-256'],
      ['-E', 'UTF8'],
      ['--no-locale'],
    ].flat(),
    { cwd: directory, encoding: 'utf8', ...user },
  );
  if (status !== 0) throw new Error(`initdb failed:\n${stdout}\n${stderr}`, { cause: error });
}
