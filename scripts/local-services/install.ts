import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = '/usr/sbin/policy-rc.d';
const POSTGRES_VERSIONS = '/usr/lib/postgresql';
const RABBITMQ_SERVER = '/usr/lib/rabbitmq/bin/rabbitmq-server';

/** The directory of PostgreSQL's programs, the newest version's; undefined where it is not installed. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(POSTGRES_VERSIONS) ? readdirSync(POSTGRES_VERSIONS) : [];
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(POSTGRES_VERSIONS, version, 'bin'))
    .find((directory) => existsSync(join(directory, 'postgres')));
}

/** RabbitMQ's server program; undefined where it is not installed. */
export function rabbitmqProgram(): string | undefined {
  return existsSync(RABBITMQ_SERVER) ? RABBITMQ_SERVER : undefined;
}

/** Installs from Debian's packages what is missing. */
export function installServices(): void {
  const missing = [
    ...(postgresPrograms() === undefined ? ['postgresql'] : []),
    ...(rabbitmqProgram() === undefined ? ['rabbitmq-server'] : []),
  ];
  if (missing.length === 0) return;
  const command = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(
      `${missing.join(' and ')}: not installed. On Debian or Ubuntu, run as root: ${command}\n` +
        'Elsewhere, give FOOTLIGHT_TEST_POSTGRES_URL and FOOTLIGHT_TEST_AMQP_URL of servers that tests may fill.',
    );
  }
  console.error(`services: ${command}`);
  withoutStarting(() => {
    apt(['update']);
    apt(['install', '--yes', '--no-install-recommends', ...missing]);
  });
}

/** The packages would start servers on their standard ports, which nobody asked for. */
function withoutStarting(install: () => void): void {
  const own = !existsSync(POLICY);
  if (own) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (own) rmSync(POLICY);
  }
}

function apt(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('apt-get', ['--quiet', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}
