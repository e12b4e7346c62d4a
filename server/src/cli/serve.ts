import { DEFAULT_BASE_URL } from 'footlight/wire';
import { createServer } from '../create-server.ts';
import { LOG_LEVELS, type LogLevel, stderrLogger } from '../logger.ts';
import { readPrices } from '../prices/read-prices.ts';
import { collectLessOften } from './collect-less-often.ts';
import type { Command, Environment } from './command.ts';
import { credentialsPath, readCredentials } from './credentials.ts';
import { makeDataDirectory } from './data-dir.ts';
import { ensureFirstKey } from './first-key.ts';
import { checkHost } from '../http/loopback.ts';
import { parseOptions } from './parse-options.ts';
import { LOCATION_OPTIONS, storeLocation } from './store-location.ts';
import { termination } from './termination.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT = new URL(DEFAULT_BASE_URL);

/** `footlight serve`: runs the server until it is told to end. */
export const serve: Command = {
  help: `footlight serve [--data DIR | --database-url URL [--amqp-url URL]]
                [--host H] [--port N] [--trusted-proxies N] [--allow-remote]
                [--prices FILE] [--log-level L]

Starts the server and its dashboard. The first start makes the project "default"
and its secret key, prints the key once, and saves it in DIR/credentials.json.

  --data DIR      where the data lives; default .footlight, or FOOTLIGHT_DATA
  --database-url URL  a PostgreSQL database, which several servers may share;
                      or FOOTLIGHT_DATABASE_URL
  --amqp-url URL      a RabbitMQ before it, for bursts: see footlight worker;
                      or FOOTLIGHT_AMQP_URL
  --host H        the address to listen on; default ${DEFAULT.hostname}, or FOOTLIGHT_HOST
  --port N        the port, 0 for a free one; default ${DEFAULT.port}, or FOOTLIGHT_PORT
  --trusted-proxies N
                  N proxies in a row stand before the server, speak TLS, and write
                  X-Forwarded-For; it may then listen where they can reach it
  --allow-remote  listen where other machines can reach the server, without TLS
  --prices FILE   prices of models, over those that come with the server: JSON such as
                  {"my-model": {"input": 1.25, "cachedInput": 0.3, "output": 10}}, in
                  US dollars per million tokens; or FOOTLIGHT_PRICES
  --log-level L   ${LOG_LEVELS.join(', ')}; default info, or FOOTLIGHT_LOG_LEVEL

FOOTLIGHT_METRICS_TOKEN lets others than this machine read /metrics.
`,
  async run(args, env) {
    const { values } = parseOptions({
      args: [...args],
      options: {
        ...LOCATION_OPTIONS,
        host: { type: 'string' },
        port: { type: 'string' },
        'allow-remote': { type: 'boolean', default: false },
        'trusted-proxies': { type: 'string' },
        prices: { type: 'string' },
        'log-level': { type: 'string' },
      },
    });
    const location = storeLocation(values, env);
    const { dataDir } = location;
    if (location.databaseUrl !== undefined) collectLessOften();
    const host = values.host || env['FOOTLIGHT_HOST'] || DEFAULT.hostname;
    const trustedProxies = proxies(values['trusted-proxies']);
    checkHost(host, values['allow-remote'] || trustedProxies > 0);
    const pricesFile = values.prices || env['FOOTLIGHT_PRICES'];
    // Heard from the start, so that a signal while it opens still closes the database.
    const ended = termination();
    const server = await createServer({
      ...location,
      host,
      port: portNumber(values.port, env),
      trustedProxies,
      prices: pricesFile ? readPrices(pricesFile) : undefined,
      metricsToken: env['FOOTLIGHT_METRICS_TOKEN'] || undefined,
      logger: stderrLogger(logLevel(values['log-level'] || env['FOOTLIGHT_LOG_LEVEL'])),
    });
    try {
      // The first key is saved there, also where the database is elsewhere.
      if (location.databaseUrl !== undefined) makeDataDirectory(dataDir);
      const key = await ensureFirstKey(server.store, dataDir, server.url);
      await announce(server.url, dataDir, key);
      await ended;
    } finally {
      await server.close();
    }
    return 0;
  },
};

function portNumber(typed: string | undefined, env: Environment): number {
  const text = typed || env['FOOTLIGHT_PORT'] || DEFAULT.port;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  const source = typed ? '--port' : 'FOOTLIGHT_PORT';
  throw new UsageError(`${source}: expected a number from 0 to 65535, got ${JSON.stringify(text)}.`);
}

function proxies(typed: string | undefined): number {
  if (typed === undefined) return 0;
  if (/^[0-9]$/u.test(typed)) return Number(typed);
  throw new UsageError(`--trusted-proxies: expected a number from 0 to 9, got ${JSON.stringify(typed)}.`);
}

function logLevel(text: string | undefined): LogLevel {
  const level = LOG_LEVELS.find((known) => known === (text || 'info'));
  if (level !== undefined) return level;
  throw new UsageError(`--log-level: expected ${LOG_LEVELS.join(', ')}, got ${JSON.stringify(text)}.`);
}

async function announce(url: string, dataDir: string, key: string | undefined): Promise<void> {
  console.log(`Footlight is listening on ${url}`);
  if (key !== undefined) {
    console.log(`\nYour secret key, shown this once:\n  ${key}`);
    console.log(`It is saved in ${credentialsPath(dataDir)}. Give it to the SDK as FOOTLIGHT_API_KEY.`);
    console.log(`\nDashboard: ${url}/#key=${key}`);
  } else if ((await readCredentials(dataDir)) === undefined) {
    console.log('No key is saved here. Make one with: footlight keys create');
  } else {
    console.log(`The first key is saved in ${credentialsPath(dataDir)}.`);
  }
}
