import type { EventChoice, EventToolCall, JsonValue } from '../wire/index.ts';
import type { Answer, Endpoint, Fold } from './answer.ts';
import { readFinishReason } from './finish-reason.ts';
import { addLogprobs, type Logprobs } from './logprobs.ts';
import { list, loose, number, text, type Loose } from './shape.ts';
import { readUsage } from './usage.ts';

/** `POST /chat/completions`. */
export const chatCompletion: Endpoint = {
  operation: 'chat',
  asksForUsage: true,
  readAnswer,
  fold: () => new ChatFold(),
};

function readAnswer(response: unknown): Answer {
  const completion = loose(response);
  return {
    choices: list(completion['choices']).map((choice, position) => readChoice(loose(choice), position)),
    usage: readUsage(completion['usage']),
    responseId: text(completion['id']) || undefined,
    responseModel: text(completion['model']),
    raw: response,
  };
}

function readChoice(choice: Loose, position: number): EventChoice {
  const message = loose(choice['message']);
  const toolCalls = list(message['tool_calls']).map((call) => readToolCall(loose(call)));
  // The legacy shape: one call without an id.
  if (message['function_call']) toolCalls.push(readToolCall({ function: message['function_call'] }));
  return {
    index: number(choice['index']) ?? position,
    role: text(message['role']),
    content: text(message['content']) ?? textOfParts(message['content']),
    refusal: text(message['refusal']),
    reasoning: text(message['reasoning_content']) ?? text(message['reasoning']),
    toolCalls: toolCalls.length > 0 ? toolCalls : undefined,
    finishReason: readFinishReason(choice['finish_reason']) ?? null,
    logprobs: (choice['logprobs'] ?? undefined) as JsonValue | undefined,
  };
}

/** Some servers answer in parts, of which those of text are what is said. */
function textOfParts(content: unknown): string | null {
  const texts = list(content).map((part) => text(loose(part)['text']) ?? '');
  return texts.join('') || null;
}

function readToolCall(call: Loose): EventToolCall {
  // A custom tool's call carries `custom.input` where a function's carries `function.arguments`.
  const custom = loose(call['custom']);
  const called = call['custom']
    ? { name: custom['name'], arguments: custom['input'] }
    : loose(call['function']);
  return {
    id: text(call['id']),
    type: text(call['type']),
    name: text(called['name']) ?? '',
    arguments: text(called['arguments']) ?? '',
  };
}

interface ToolCallInProgress {
  id: string | undefined;
  type: string | undefined;
  name: string;
  arguments: string;
}

interface ChoiceInProgress {
  role: string | undefined;
  content: string | null;
  refusal: string | undefined;
  reasoning: string | undefined;
  readonly toolCalls: Map<number, ToolCallInProgress>;
  finishReason: string | null;
  logprobs: Logprobs | undefined;
}

/** Puts the chunks of a chat completion together. */
export class ChatFold implements Fold {
  readonly #choices = new Map<number, ChoiceInProgress>();
  #usage: unknown;
  #id: string | undefined;
  #model: string | undefined;

  add(chunk: unknown): void {
    const { id, model, usage, choices } = loose(chunk);
    this.#id ??= text(id) || undefined;
    this.#model ??= text(model) || undefined;
    // Some servers send running totals on every chunk, so the last one counts.
    if (usage) this.#usage = usage;
    if (!Array.isArray(choices)) return;
    for (const choice of choices as readonly unknown[]) this.#addChoice(loose(choice));
  }

  answer(): Answer {
    return {
      choices: [...this.#choices].toSorted(byIndex).map(([index, choice]) => ({
        ...choice,
        index,
        toolCalls:
          choice.toolCalls.size > 0
            ? [...choice.toolCalls].toSorted(byIndex).map(([, call]) => call)
            : undefined,
        logprobs: choice.logprobs as JsonValue | undefined,
      })),
      usage: readUsage(this.#usage),
      responseId: this.#id,
      responseModel: this.#model,
    };
  }

  #addChoice(choice: Loose): void {
    const into = this.#choiceAt(number(choice['index']) ?? 0);
    const delta = loose(choice['delta']);
    into.role ??= text(delta['role']);
    into.content = append(into.content, delta['content']);
    into.refusal = append(into.refusal, delta['refusal']);
    into.reasoning = append(into.reasoning, delta['reasoning_content'] ?? delta['reasoning']);
    into.finishReason = readFinishReason(choice['finish_reason']) ?? into.finishReason;
    if (delta['tool_calls']) for (const call of list(delta['tool_calls'])) addToolCall(into, loose(call));
    if (delta['function_call']) addToolCall(into, { index: 0, function: delta['function_call'] });
    if (choice['logprobs']) into.logprobs = addLogprobs(into.logprobs, loose(choice['logprobs']));
  }

  #choiceAt(index: number): ChoiceInProgress {
    let choice = this.#choices.get(index);
    if (!choice) {
      choice = {
        role: undefined,
        content: null,
        refusal: undefined,
        reasoning: undefined,
        toolCalls: new Map(),
        finishReason: null,
        logprobs: undefined,
      };
      this.#choices.set(index, choice);
    }
    return choice;
  }
}

function append<Start extends null | undefined>(sofar: string | Start, delta: unknown): string | Start {
  return typeof delta === 'string' ? (sofar ?? '') + delta : sofar;
}

function addToolCall(choice: ChoiceInProgress, delta: Loose): void {
  // Servers that leave the index out send each call whole.
  const index = number(delta['index']) ?? choice.toolCalls.size;
  let call = choice.toolCalls.get(index);
  if (!call)
    choice.toolCalls.set(index, (call = { id: undefined, type: undefined, name: '', arguments: '' }));
  const part = readToolCall(delta);
  call.id ??= part.id;
  call.type ??= part.type;
  call.name ||= part.name;
  call.arguments += part.arguments;
}

function byIndex(left: readonly [number, unknown], right: readonly [number, unknown]): number {
  return left[0] - right[0];
}
