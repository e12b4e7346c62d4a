import { READING_ROUTES, ROUTES } from 'footlight/wire';
import { Hono } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import { LiveTail } from '../history/live-tail.ts';
import { createIntake } from '../ingest/intake.ts';
import type { Logger } from '../logger.ts';
import { Metrics } from '../metrics/metrics.ts';
import { measuredIntake } from '../metrics/measured-intake.ts';
import { openApiDocument } from '../openapi/document.ts';
import { PriceTable } from '../prices/price-table.ts';
import { ProjectRules } from '../redaction/project-rules.ts';
import { Sessions } from '../sessions/sessions.ts';
import type { Store } from '../store/store.ts';
import { authenticate, type Gate } from './authenticate.ts';
import { authenticateReader } from './authenticate-reader.ts';
import { clientAddress } from './client-address.ts';
import { dashboardFiles } from './dashboard-files.ts';
import { answerError } from './error-response.ts';
import { feedbackGate, feedbackPreflight } from './feedback-gate.ts';
import { headRequests } from './head-requests.ts';
import { InFlightBytes } from './in-flight-bytes.ts';
import type { SharedBuckets } from './leased-buckets.ts';
import { measureRequests } from './measure-requests.ts';
import { type RateLimitOptions, RateLimits } from './rate-limits.ts';
import { responseHeaders } from './response-headers.ts';
import { exportEvents } from './routes/export-events.ts';
import { getEvent } from './routes/get-event.ts';
import { health, ready } from './routes/health.ts';
import { librettoRoutes } from './routes/libretto.ts';
import { listEvents } from './routes/list-events.ts';
import { listLosses } from './routes/list-losses.ts';
import { liveStreams } from './routes/live.ts';
import { getMetrics } from './routes/metrics.ts';
import { postChains } from './routes/post-chains.ts';
import { postEvents } from './routes/post-events.ts';
import { postFeedback } from './routes/post-feedback.ts';
import { postTraces } from './routes/post-traces.ts';
import { sessionRoutes } from './routes/session.ts';
import { statistics } from './routes/statistics.ts';
import { getTemplate, listModels, listTemplates } from './routes/templates.ts';

/** What the routes need. */
export interface AppOptions {
  readonly store: Store;
  readonly logger: Logger;
  /** The built dashboard. */
  readonly dashboardDir: string;
  readonly prices?: PriceTable | undefined;
  readonly rateLimits?: RateLimitOptions | undefined;
  /** Bytes of bodies that may be under way at once. */
  readonly maxInFlightBytes?: number | undefined;
  /** How long an export waits for its reader, in ms; a minute by default. */
  readonly exportStallMs?: number | undefined;
  /** How many proxies in a row stand before the server, 0 by default. */
  readonly trustedProxies?: number | undefined;
  /** Lets whoever has it read the metrics; without one only this machine may. */
  readonly metricsToken?: string | undefined;
}

/** The routes, and what ends them. */
export interface App {
  readonly hono: Hono;
  /** From now on the server is not ready, and streams without an end have come to it. */
  beginClose(): void;
}

/** Every route of the server. */
export function createApp(options: AppOptions): App {
  const { store, logger, dashboardDir, trustedProxies = 0 } = options;
  const metrics = new Metrics();
  const inFlight = new InFlightBytes(options.maxInFlightBytes);
  const addressOf = clientAddress(trustedProxies);
  const limits = new RateLimits(options.rateLimits, undefined, sharedBuckets(store));
  const gate: Gate = { store, logger, limits, inFlight, addressOf };
  const prices = options.prices ?? new PriceTable();
  const intake = measuredIntake(createIntake(store, { prices, rules: new ProjectRules(store) }), metrics);
  const sessions = new Sessions(store);
  const secret = authenticate(gate);
  const reader = authenticateReader(store, sessions, secret);
  const live = liveStreams(new LiveTail(store, logger));
  let isClosing = false;
  metrics.gauge('footlight_write_pending_bytes', () => store.pendingBytes());
  metrics.gauge('footlight_body_in_flight_bytes', () => inFlight.held);
  metrics.gauge('process_resident_memory_bytes', () => process.memoryUsage.rss());
  metrics.gauge('process_start_time_seconds', () => performance.timeOrigin / 1000);

  const app = new Hono();
  app.use(responseHeaders);
  app.use(headRequests);
  app.use(measureRequests(metrics, logger));
  app.onError(answerError(logger));
  app.notFound((context) => {
    const { method, path } = context.req;
    throw new RequestError('route_not_found', `There is no route ${method} ${path.slice(0, 200)} here.`);
  });
  app.get(ROUTES.health, health(store));
  app.get(
    '/readyz',
    ready(store, () => isClosing),
  );
  app.get('/metrics', getMetrics(metrics, addressOf, options.metricsToken));
  const document = JSON.stringify(openApiDocument());
  app.get('/openapi.json', (context) => context.body(document, 200, { 'content-type': 'application/json' }));

  app.post(ROUTES.events, secret, postEvents(intake, logger));
  app.post(ROUTES.chains, secret, postChains(intake));
  app.options(ROUTES.feedback, feedbackPreflight(gate));
  app.post(ROUTES.feedback, feedbackGate(gate), postFeedback(intake));
  app.post(ROUTES.traces, secret, postTraces(intake));
  app.route('/api', librettoRoutes(intake, gate));

  app.get(ROUTES.events, reader, listEvents(store));
  app.get(`${ROUTES.events}/:id`, reader, getEvent(store));
  app.get(ROUTES.losses, reader, listLosses(store));
  app.get(READING_ROUTES.statistics, reader, statistics(store));
  app.get(READING_ROUTES.templates, reader, listTemplates(store));
  app.get(`${READING_ROUTES.templates}/:name`, reader, getTemplate(store));
  app.get(READING_ROUTES.models, reader, listModels(store));
  app.get(READING_ROUTES.export, reader, exportEvents(store, logger, options.exportStallMs));
  app.get(READING_ROUTES.live, reader, live.handler);

  app.route('/v1/session', sessionRoutes({ store, sessions, addressOf, secure: trustedProxies > 0 }));
  app.route('/', dashboardFiles(dashboardDir));
  return {
    hono: app,
    beginClose: () => {
      isClosing = true;
      live.endAll();
    },
  };
}

/** A store that several servers share counts for all of them. */
function sharedBuckets(store: Store): SharedBuckets | undefined {
  return 'takeTokens' in store ? (store as Store & SharedBuckets) : undefined;
}
