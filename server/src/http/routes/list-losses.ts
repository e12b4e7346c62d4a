import type { LossReport } from 'footlight/wire';
import type { Handler } from 'hono';
import * as z from 'zod';
import { isoDate } from '../../ingest/fields.ts';
import type { Store } from '../../store/store.ts';
import type { Authenticated } from '../authenticate.ts';
import { parseQuery } from '../parse-query.ts';

const DEFAULT_SPAN_MS = 7 * 24 * 60 * 60 * 1000;
/** What losses can be asked. */
export const lossQuery = z.object({ since: isoDate.optional() });

/** `GET /v1/losses`: what senders lost before it reached this server, of the last seven days unless told otherwise. */
export function listLosses(store: Store): Handler<Authenticated> {
  return async (context) => {
    const { since } = parseQuery(lossQuery, context.req.query());
    const from = since === undefined ? Date.now() - DEFAULT_SPAN_MS : Date.parse(since);
    const report = await store.listLosses(context.get('projectId'), from);
    return context.json(report satisfies LossReport);
  };
}
