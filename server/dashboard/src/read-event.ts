import type { EventError, EventUsage, FootlightEvent } from 'footlight/wire';
import { isEventStatus } from './event-status.ts';
import { readChoice } from './read-choice.ts';
import { asList, asNumberOrNull, asRecord, asText, asTextOrNull, given, isRecord } from './read-json.ts';
import type { UnknownObject } from './read-json.ts';

/** Reads an event as it was recorded; whatever is missing or of another type becomes its empty value. */
export function readEvent(event: UnknownObject): FootlightEvent {
  const text = <K extends string>(name: K) => given(name, asTextOrNull(event[name]));
  const number = <K extends string>(name: K) => given(name, asNumberOrNull(event[name]));
  const list = <K extends string>(name: K) =>
    given(name, Array.isArray(event[name]) ? asList(event[name]) : null);
  return {
    schemaVersion: asNumberOrNull(event['schemaVersion']) ?? 0,
    id: asText(event['id']),
    startedAt: asText(event['startedAt']),
    operation: event['operation'] === 'completion' ? 'completion' : 'chat',
    provider: asText(event['provider']),
    promptTemplateName: asTextOrNull(event['promptTemplateName']),
    templateParams: asRecord(event['templateParams']),
    model: asText(event['model']),
    modelParameters: asRecord(event['modelParameters']),
    stream: event['stream'] === true,
    status: isEventStatus(event['status']) ? event['status'] : 'unread',
    choices: asList(event['choices']).filter(isRecord).map(readChoice),
    finishReason: asTextOrNull(event['finishReason']),
    latencyMs: asNumberOrNull(event['latencyMs']) ?? Number.NaN,
    feedbackKey: asText(event['feedbackKey']),
    sdk: asText(event['sdk']),
    ...text('host'),
    ...text('helper'),
    ...text('templateText'),
    ...text('responseId'),
    ...text('responseModel'),
    ...text('servedModel'),
    ...text('requestId'),
    ...text('chatId'),
    ...text('chainId'),
    ...text('parentEventId'),
    ...number('timeToFirstChunkMs'),
    ...number('attempts'),
    ...list('templateChat'),
    ...list('messages'),
    ...list('tools'),
    ...given('prompt', event['prompt']),
    ...given('context', isRecord(event['context']) ? event['context'] : null),
    ...given('usage', isRecord(event['usage']) ? readUsage(event['usage']) : null),
    ...given('error', isRecord(event['error']) ? readError(event['error']) : null),
  };
}

function readUsage(usage: UnknownObject): EventUsage {
  return {
    promptTokens: asNumberOrNull(usage['promptTokens']) ?? Number.NaN,
    completionTokens: asNumberOrNull(usage['completionTokens']) ?? Number.NaN,
    totalTokens: asNumberOrNull(usage['totalTokens']) ?? Number.NaN,
    ...given('cachedTokens', asNumberOrNull(usage['cachedTokens'])),
    ...given('reasoningTokens', asNumberOrNull(usage['reasoningTokens'])),
  };
}

function readError(error: UnknownObject): EventError {
  return {
    name: asText(error['name']) || 'Error',
    message: asText(error['message']),
    ...given('status', asNumberOrNull(error['status'])),
    ...given('code', asTextOrNull(error['code'])),
    ...given('type', asTextOrNull(error['type'])),
    ...given('param', asTextOrNull(error['param'])),
  };
}
