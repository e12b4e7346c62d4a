import { ROUTES } from 'footlight/wire';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { RequestError } from '../errors/request-error.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { authenticate } from './authenticate.ts';
import { dashboardFiles } from './dashboard-files.ts';
import { answerError } from './error-response.ts';
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
}

/** Lets the page of any origin send feedback and read the answer: what it may do is the key's matter. */
const feedbackFromAnywhere = cors({
  origin: '*',
  allowMethods: ['POST'],
  allowHeaders: ['authorization', 'content-type'],
  maxAge: 600,
});

/** Every route of the server. */
export function createApp({ store, logger, dashboardDir }: AppOptions): Hono {
  const secret = authenticate(store, logger, ['secret']);
  const anyKey = authenticate(store, logger, ['secret', 'publishable']);
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
  app.on(['POST', 'OPTIONS'], ROUTES.feedback, feedbackFromAnywhere);
  app.post(ROUTES.feedback, anyKey, postFeedback(store));
  app.post(ROUTES.traces, secret, postTraces(store));
  app.route('/api', librettoRoutes(store, { secret, anyKey }));
  app.route('/', dashboardFiles(dashboardDir));
  return app;
}
