import { createApp } from './http/app.ts';
import { defaultDashboardDir } from './http/dashboard-files.ts';
import { listen } from './http/listen.ts';
import type { RateLimitOptions } from './http/rate-limits.ts';
import { type Logger, stderrLogger } from './logger.ts';
import { startRetention } from './history/retention.ts';
import type { ModelPrice } from './prices/model-price.ts';
import { PriceTable } from './prices/price-table.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';

const CLOSE_GRACE_MS = 5000;

/** How to run the server; every option has a default. */
export interface ServerOptions {
  /** Where the data lives; made where it is absent. `.footlight` by default. */
  readonly dataDir?: string | undefined;
  /** A PostgreSQL database (`postgres://…`) in place of the file in `dataDir`; several servers may share it. */
  readonly databaseUrl?: string | undefined;
  /** A RabbitMQ broker (`amqp://…`) before that database; `footlight worker` writes what it takes. */
  readonly amqpUrl?: string | undefined;
  /** How long an answer waits for the commit behind the queue while the workers keep up, in ms; 100 by default. */
  readonly commitPatienceMs?: number | undefined;
  /** The address to listen on; `127.0.0.1` by default. */
  readonly host?: string | undefined;
  /** The port to listen on, 0 for a free one; 4100 by default. */
  readonly port?: number | undefined;
  /** The built dashboard; the one of this package by default. */
  readonly dashboardDir?: string | undefined;
  /** Prices of models in US dollars per million tokens, over those that come with the server. */
  readonly prices?: Readonly<Record<string, ModelPrice>> | undefined;
  /** Lets whoever has it read `/metrics`; without one only this machine may. */
  readonly metricsToken?: string | undefined;
  /** How much is taken with one key; generous by default. */
  readonly rateLimits?: RateLimitOptions | undefined;
  /** Bytes of request bodies that may be under way at once before the answer is 503; 24 MiB by default. */
  readonly maxInFlightBytes?: number | undefined;
  /** How long an export waits for a reader who takes nothing, in ms, before it breaks off; a minute by default. */
  readonly exportStallMs?: number | undefined;
  /** How many proxies in a row stand before the server and write `X-Forwarded-For`; none by default. */
  readonly trustedProxies?: number | undefined;
  /** Where reports go; lines of JSON on stderr by default. */
  readonly logger?: Logger | undefined;
}

/** A server that is listening. */
export interface FootlightServer {
  /** Where to reach it, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly store: Store;
  /** Answers the requests under way, for 5 s at most, then closes the database; calling it again does nothing. */
  close(): Promise<void>;
}

/**
 * Opens the database, migrates it, and starts to listen.
 * @throws DatabaseUnusableError, DatabaseNewerError, MigrationChangedError, PortInUseError, CannotListenError
 */
export async function createServer(options: ServerOptions = {}): Promise<FootlightServer> {
  const { dataDir = '.footlight', host = '127.0.0.1', port = 4100, logger = stderrLogger() } = options;
  const { prices, rateLimits, maxInFlightBytes, exportStallMs, trustedProxies, metricsToken } = options;
  const { databaseUrl, amqpUrl, commitPatienceMs } = options;
  const store = await openStore({ dataDir, databaseUrl, amqpUrl, commitPatienceMs });
  try {
    // Starts what writes, so that the first request does not wait for it.
    await store.ping();
    const app = createApp({
      store,
      logger,
      dashboardDir: options.dashboardDir ?? defaultDashboardDir(),
      prices: prices && new PriceTable(prices),
      rateLimits,
      maxInFlightBytes,
      exportStallMs,
      trustedProxies,
      metricsToken,
    });
    const listening = await listen(app.hono, host, port);
    const stopRetention = startRetention(store, logger);
    const close = async (): Promise<void> => {
      app.beginClose();
      stopRetention();
      await listening.close(CLOSE_GRACE_MS);
      await store.close();
    };
    let closing: Promise<void> | undefined;
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}`,
      port: listening.port,
      store,
      close: () => (closing ??= close()),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
