import type { EventPage } from 'footlight/wire';
import type { Handler } from 'hono';
import * as z from 'zod';
import type { Store } from '../../store/store.ts';
import type { Authenticated } from '../authenticate.ts';
import { parseQuery } from '../parse-query.ts';
import { filterFields, pageFields } from '../query-fields.ts';

/** What a list can be asked. */
export const listQuery = z.object({ ...filterFields, ...pageFields });

/** `GET /v1/events`: a page of the project's events, newest first. */
export function listEvents(store: Store): Handler<Authenticated> {
  return async (context) => {
    const query = parseQuery(listQuery, context.req.query());
    const page = await store.listEvents(context.get('projectId'), query);
    return context.json(page satisfies EventPage);
  };
}
