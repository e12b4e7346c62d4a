import type { Statistics } from 'footlight/wire';
import type { Handler } from 'hono';
import type { Store } from '../../store/store.ts';
import type { Authenticated } from '../authenticate.ts';
import { parseStatisticsQuery } from '../statistics-query.ts';

/** `GET /v1/statistics`: what calls came to, by hour or day. */
export function statistics(store: Store): Handler<Authenticated> {
  return async (context) => {
    const range = parseStatisticsQuery(context.req.query(), Date.now());
    const answer = await store.statistics(context.get('projectId'), range);
    return context.json(answer satisfies Statistics);
  };
}
