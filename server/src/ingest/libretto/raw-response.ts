import type { EventChoice, EventToolCall, EventUsage, JsonObject, JsonValue } from 'footlight/wire';
import * as z from 'zod';

const count = z.int().min(0);

const usageSchema = z.looseObject({
  prompt_tokens: count.optional(),
  input_tokens: count.optional(),
  completion_tokens: count.optional(),
  output_tokens: count.optional(),
  total_tokens: count.optional(),
  prompt_tokens_details: z.looseObject({ cached_tokens: count.optional() }).nullish(),
  completion_tokens_details: z.looseObject({ reasoning_tokens: count.optional() }).nullish(),
});

const toolCallSchema = z.looseObject({
  id: z.string().optional(),
  type: z.string().optional(),
  function: z.looseObject({ name: z.string(), arguments: z.string() }),
});

const choiceSchema = z.looseObject({
  index: count.catch(0),
  text: z.string().optional(),
  message: z
    .looseObject({
      role: z.string().optional(),
      content: z.string().nullish(),
      refusal: z.string().nullish(),
      tool_calls: z.array(toolCallSchema).nullish().catch(undefined),
    })
    .optional(),
  finish_reason: z.string().nullish(),
  logprobs: z.unknown().optional(),
});

const completionSchema = z.looseObject({
  id: z.string().max(500).optional().catch(undefined),
  model: z.string().max(500).optional().catch(undefined),
  choices: z.array(choiceSchema).catch([]),
  usage: z.unknown().optional(),
});

/** What can be read of a completion that an OpenAI client was given. */
export interface ReadCompletion {
  readonly id: string | undefined;
  readonly model: string | undefined;
  readonly choices: readonly EventChoice[];
  readonly usage: EventUsage | undefined;
  /** The completion as it came, without what Libretto's client put into it. */
  readonly raw: JsonValue;
}

/** Reads a chat or text completion in OpenAI's shape; undefined where it is none. */
export function readCompletion(value: unknown): ReadCompletion | undefined {
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, model, choices, usage } = parsed.data;
  const { libretto: _added, ...raw } = value as JsonObject;
  return { id, model, choices: choices.map(eventChoice), usage: readUsage(usage), raw };
}

/** Token counts as OpenAI (or Anthropic) names them; undefined where there are none. */
export function readUsage(value: unknown): EventUsage | undefined {
  const parsed = usageSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { prompt_tokens, input_tokens, completion_tokens, output_tokens, total_tokens } = parsed.data;
  const promptTokens = prompt_tokens ?? input_tokens;
  const completionTokens = completion_tokens ?? output_tokens ?? 0;
  if (promptTokens === undefined) return undefined;
  const cachedTokens = parsed.data.prompt_tokens_details?.cached_tokens;
  const reasoningTokens = parsed.data.completion_tokens_details?.reasoning_tokens;
  return {
    promptTokens,
    completionTokens,
    totalTokens: total_tokens ?? promptTokens + completionTokens,
    ...(cachedTokens === undefined ? {} : { cachedTokens }),
    ...(reasoningTokens === undefined ? {} : { reasoningTokens }),
  };
}

/** A tool call as the event has it, from OpenAI's shape. */
export function eventToolCall(call: z.infer<typeof toolCallSchema>): EventToolCall {
  const { id, type } = call;
  return {
    ...(id === undefined ? {} : { id }),
    ...(type === undefined ? {} : { type }),
    name: call.function.name,
    arguments: call.function.arguments,
  };
}

function eventChoice(choice: z.infer<typeof choiceSchema>): EventChoice {
  const { message, index, text, finish_reason: finishReason = null, logprobs } = choice;
  const toolCalls = message?.tool_calls?.map(eventToolCall);
  return {
    index,
    ...(message === undefined ? {} : { role: message.role ?? 'assistant' }),
    content: message?.content ?? text ?? null,
    ...(message?.refusal ? { refusal: message.refusal } : {}),
    ...(toolCalls?.length ? { toolCalls } : {}),
    finishReason,
    ...(logprobs === undefined || logprobs === null ? {} : { logprobs: logprobs as JsonValue }),
  };
}
