// Runs a command with FOOTLIGHT_TEST_POSTGRES_URL and FOOTLIGHT_TEST_AMQP_URL set to servers that live as long as it does.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { installServices } from './install.ts';
import { startPostgres } from './postgres.ts';
import { startRabbitmq } from './rabbitmq.ts';
import type { LocalService } from './service.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const [program, ...args] = process.argv.slice(2);
if (program === undefined) {
  console.error('services: expected a command to run, such as: scripts/services npm test');
  process.exitCode = 2;
} else {
  process.exitCode = await main(program, args);
}

async function main(program: string, args: readonly string[]): Promise<number> {
  const interrupted = new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of SIGNALS) process.on(signal, resolve);
  });
  const started: Promise<LocalService>[] = [];
  try {
    installServices();
    started.push(startPostgres(), startRabbitmq());
    const outcome = await Promise.race([Promise.all(started), interrupted]);
    if (typeof outcome === 'string') return exitCodeOf(outcome);
    const [postgres, rabbitmq] = outcome as [LocalService, LocalService];
    console.error('services: PostgreSQL and RabbitMQ are ready');
    return await run(program, args, interrupted, {
      FOOTLIGHT_TEST_POSTGRES_URL: postgres.url,
      FOOTLIGHT_TEST_AMQP_URL: rabbitmq.url,
    });
  } catch (error) {
    console.error(`services: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    const services = await Promise.allSettled(started);
    await Promise.all(
      services.map(async (service) => service.status === 'fulfilled' && service.value.stop()),
    );
  }
}

function run(
  program: string,
  args: readonly string[],
  interrupted: Promise<NodeJS.Signals>,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    void interrupted.then((signal) => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : exitCodeOf(signal))));
  });
}

/** As a shell tells it. */
function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
