import type { EventDetail, JsonValue, StoredFeedback } from 'footlight/wire';
import { readEvent } from './read-event.ts';
import { asList, asNumberOrNull, asRecord, asText, asTextOrNull, isRecord } from './read-json.ts';
import type { UnknownObject } from './read-json.ts';

/** One call as the page shows it. */
export interface CallDetail extends EventDetail {
  /** The event exactly as the server sent it. */
  readonly raw: JsonValue;
}

/** Reads one call; whatever is missing or of another type becomes its empty value. */
export function readDetail(body: unknown): CallDetail {
  const detail = asRecord(body);
  return {
    event: readEvent(asRecord(detail['event'])),
    raw: detail['event'] ?? null,
    receivedAt: asText(detail['receivedAt']),
    templateVersion: asNumberOrNull(detail['templateVersion']),
    costUsd: asNumberOrNull(detail['costUsd']),
    feedback: asList(detail['feedback']).filter(isRecord).map(readFeedback),
    chainResult: detail['chainResult'] ?? null,
  };
}

function readFeedback(feedback: UnknownObject): StoredFeedback {
  return {
    id: asText(feedback['id']),
    feedbackKey: asText(feedback['feedbackKey']),
    rating: asNumberOrNull(feedback['rating']),
    betterResponse: asTextOrNull(feedback['betterResponse']),
    comment: asTextOrNull(feedback['comment']),
    author: asTextOrNull(feedback['author']),
    receivedAt: asText(feedback['receivedAt']),
  };
}
