/** Where feedback goes; by itself, so that a page need not load the other paths. */
export const FEEDBACK_ROUTE = '/v1/feedback';

/** Paths of the ingest server, below its base URL. */
export const ROUTES = {
  events: '/v1/events',
  feedback: FEEDBACK_ROUTE,
  chains: '/v1/chains',
  losses: '/v1/losses',
  traces: '/v1/traces',
  health: '/healthz',
} as const;

/** Paths that only readers ask for; apart, so that senders do not carry them. */
export const READING_ROUTES = {
  statistics: '/v1/statistics',
  templates: '/v1/templates',
  models: '/v1/models',
  export: '/v1/export',
  live: '/v1/live',
} as const;

/** Where a Footlight server listens unless told otherwise. */
export const DEFAULT_BASE_URL = 'http://127.0.0.1:4100';

/** How a key that may send and read everything of its project begins. */
export const SECRET_KEY_PREFIX = 'fl_sk_';
/** How a key that may send feedback, and nothing else, begins. */
export const PUBLISHABLE_KEY_PREFIX = 'fl_pk_';
