import { v7 as uuidv7 } from 'uuid';
import type { NewFeedback } from '../../store/store.ts';
import type { LibrettoFeedback } from './libretto-schema.ts';

const DELETED = 'The message was deleted.';

/** Makes our feedback of Libretto's; that a message was deleted is kept as a comment, since it is no rating. */
export function librettoFeedback(body: LibrettoFeedback): NewFeedback {
  const { rating, better_response: betterResponse } = body;
  return {
    id: uuidv7(),
    feedbackKey: body.feedback_key,
    ...(rating == null ? {} : { rating }),
    ...(betterResponse == null ? {} : { betterResponse }),
    ...(body.is_deleted ? { comment: DELETED } : {}),
  };
}
