import type { EventChoice, EventToolCall } from 'footlight/wire';
import { formatJson } from './format-json.ts';
import { asList, asNumberOrNull, asRecord, asText, asTextOrNull, given, isRecord } from './read-json.ts';
import type { UnknownObject } from './read-json.ts';

/** Reads one answer of a call; a content that is no text is shown as the JSON it is. */
export function readChoice(choice: UnknownObject, position: number): EventChoice {
  const content = choice['content'] ?? null;
  const toolCalls = asList(choice['toolCalls']).filter(isRecord).map(readToolCall);
  return {
    index: asNumberOrNull(choice['index']) ?? position,
    content: content === null || typeof content === 'string' ? content : formatJson(content),
    finishReason: asTextOrNull(choice['finishReason']),
    ...given('role', asTextOrNull(choice['role'])),
    ...given('refusal', asTextOrNull(choice['refusal'])),
    ...given('reasoning', asTextOrNull(choice['reasoning'])),
    ...(toolCalls.length > 0 ? { toolCalls } : {}),
  };
}

/** Reads a tool call of an answer, and one of a message, where the provider nests it in `function`. */
export function readToolCall(call: UnknownObject): EventToolCall {
  const inner = asRecord(call['function'] ?? call['custom']);
  const args = call['arguments'] ?? inner['arguments'] ?? inner['input'] ?? '';
  return {
    name: asText(call['name']) || asText(inner['name']) || 'unnamed tool',
    arguments: typeof args === 'string' ? args : formatJson(args),
    ...given('id', asTextOrNull(call['id'])),
    ...given('type', asTextOrNull(call['type'])),
  };
}
