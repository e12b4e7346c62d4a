import type { FeedbackResponse } from 'footlight/wire';
import type { Handler } from 'hono';
import { v7 as uuidv7 } from 'uuid';
import { feedbackSchema } from '../../ingest/feedback-schema.ts';
import type { Intake } from '../../ingest/intake.ts';
import { parseBody } from '../../ingest/parse-body.ts';
import type { FeedbackRequest } from '../feedback-gate.ts';

/** `POST /v1/feedback`: stored whether or not its event is there, so the answer tells nothing about which keys exist. */
export function postFeedback(intake: Intake): Handler<FeedbackRequest> {
  return async (context) => {
    const feedback = parseBody(feedbackSchema, context.get('feedback'));
    const id = feedback.id?.toLowerCase() ?? uuidv7();
    const status = await intake.appendFeedback(context.get('projectId'), { ...feedback, id });
    return context.json({ id, status } satisfies FeedbackResponse);
  };
}
