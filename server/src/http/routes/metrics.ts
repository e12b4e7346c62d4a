import { createHash, timingSafeEqual } from 'node:crypto';
import type { Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import type { Metrics } from '../../metrics/metrics.ts';
import { bearerToken } from '../authenticate.ts';
import { isLoopback } from '../loopback.ts';
import type { ClientAddress } from '../client-address.ts';

/** `GET /metrics`: for this machine, and for whoever has the token where one is set. */
export function getMetrics(metrics: Metrics, addressOf: ClientAddress, token: string | undefined): Handler {
  return (context) => {
    const given = bearerToken(context);
    const isLocal =
      token === undefined &&
      context.req.header('x-forwarded-for') === undefined &&
      isLoopback(addressOf(context));
    if (!isLocal && !(token !== undefined && given !== undefined && isSame(token, given))) {
      throw new RequestError(
        'metrics_refused',
        'Metrics are for this machine only, unless FOOTLIGHT_METRICS_TOKEN is set and sent as "Authorization: Bearer …".',
      );
    }
    return context.body(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  };
}

function isSame(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
