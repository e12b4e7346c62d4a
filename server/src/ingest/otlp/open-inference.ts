import type { EventChoice, EventUsage, JsonObject, JsonValue, Operation } from 'footlight/wire';
import { countOf, indexed, objectOf, structureOf, textOf } from './attributes.ts';
import { defined } from './defined.ts';
import { choiceOf } from './message-parts.ts';
import type { ModelCall, Reading } from './model-call.ts';
import type { Attributes } from './span.ts';

// Arize's OpenInference conventions.

/** Reads a span by the OpenInference convention. */
export function readOpenInference(attributes: Attributes): Reading {
  const kind = textOf(attributes, 'openinference.span.kind');
  if (kind === undefined) return undefined;
  if (kind !== 'LLM' && kind !== 'EMBEDDING') return { other: `openinference.span.kind ${kind}` };
  const asked = objectOf(attributes, 'llm.invocation_parameters', 'embedding.invocation_parameters') ?? {};
  const { model: askedModel, messages: _messages, tools: _tools, stream, ...modelParameters } = asked;
  const answered = textOf(attributes, 'llm.model_name', 'embedding.model_name');
  const model = typeof askedModel === 'string' && askedModel !== '' ? askedModel : (answered ?? 'unknown');
  const prompts = indexed(attributes, 'llm.prompts');
  const operation: Operation =
    kind === 'EMBEDDING' ? 'embedding' : prompts.length > 0 ? 'completion' : 'chat';
  const template = textOf(attributes, 'llm.prompt_template.template');
  const tools = indexed(attributes, 'llm.tools').flatMap((tool) => {
    const schema = structureOf(tool, 'tool.json_schema');
    return schema === undefined ? [] : [schema];
  });
  return defined<ModelCall>({
    operation,
    provider: textOf(attributes, 'llm.provider', 'llm.system') ?? 'unknown',
    model,
    responseModel: answered === model ? undefined : answered,
    modelParameters,
    promptTemplateName: textOf(attributes, 'llm.prompt_template.name', 'prompt.id'),
    templateText: template,
    templateParams: objectOf(attributes, 'llm.prompt_template.variables'),
    ...input(attributes, operation, prompts),
    tools: tools.length === 0 ? undefined : tools,
    stream: stream === true,
    choices: output(attributes),
    usage: usage(attributes),
    chatId: textOf(attributes, 'session.id'),
    context: context(attributes),
  });
}

function input(
  attributes: Attributes,
  operation: Operation,
  prompts: readonly Attributes[],
): Partial<ModelCall> {
  if (operation === 'embedding') {
    const texts = indexed(attributes, 'embedding.embeddings').map((one) => one.get('embedding.text') ?? null);
    return { input: texts.length > 0 ? texts : (attributes.get('input.value') ?? null) };
  }
  if (operation === 'completion') {
    const texts = prompts.map((prompt) => prompt.get('prompt.text') ?? null);
    return { prompt: texts.length === 1 ? (texts[0] ?? null) : texts };
  }
  const messages = indexed(attributes, 'llm.input_messages').map(message);
  if (messages.length > 0) return { messages };
  const value = textOf(attributes, 'input.value');
  return value === undefined ? {} : { messages: [{ role: 'user', content: value }] };
}

function output(attributes: Attributes): readonly EventChoice[] {
  const finishReason = textOf(attributes, 'llm.finish_reason') ?? null;
  const completions = indexed(attributes, 'llm.choices').map((choice) => choice.get('completion.text'));
  if (completions.length > 0) {
    return completions.map((text, index) => ({
      index,
      content: typeof text === 'string' ? text : null,
      finishReason,
    }));
  }
  const messages = indexed(attributes, 'llm.output_messages').map(message);
  if (messages.length > 0) return messages.map((one, index) => choiceOf(one, index, finishReason));
  const value = textOf(attributes, 'output.value');
  return value === undefined ? [] : [choiceOf({ role: 'assistant', content: value }, 0, finishReason)];
}

/** A message that was flattened as `message.role`, `message.content`, `message.tool_calls.<index>.…`. */
function message(flat: Attributes): JsonObject {
  const toolCalls = indexed(flat, 'message.tool_calls').map((call) => ({
    id: call.get('tool_call.id') ?? undefined,
    type: 'function',
    function: {
      name: call.get('tool_call.function.name') ?? '',
      arguments: call.get('tool_call.function.arguments') ?? '',
    },
  }));
  return defined<JsonObject>({
    role: flat.get('message.role') ?? 'user',
    content: flat.get('message.content') ?? contents(flat),
    name: flat.get('message.name'),
    tool_call_id: flat.get('message.tool_call_id'),
    tool_calls: toolCalls.length === 0 ? undefined : toolCalls,
  });
}

function contents(flat: Attributes): JsonValue {
  const parts = indexed(flat, 'message.contents');
  if (parts.length === 0) return null;
  return parts.map((part) => {
    const text = part.get('message_content.text');
    if (text !== undefined) return { type: 'text', text };
    const url = part.get('message_content.image.image.url');
    return url === undefined
      ? { type: part.get('message_content.type') ?? 'unknown' }
      : { type: 'image_url', image_url: { url } };
  });
}

function usage(attributes: Attributes): EventUsage | undefined {
  const promptTokens = countOf(attributes, 'llm.token_count.prompt');
  const completionTokens = countOf(attributes, 'llm.token_count.completion');
  const totalTokens = countOf(attributes, 'llm.token_count.total');
  if (promptTokens === undefined && completionTokens === undefined && totalTokens === undefined)
    return undefined;
  return defined<EventUsage>({
    promptTokens: promptTokens ?? 0,
    completionTokens: completionTokens ?? 0,
    totalTokens: totalTokens ?? (promptTokens ?? 0) + (completionTokens ?? 0),
    cachedTokens: countOf(attributes, 'llm.token_count.prompt_details.cache_read'),
    reasoningTokens: countOf(attributes, 'llm.token_count.completion_details.reasoning'),
  });
}

function context(attributes: Attributes): JsonObject | undefined {
  const metadata = objectOf(attributes, 'metadata');
  const userId = textOf(attributes, 'user.id');
  return userId === undefined ? metadata : { ...metadata, userId };
}
