import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { rabbitmqProgram } from './install.ts';
import { ServerProcess } from './server-process.ts';
import type { LocalService } from './service.ts';
import { giveTo, systemUser } from './system-user.ts';

const READY_MS = 120_000;
const STOP_MS = 30_000;

/** Starts a RabbitMQ of its own, under a node name and on loopback ports of its own, with its data in a temporary directory. */
export async function startRabbitmq(): Promise<LocalService> {
  const program = rabbitmqProgram();
  if (program === undefined) throw new Error('RabbitMQ is not installed: scripts/services installs it.');
  const user = systemUser('rabbitmq');
  const directory = mkdtempSync(join(tmpdir(), 'footlight-rabbitmq-'));
  const [port, distributionPort, epmdPort] = [await freePort(), await freePort(), await freePort()];
  const password = randomBytes(16).toString('hex');
  writeConfiguration(directory, user, port, password);
  const common = { cwd: directory, user };
  // Its own name service, in the foreground, so that no daemon outlives the tests and none of the system is met.
  const epmd = new ServerProcess({
    ...common,
    program: 'epmd',
    args: ['-port', String(epmdPort), '-address', '127.0.0.1'],
    env: {},
  });
  const start = async (): Promise<ServerProcess> => {
    const server = new ServerProcess({
      ...common,
      program,
      args: [],
      env: {
        HOME: directory,
        ERL_EPMD_PORT: String(epmdPort),
        ERL_EPMD_ADDRESS: '127.0.0.1',
        RABBITMQ_NODENAME: `footlight-${port}@localhost`,
        RABBITMQ_DIST_PORT: String(distributionPort),
        RABBITMQ_MNESIA_BASE: join(directory, 'mnesia'),
        RABBITMQ_LOG_BASE: join(directory, 'log'),
        RABBITMQ_CONFIG_FILE: join(directory, 'rabbitmq.conf'),
        RABBITMQ_ENABLED_PLUGINS_FILE: join(directory, 'enabled_plugins'),
        RABBITMQ_CONF_ENV_FILE: join(directory, 'none'),
        RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
      },
    });
    await server.ready(() => speaksAmqp(port), READY_MS);
    return server;
  };
  try {
    let server = await start();
    return {
      url: `amqp://footlight:${password}@127.0.0.1:${port}`,
      kill: () => server.kill(),
      restart: async () => void (server = await start()),
      stop: async () => {
        await server.stop('SIGTERM', STOP_MS);
        await epmd.kill();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await epmd.kill();
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

function writeConfiguration(
  directory: string,
  user: ReturnType<typeof systemUser>,
  port: number,
  password: string,
): void {
  const files: readonly (readonly [string, string])[] = [
    [
      'rabbitmq.conf',
      [
        `listeners.tcp.default = 127.0.0.1:${port}`,
        'default_user = footlight',
        `default_pass = ${password}`,
        'log.console = true',
        'log.console.level = warning',
        'log.file = false',
        '',
      ].join('\n'),
    ],
    ['enabled_plugins', '[].\n'],
  ];
  for (const [name, content] of files) {
    writeFileSync(join(directory, name), content, { mode: 0o600 });
    giveTo(user, join(directory, name));
  }
  for (const name of ['mnesia', 'log']) {
    mkdirSync(join(directory, name));
    giveTo(user, join(directory, name));
  }
  giveTo(user, directory);
}

/** Whether the broker greets a client: it listens a while before it does. */
function speaksAmqp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('AMQP\u0000\u0000\u0009\u0001', 'latin1'));
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => finish(false));
    // A method frame on channel 0: connection.start.
    socket.once('data', (data) => finish(data[0] === 1));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}
