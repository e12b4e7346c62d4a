import type { EventPage } from 'footlight/wire';
import type { Handler } from 'hono';
import type { Store } from '../../store/store.ts';
import type { Authenticated } from '../authenticate.ts';
import { parseEventQuery } from '../event-query.ts';

/** `GET /v1/events`: a page of the project's events, newest first. */
export function listEvents(store: Store): Handler<Authenticated> {
  return async (context) => {
    const page = await store.listEvents(context.get('projectId'), parseEventQuery(context.req.query()));
    return context.json(page satisfies EventPage);
  };
}
