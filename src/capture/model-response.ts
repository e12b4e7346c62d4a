import type { EventChoice, EventToolCall } from '../wire/index.ts';
import type { Answer, Endpoint, Fold } from './answer.ts';
import { list, loose, number, text, type Loose } from './shape.ts';
import { readUsage } from './usage.ts';

/** `POST /responses`, whose one answer is a list of items. */
export const modelResponse: Endpoint = {
  operation: 'response',
  asksForUsage: false,
  readAnswer,
  fold: () => new ResponseFold(),
};

function readAnswer(value: unknown): Answer {
  const response = loose(value);
  const items = list(response['output']).map(loose);
  return {
    choices: items.length > 0 ? [readChoice(items, response)] : [],
    usage: readUsage(response['usage']),
    responseId: text(response['id']),
    responseModel: text(response['model']),
    error: response['error'] ?? undefined,
    raw: value,
  };
}

function readChoice(items: readonly Loose[], response: Loose): EventChoice {
  const parts = items
    .filter(({ type }) => type === 'message')
    .flatMap(({ content }) => list(content).map(loose));
  const written = parts.filter(({ type }) => type === 'output_text').map((part) => text(part['text']) ?? '');
  const refusals = parts.filter(({ type }) => type === 'refusal').map(({ refusal }) => text(refusal) ?? '');
  const thoughts = items.filter(({ type }) => type === 'reasoning').flatMap(reasoningOf);
  const toolCalls = items.filter(({ type }) => TOOL_CALLS.has(type)).map(readToolCall);
  return {
    index: 0,
    role: 'assistant',
    content: written.length > 0 ? written.join('') : null,
    refusal: refusals.join('') || undefined,
    reasoning: thoughts.join('\n') || undefined,
    toolCalls: toolCalls.length > 0 ? toolCalls : undefined,
    finishReason: text(loose(response['incomplete_details'])['reason']) ?? text(response['status']) ?? null,
  };
}

const TOOL_CALLS: ReadonlySet<unknown> = new Set(['function_call', 'custom_tool_call', 'mcp_call']);

function readToolCall(item: Loose): EventToolCall {
  return {
    id: text(item['call_id']) ?? text(item['id']),
    type: text(item['type']),
    name: text(item['name']) ?? '',
    arguments: text(item['arguments']) ?? text(item['input']) ?? '',
  };
}

function reasoningOf(item: Loose): string[] {
  return [...list(item['summary']), ...list(item['content'])].flatMap(
    (part) => text(loose(part)['text']) ?? [],
  );
}

/** Which field of an item a delta continues. */
const DELTAS: Readonly<Record<string, string>> = {
  'response.output_text.delta': 'text',
  'response.refusal.delta': 'refusal',
  'response.reasoning_summary_text.delta': 'text',
  'response.reasoning_text.delta': 'text',
  'response.function_call_arguments.delta': 'arguments',
  'response.mcp_call_arguments.delta': 'arguments',
  'response.custom_tool_call_input.delta': 'input',
};

/** The whole response comes with the last event; until then, the items are put together from the deltas. */
class ResponseFold implements Fold {
  #response: Loose = {};
  #ended = false;
  #error: unknown;
  readonly #items = new Map<number, Record<string, unknown>>();

  add(chunk: unknown): void {
    const event = loose(chunk);
    const type = text(event['type']) ?? '';
    if (type === 'error') this.#error = event;
    if (event['response']) {
      this.#response = loose(event['response']);
      this.#ended =
        type === 'response.completed' || type === 'response.incomplete' || type === 'response.failed';
      return;
    }
    const index = number(event['output_index']);
    if (index === undefined) return;
    // A finished item replaces what its deltas had come to.
    if (event['item']) this.#items.set(index, { ...loose(event['item']) });
    const field = DELTAS[type];
    if (field && typeof event['delta'] === 'string') this.#continue(index, event, field, event['delta']);
  }

  answer(): Answer {
    if (this.#ended) return { ...readAnswer(this.#response), finished: true };
    const output = [...this.#items].toSorted(([left], [right]) => left - right).map(([, item]) => item);
    const { raw: _, ...answer } = readAnswer({ ...this.#response, output, status: undefined });
    return { ...answer, error: answer.error ?? this.#error };
  }

  #continue(index: number, event: Loose, field: string, delta: string): void {
    let item = this.#items.get(index);
    if (!item) this.#items.set(index, (item = {}));
    const place = number(event['content_index']) ?? number(event['summary_index']);
    if (place === undefined) {
      item[field] = (text(item[field]) ?? '') + delta;
      return;
    }
    const within = event['summary_index'] === undefined ? 'content' : 'summary';
    item['type'] ??= 'message';
    // The item that the provider announced is copied before it grows: the caller holds the original.
    const parts = [...list(item[within])].map((part) => ({ ...loose(part) }));
    while (parts.length <= place) parts.push({});
    const part = parts[place] as Record<string, unknown>;
    part['type'] ??= field === 'refusal' ? 'refusal' : 'output_text';
    part[field] = (text(part[field]) ?? '') + delta;
    item[within] = parts;
  }
}
