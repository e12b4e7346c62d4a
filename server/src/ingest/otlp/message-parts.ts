import type { EventChoice, EventToolCall, JsonObject, JsonValue } from 'footlight/wire';
import { isObject } from './attributes.ts';

/** A message of the gen_ai convention (`{ role, parts }`) in OpenAI's spelling; one that has no parts is left as it is. */
export function plainMessage(message: JsonValue): JsonValue {
  if (!isObject(message) || !Array.isArray(message['parts'])) return message;
  const { parts, finish_reason: _finishReason, ...rest } = message;
  const list = (parts as readonly JsonValue[]).filter(isObject);
  const toolCalls = list.filter(({ type }) => type === 'tool_call').map(toolCallOf);
  const answer = list.find(({ type }) => type === 'tool_call_response');
  return {
    ...rest,
    content: answer === undefined ? contentOf(list) : textOf(answer['response'] ?? answer['result'] ?? null),
    ...(answer?.['id'] === undefined ? {} : { tool_call_id: answer['id'] }),
    ...(toolCalls.length === 0
      ? {}
      : {
          tool_calls: toolCalls.map(({ id, name, arguments: text }) => ({
            id,
            type: 'function',
            function: { name, arguments: text },
          })),
        }),
  };
}

/** A message that a model wrote, as a choice of the event: the gen_ai convention's, or one in OpenAI's spelling. */
export function choiceOf(message: JsonObject, index: number, finishReason: string | null): EventChoice {
  const own = message['finish_reason'];
  const plain = plainMessage(message) as JsonObject;
  const content = plain['content'] ?? null;
  const listed = Array.isArray(plain['tool_calls']) ? (plain['tool_calls'] as readonly JsonValue[]) : [];
  const toolCalls = listed.filter(isObject).map(toolCallOf);
  const reasoning = reasoningOf(message['parts']);
  return {
    index,
    role: typeof message['role'] === 'string' ? message['role'] : 'assistant',
    content: content === null ? null : textOf(content),
    ...(reasoning === '' ? {} : { reasoning }),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
    finishReason: typeof own === 'string' && own !== '' ? own : finishReason,
  };
}

function toolCallOf(call: JsonObject): EventToolCall {
  const inner = isObject(call['function']) ? call['function'] : call;
  return {
    ...(typeof call['id'] === 'string' ? { id: call['id'] } : {}),
    type: 'function',
    name: textOf(inner['name'] ?? ''),
    arguments: textOf(inner['arguments'] ?? ''),
  };
}

/** The text where there is nothing else; pictures and the like beside it stay parts. */
function contentOf(parts: readonly JsonObject[]): JsonValue {
  const shown = parts.filter(({ type }) => type !== 'tool_call' && type !== 'reasoning');
  if (shown.length === 0) return null;
  if (shown.every(({ type }) => type === 'text'))
    return shown.map(({ content }) => textOf(content ?? '')).join('');
  return shown;
}

function reasoningOf(parts: JsonValue | undefined): string {
  if (!Array.isArray(parts)) return '';
  return (parts as readonly JsonValue[])
    .filter(isObject)
    .filter(({ type }) => type === 'reasoning')
    .map(({ content }) => textOf(content ?? ''))
    .join('');
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
