import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** Counts and times every request by its route, never by what was asked for: that could be anything. */
export function measureRequests(metrics: Metrics, logger: Logger): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now();
    await next();
    const ms = performance.now() - started;
    const { method } = context.req;
    const { status } = context.res;
    const pattern = status === 404 ? 'unknown' : routePath(context, -1);
    metrics.count('footlight_http_requests_total', {
      method: known(method),
      route: pattern,
      status: String(status),
    });
    metrics.observe({ method: known(method), route: pattern }, ms / 1000);
    logger.debug?.({ method, route: pattern, status, ms: Math.round(ms) }, 'A request was answered');
  };
}

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']);

function known(method: string): string {
  return METHODS.has(method) ? method : 'other';
}
