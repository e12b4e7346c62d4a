import { randomUUID } from 'node:crypto';
import {
  EVENT_SCHEMA_VERSION,
  type EventChoice,
  type EventError,
  type FootlightEvent,
  type JsonObject,
  type JsonValue,
  type Operation,
} from 'footlight/wire';
import { v5 as uuidv5, v7 as uuidv7, validate as isUuid } from 'uuid';
import type { LibrettoEvent, LibrettoToolCall } from './libretto-schema.ts';
import { eventToolCall, type ReadCompletion, readCompletion, readUsage } from './raw-response.ts';

/** Makes UUIDs of the event ids that callers of the Python client chose freely. */
const ID_NAMESPACE = '6f8d6c1e-3f0b-5d0a-9c55-6d2a8f0f4b11';

/** Parameters that are no property of the model, or that may hold credentials. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  'modelProvider',
  'modelType',
  'model',
  'extra_headers',
  'extra_query',
  'stream',
]);

/** Makes our event of one on Libretto's wire, as far as it tells; `now` is when it arrived, in ms since 1970. */
export function librettoEvent(body: LibrettoEvent, now: number): FootlightEvent {
  const parameters: JsonObject = (body.modelParameters ?? {}) as JsonObject;
  const operation = operationOf(body, parameters);
  const templateParams = (body.params ?? {}) as JsonObject;
  const templateChat = (body.promptTemplateChat ?? undefined) as readonly JsonValue[] | undefined;
  const templateText = body.promptTemplateText ?? undefined;
  // Where nothing was filled in, what was sent is what the template says.
  const asSent = Object.keys(templateParams).length === 0;
  const completion = trusted(readCompletion(body.rawResponse), body);
  const choices = choicesOf(body, completion, operation);
  const error = errorOf(body.responseErrors);
  const latencyMs = Math.max(0, body.responseTime ?? 0);
  const model = textOf(parameters['model']) ?? completion?.model ?? 'unknown';
  return withoutUndefined({
    schemaVersion: EVENT_SCHEMA_VERSION,
    id: eventId(body.promptEventId),
    startedAt: new Date(now - Math.min(latencyMs, now)).toISOString(),
    operation,
    provider: textOf(parameters['modelProvider']) ?? 'openai',
    promptTemplateName: body.apiName || body.promptTemplateName || null,
    templateChat,
    templateText,
    templateParams,
    messages: asSent ? templateChat : undefined,
    prompt: asSent ? templateText : undefined,
    model,
    modelParameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => !NOT_KEPT.has(name))),
    tools: (body.tools ?? undefined) as readonly JsonValue[] | undefined,
    stream: parameters['stream'] === true,
    status: error === undefined ? 'ok' : 'error',
    choices,
    finishReason: choices[0]?.finishReason ?? null,
    rawResponse: completion?.raw,
    responseId: completion?.id,
    responseModel: completion?.model === model ? undefined : completion?.model,
    usage: readUsage(body.responseMetrics?.['usage']) ?? completion?.usage,
    error,
    latencyMs,
    chatId: body.chatId || undefined,
    chainId: body.chainId || undefined,
    parentEventId: body.parentEventId || undefined,
    context: (body.context ?? undefined) as JsonObject | undefined,
    feedbackKey: body.feedbackKey || randomUUID(),
    // Only the Python client names its events.
    sdk: body.promptEventId ? 'libretto-openai-python' : 'libretto-openai-typescript',
  });
}

function eventId(given: string | null | undefined): string {
  if (!given) return uuidv7();
  return isUuid(given) ? given : uuidv5(given, ID_NAMESPACE);
}

function operationOf(body: LibrettoEvent, parameters: JsonObject): Operation {
  if (parameters['modelType'] === 'completion') return 'completion';
  return body.promptTemplateText != null && parameters['modelType'] !== 'chat' ? 'completion' : 'chat';
}

/**
 * The raw response, unless the client changed the answer beside it: Libretto's clients remove personal data from the
 * answer and leave it in the raw response, and what somebody asked to be removed must not be kept.
 */
function trusted(completion: ReadCompletion | undefined, body: LibrettoEvent): ReadCompletion | undefined {
  const [first] = completion?.choices ?? [];
  if (first === undefined) return completion;
  if (first.content && body.response && first.content !== body.response) return undefined;
  const changed = body.toolCalls?.some(
    (call, index) => first.toolCalls?.[index]?.arguments !== call.function.arguments,
  );
  return changed ? undefined : completion;
}

function choicesOf(
  body: LibrettoEvent,
  completion: ReadCompletion | undefined,
  operation: Operation,
): readonly EventChoice[] {
  if (completion !== undefined && completion.choices.length > 0) return completion.choices;
  const { response, responseMetrics: metrics } = body;
  const toolCalls = body.toolCalls?.map(toolCall);
  if (response == null && !toolCalls?.length) return [];
  const logprobs = metrics?.['logprobs'] as JsonValue | undefined;
  return [
    {
      index: 0,
      ...(operation === 'completion' ? {} : { role: 'assistant' }),
      content: response || (toolCalls?.length ? null : (response ?? null)),
      ...(toolCalls?.length ? { toolCalls } : {}),
      finishReason: textOf(metrics?.['finish_reason']) ?? textOf(metrics?.['stop_reason']) ?? null,
      ...(logprobs == null ? {} : { logprobs }),
    },
  ];
}

function toolCall(call: LibrettoToolCall) {
  const { id, type } = call;
  return eventToolCall({ ...call, id: id ?? undefined, type: type ?? undefined });
}

function errorOf(errors: readonly unknown[] | null | undefined): EventError | undefined {
  if (!errors?.length) return undefined;
  // The client writes its errors with JSON.stringify, which leaves null of one that it could not read.
  const told = errors.filter((error) => typeof error === 'string' && error !== '');
  return { name: 'Error', message: told.join('\n') || 'The call failed; the client did not say why.' };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function withoutUndefined(event: FootlightEvent): FootlightEvent {
  return Object.fromEntries(
    Object.entries(event).filter(([, value]) => value !== undefined),
  ) as unknown as FootlightEvent;
}
