import type { EventChoice, EventUsage, JsonObject, JsonValue, Operation } from 'footlight/wire';
import {
  arrayOf,
  countOf,
  indexed,
  isObject,
  isTrue,
  numberOf,
  objectOf,
  structureOf,
  textOf,
} from './attributes.ts';
import { defined } from './defined.ts';
import { choiceOf, plainMessage } from './message-parts.ts';
import type { ModelCall, Reading } from './model-call.ts';
import type { Attributes } from './span.ts';

// OpenTelemetry's conventions for generative AI (semantic-conventions-genai at 024a4f94), the names that they had
// before, and those of OpenLLMetry, which flattens messages below numbers.

const OPERATIONS: Readonly<Record<string, Operation>> = {
  chat: 'chat',
  generate_content: 'chat',
  text_completion: 'completion',
  completion: 'completion',
  embeddings: 'embedding',
  embedding: 'embedding',
};

/** Parameters by the convention's name and by OpenAI's. */
const NUMBERS = {
  temperature: 'temperature',
  top_p: 'top_p',
  top_k: 'top_k',
  max_tokens: 'max_tokens',
  frequency_penalty: 'frequency_penalty',
  presence_penalty: 'presence_penalty',
  seed: 'seed',
  'choice.count': 'n',
} as const;
const OTHERS = {
  stop_sequences: 'stop',
  encoding_formats: 'encoding_format',
  'reasoning.level': 'reasoning_effort',
} as const;

/** Reads a span by the gen_ai convention. */
export function readGenAi(attributes: Attributes): Reading {
  const names = [...attributes.keys()];
  if (!names.some((name) => name.startsWith('gen_ai.'))) return undefined;
  const kind = textOf(attributes, 'gen_ai.operation.name', 'llm.request.type');
  const operation = kind === undefined ? 'chat' : OPERATIONS[kind];
  if (operation === undefined) return { other: `gen_ai.operation.name ${kind}` };
  const model = textOf(attributes, 'gen_ai.request.model', 'gen_ai.response.model');
  // Spans around a call carry some of its attributes; without a model nothing was asked of one.
  if (model === undefined) return { other: 'no gen_ai.request.model' };
  const system = structureOf(attributes, 'gen_ai.system_instructions');
  const responseModel = textOf(attributes, 'gen_ai.response.model');
  const firstChunk = numberOf(attributes, 'gen_ai.response.time_to_first_chunk');
  return defined<ModelCall>({
    operation,
    provider: textOf(attributes, 'gen_ai.provider.name', 'gen_ai.system') ?? 'unknown',
    model,
    host: textOf(attributes, 'server.address'),
    modelParameters: parameters(attributes),
    promptTemplateName: textOf(attributes, 'gen_ai.prompt.name'),
    ...input(attributes, operation),
    instructions: system === undefined ? undefined : instructionsText(system),
    tools: arrayOf(attributes, 'gen_ai.tool.definitions', 'gen_ai.request.tools'),
    stream: isTrue(attributes, 'gen_ai.request.stream', 'llm.is_streaming'),
    choices: output(attributes),
    responseId: textOf(attributes, 'gen_ai.response.id'),
    responseModel: responseModel === model ? undefined : responseModel,
    usage: usage(attributes),
    timeToFirstChunkMs: firstChunk === undefined ? undefined : Math.max(0, firstChunk * 1000),
    chatId: textOf(attributes, 'gen_ai.conversation.id', 'session.id'),
    context: objectOf(attributes, 'metadata'),
  });
}

function parameters(attributes: Attributes): JsonObject {
  const known = Object.entries({ ...NUMBERS, ...OTHERS }).flatMap(([theirs, ours]) => {
    const name = `gen_ai.request.${theirs}`;
    const value = (theirs in NUMBERS ? numberOf(attributes, name) : undefined) ?? attributes.get(name);
    return value === undefined || value === null ? [] : [[ours, value] as const];
  });
  return Object.fromEntries(known);
}

function input(attributes: Attributes, operation: Operation): Partial<ModelCall> {
  const flat = indexed(attributes, 'gen_ai.prompt').map(unflattened);
  const told =
    structureOf(attributes, 'gen_ai.input.messages', 'gen_ai.prompt') ?? (flat.length > 0 ? flat : undefined);
  if (told === undefined) return {};
  if (operation === 'embedding') return { input: told };
  if (Array.isArray(told)) {
    const messages = (told as readonly JsonValue[]).map(plainMessage);
    const [only] = messages;
    const isPrompt = operation === 'completion' && messages.length === 1 && isObject(only);
    return isPrompt ? { prompt: only['content'] ?? null } : { messages };
  }
  return operation === 'completion' ? { prompt: told } : { messages: [{ role: 'user', content: told }] };
}

function output(attributes: Attributes): readonly EventChoice[] {
  const reasons = arrayOf(attributes, 'gen_ai.response.finish_reasons') ?? [];
  const reasonOf = (index: number): string | null => {
    const reason = reasons[index];
    return typeof reason === 'string' ? reason : null;
  };
  const flat = indexed(attributes, 'gen_ai.completion').map(unflattened);
  const told =
    structureOf(attributes, 'gen_ai.output.messages', 'gen_ai.completion') ??
    (flat.length > 0 ? flat : undefined);
  if (typeof told === 'string') return [choiceOf({ role: 'assistant', content: told }, 0, reasonOf(0))];
  const messages = (Array.isArray(told) ? (told as readonly JsonValue[]) : []).filter(isObject);
  if (messages.length > 0) return messages.map((message, index) => choiceOf(message, index, reasonOf(index)));
  // Content is opt-in: what is known of an answer without it is how it ended.
  return reasons.map((_, index) => ({
    index,
    role: 'assistant',
    content: null,
    finishReason: reasonOf(index),
  }));
}

function usage(attributes: Attributes): EventUsage | undefined {
  const promptTokens = countOf(attributes, 'gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens');
  const output = countOf(attributes, 'gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens');
  if (promptTokens === undefined && output === undefined) return undefined;
  const completionTokens = output ?? 0;
  return defined<EventUsage>({
    promptTokens: promptTokens ?? 0,
    completionTokens,
    totalTokens:
      countOf(attributes, 'llm.usage.total_tokens', 'gen_ai.usage.total_tokens') ??
      (promptTokens ?? 0) + completionTokens,
    cachedTokens: countOf(
      attributes,
      'gen_ai.usage.cache_read.input_tokens',
      'gen_ai.usage.cache_read_input_tokens',
    ),
    reasoningTokens: countOf(
      attributes,
      'gen_ai.usage.reasoning.output_tokens',
      'gen_ai.usage.reasoning_tokens',
    ),
  });
}

/** A message of OpenLLMetry: `role`, `content`, `finish_reason`, `tool_calls.<index>.name` and so on. */
function unflattened(message: Attributes): JsonObject {
  const toolCalls = indexed(message, 'tool_calls').map((call) => ({
    id: call.get('id') ?? undefined,
    type: 'function',
    function: { name: call.get('name') ?? '', arguments: call.get('arguments') ?? '' },
  }));
  return defined<JsonObject>({
    role: message.get('role') ?? 'assistant',
    content: message.get('content') ?? null,
    finish_reason: message.get('finish_reason'),
    tool_calls: toolCalls.length === 0 ? undefined : toolCalls,
  });
}

function instructionsText(system: JsonValue): string {
  if (typeof system === 'string') return system;
  const parts = Array.isArray(system) ? (system as readonly JsonValue[]) : [system];
  return parts
    .map((part) => (isObject(part) ? (part['content'] ?? part) : part))
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join('\n');
}
