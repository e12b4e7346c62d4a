import type { FeedbackResponse } from 'footlight/wire';
import type { Handler } from 'hono';
import { v7 as uuidv7 } from 'uuid';
import { feedbackSchema } from '../../ingest/feedback-schema.ts';
import { parseBody } from '../../ingest/parse-body.ts';
import type { Store } from '../../store/store.ts';
import type { Authenticated } from '../authenticate.ts';
import { readJson } from '../json-body.ts';

/** `POST /v1/feedback`: stored whether or not its event is there, so the answer tells nothing about which keys exist. */
export function postFeedback(store: Store): Handler<Authenticated> {
  return async (context) => {
    const feedback = parseBody(feedbackSchema, await readJson(context.req.raw));
    const id = feedback.id?.toLowerCase() ?? uuidv7();
    const status = await store.appendFeedback(context.get('projectId'), { ...feedback, id });
    return context.json({ id, status } satisfies FeedbackResponse);
  };
}
