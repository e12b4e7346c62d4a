import type { EventPage, EventSummary } from 'footlight/wire';
import { isEventStatus } from './event-status.ts';
import { asList, asNumberOrNull, asRecord, asText, asTextOrNull, isRecord } from './read-json.ts';
import type { UnknownObject } from './read-json.ts';

/** Reads a page of the list; whatever is missing or of another type becomes its empty value. */
export function readPage(body: unknown): EventPage {
  const page = asRecord(body);
  return {
    events: asList(page['events']).filter(isRecord).map(readSummary),
    nextCursor: asTextOrNull(page['nextCursor']),
  };
}

function readSummary(line: UnknownObject): EventSummary {
  return {
    id: asText(line['id']),
    startedAt: asText(line['startedAt']),
    receivedAt: asText(line['receivedAt']),
    operation: line['operation'] === 'completion' ? 'completion' : 'chat',
    promptTemplateName: asText(line['promptTemplateName']),
    templateVersion: asNumberOrNull(line['templateVersion']),
    templateParams: asRecord(line['templateParams']),
    provider: asText(line['provider']),
    model: asText(line['model']),
    // A status that a newer server may send says at least that nobody here can vouch for the answer.
    status: isEventStatus(line['status']) ? line['status'] : 'unread',
    preview: asText(line['preview']),
    errorCode: asTextOrNull(line['errorCode']),
    latencyMs: asNumberOrNull(line['latencyMs']) ?? Number.NaN,
    timeToFirstChunkMs: asNumberOrNull(line['timeToFirstChunkMs']),
    promptTokens: asNumberOrNull(line['promptTokens']),
    completionTokens: asNumberOrNull(line['completionTokens']),
    costUsd: asNumberOrNull(line['costUsd']),
    chatId: asTextOrNull(line['chatId']),
    chainId: asTextOrNull(line['chainId']),
    userId: asTextOrNull(line['userId']),
    feedbackKey: asText(line['feedbackKey']),
    rating: asNumberOrNull(line['rating']),
  };
}
