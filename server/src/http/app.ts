import { ROUTES } from 'footlight/wire';
import { Hono } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { authenticate, type Gate } from './authenticate.ts';
import { clientAddress } from './client-address.ts';
import { dashboardFiles } from './dashboard-files.ts';
import { answerError } from './error-response.ts';
import { feedbackGate, feedbackPreflight } from './feedback-gate.ts';
import { InFlightBytes } from './in-flight-bytes.ts';
import type { SharedBuckets } from './leased-buckets.ts';
import { type RateLimitOptions, RateLimits } from './rate-limits.ts';
import { responseHeaders } from './response-headers.ts';
import { getEvent } from './routes/get-event.ts';
import { health } from './routes/health.ts';
import { librettoRoutes } from './routes/libretto.ts';
import { listEvents } from './routes/list-events.ts';
import { listLosses } from './routes/list-losses.ts';
import { postChains } from './routes/post-chains.ts';
import { postEvents } from './routes/post-events.ts';
import { postFeedback } from './routes/post-feedback.ts';
import { postTraces } from './routes/post-traces.ts';

/** What the routes need. */
export interface AppOptions {
  readonly store: Store;
  readonly logger: Logger;
  /** The built dashboard. */
  readonly dashboardDir: string;
  readonly rateLimits?: RateLimitOptions | undefined;
  /** Bytes of bodies that may be under way at once. */
  readonly maxInFlightBytes?: number | undefined;
  /** How many proxies in a row stand before the server, 0 by default. */
  readonly trustedProxies?: number | undefined;
}

/** Every route of the server. */
export function createApp(options: AppOptions): Hono {
  const { store, logger, dashboardDir } = options;
  const gate: Gate = {
    store,
    logger,
    limits: new RateLimits(options.rateLimits, undefined, sharedBuckets(store)),
    inFlight: new InFlightBytes(options.maxInFlightBytes),
    addressOf: clientAddress(options.trustedProxies ?? 0),
  };
  const secret = authenticate(gate);
  const app = new Hono();
  app.use(responseHeaders);
  app.onError(answerError(logger));
  app.notFound((context) => {
    const { method, path } = context.req;
    throw new RequestError('route_not_found', `There is no route ${method} ${path.slice(0, 200)} here.`);
  });
  app.get(ROUTES.health, health(store));
  app.post(ROUTES.events, secret, postEvents(store, logger));
  app.get(ROUTES.events, secret, listEvents(store));
  app.get(`${ROUTES.events}/:id`, secret, getEvent(store));
  app.post(ROUTES.chains, secret, postChains(store));
  app.get(ROUTES.losses, secret, listLosses(store));
  app.options(ROUTES.feedback, feedbackPreflight(gate));
  app.post(ROUTES.feedback, feedbackGate(gate), postFeedback(store));
  app.post(ROUTES.traces, secret, postTraces(store));
  app.route('/api', librettoRoutes(store, gate));
  app.route('/', dashboardFiles(dashboardDir));
  return app;
}

/** A store that several servers share counts for all of them. */
function sharedBuckets(store: Store): SharedBuckets | undefined {
  return 'takeTokens' in store ? (store as Store & SharedBuckets) : undefined;
}
