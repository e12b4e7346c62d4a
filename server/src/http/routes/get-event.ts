import type { EventDetail } from 'footlight/wire';
import type { Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import type { Store } from '../../store/store.ts';
import type { Authenticated } from '../authenticate.ts';

/** `GET /v1/events/:id`: one event whole, with its feedback. */
export function getEvent(store: Store): Handler<Authenticated> {
  return async (context) => {
    const detail = await store.getEvent(context.get('projectId'), context.req.param('id') ?? '');
    if (detail === undefined) {
      throw new RequestError(
        'event_not_found',
        'This project has no event with that id. It may not have arrived yet.',
      );
    }
    return context.json(detail satisfies EventDetail);
  };
}
