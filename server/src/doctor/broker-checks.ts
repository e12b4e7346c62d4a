import type { Channel, ChannelModel } from 'amqplib';
import { Client } from 'pg';
import { connectBroker } from '../queue/rabbitmq/connect-broker.ts';
import { declareQueues, INSTANCE, namedQueues, type Queues } from '../queue/rabbitmq/topology.ts';
import { connectionSettings } from '../store/postgres/connection-settings.ts';
import { type Finding, ok, problem, warning } from './checks.ts';
import { codeOf } from './postgres-checks.ts';

/** Requests of 20 events that a worker writes within a minute or so. */
const DEEP = 10_000;

const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/u, 'Start RabbitMQ, or mend the host and port of --amqp-url.'],
  [/ENOTFOUND|EAI_AGAIN/u, 'Mend the host of --amqp-url.'],
  [/403|ACCESS.REFUSED/iu, 'Mend the user or the password of --amqp-url.'],
  // The client does not pass on what the broker says of a virtual host, only that it did not open it.
  [/530|vhost|ConnectionOpenOk/iu, 'Mend the virtual host of --amqp-url, or let the user into it.'],
];

/** Looks at the RabbitMQ before a database, and changes nothing there. */
export async function checkBroker(databaseUrl: string, amqpUrl: string): Promise<readonly Finding[]> {
  let connection: ChannelModel;
  try {
    connection = await connectBroker(amqpUrl);
  } catch (error) {
    return [problem(`${brokerName(amqpUrl)} cannot be reached`, refusal(error))];
  }
  try {
    const queues = await queuesThere(databaseUrl);
    const found = [ok(`RabbitMQ${brokerVersion(connection)} answers at ${brokerName(amqpUrl)}`)];
    if (queues === undefined) return found;
    return [...found, ...(await checkQueues(connection, queues))];
  } finally {
    await connection.close().catch(() => {});
  }
}

function refusal(error: unknown): string {
  const text = `${codeOf(error)} ${error instanceof Error ? error.message : ''}`;
  return REFUSALS.find(([pattern]) => pattern.test(text))?.[1] ?? 'Look into its log.';
}

function brokerName(amqpUrl: string): string {
  const { protocol, host } = new URL(amqpUrl);
  return `${protocol}//${host}`;
}

function brokerVersion({ connection }: ChannelModel): string {
  const { version } = connection.serverProperties;
  return typeof version === 'string' ? ` ${version}` : '';
}

/** The queues of the database; undefined where it is away or was never used with a broker. */
async function queuesThere(databaseUrl: string): Promise<Queues | undefined> {
  const client = new Client(connectionSettings(databaseUrl));
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ value: string }>('select value from setting where name = $1', [
      INSTANCE,
    ]);
    return rows[0] && namedQueues(rows[0].value);
  } catch {
    // Said already where the database was looked at.
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

async function checkQueues(connection: ChannelModel, queues: Queues): Promise<Finding[]> {
  const ingest = await look(connection, (channel) => channel.checkQueue(queues.ingest));
  const dead = await look(connection, (channel) => channel.checkQueue(queues.dead));
  if (ingest === undefined || dead === undefined) {
    return [
      warning(`The queue ${queues.ingest} is not there`, 'A server or a worker makes it when it starts.'),
    ];
  }
  const isOurs = await look(connection, async (channel) => {
    // Both are there, so that this only compares.
    await declareQueues(channel, queues);
    return true;
  });
  return [
    isOurs
      ? ok('The queue is a quorum queue')
      : problem(
          `The queue ${queues.ingest} is not the quorum queue that servers expect`,
          'Stop the servers, let the workers empty it, delete it, and start a server, which makes it anew.',
        ),
    depth(ingest.messageCount, ingest.consumerCount),
    dead.messageCount === 0
      ? ok('No message is set aside')
      : warning(
          `${dead.messageCount} messages are set aside`,
          'The log of the workers says why. Mend that, then: footlight dead-letters --redrive',
        ),
  ];
}

function depth(messages: number, workers: number): Finding {
  const what = `${messages} messages wait, ${workers} workers take them`;
  if (workers === 0)
    return problem(`${messages} messages wait, and no worker takes them`, 'footlight worker');
  return messages < DEEP ? ok(what) : warning(what, 'Start more workers, or give the database more.');
}

/** An answer of a channel of its own, since the broker closes the one that asks what it does not like. */
async function look<T>(
  connection: ChannelModel,
  question: (channel: Channel) => Promise<T>,
): Promise<T | undefined> {
  const channel = await connection.createChannel();
  channel.on('error', () => {});
  try {
    const answer = await question(channel);
    await channel.close();
    return answer;
  } catch {
    return undefined;
  }
}
