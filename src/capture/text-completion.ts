import type { EventChoice, JsonValue } from '../wire/index.ts';
import type { Answer, Endpoint, Fold } from './answer.ts';
import { addLogprobs, type Logprobs } from './logprobs.ts';
import { list, loose, number, text, type Loose } from './shape.ts';
import { readUsage } from './usage.ts';

/** `POST /completions`, whose streamed chunks have the shape of the whole answer. */
export const textCompletion: Endpoint = {
  operation: 'completion',
  asksForUsage: true,
  readAnswer,
  fold: () => new TextFold(),
};

function readAnswer(response: unknown): Answer {
  const fold = new TextFold();
  fold.add(response);
  return { ...fold.answer(), raw: response };
}

interface ChoiceInProgress {
  content: string;
  finishReason: string | null;
  logprobs: Logprobs | undefined;
}

class TextFold implements Fold {
  readonly #choices = new Map<number, ChoiceInProgress>();
  #usage: unknown;
  #id: string | undefined;
  #model: string | undefined;

  add(chunk: unknown): void {
    const { id, model, usage, choices } = loose(chunk);
    this.#id ??= text(id) || undefined;
    this.#model ??= text(model) || undefined;
    if (usage) this.#usage = usage;
    list(choices).forEach((choice, position) => this.#addChoice(loose(choice), position));
  }

  answer(): Answer {
    return {
      choices: [...this.#choices]
        .toSorted(([left], [right]) => left - right)
        .map(([index, choice]): EventChoice => ({
          index,
          ...choice,
          logprobs: choice.logprobs as JsonValue | undefined,
        })),
      usage: readUsage(this.#usage),
      responseId: this.#id,
      responseModel: this.#model,
    };
  }

  #addChoice(choice: Loose, position: number): void {
    const index = number(choice['index']) ?? position;
    let into = this.#choices.get(index);
    if (!into) this.#choices.set(index, (into = { content: '', finishReason: null, logprobs: undefined }));
    into.content += text(choice['text']) ?? '';
    into.finishReason = text(choice['finish_reason']) ?? into.finishReason;
    if (choice['logprobs']) into.logprobs = addLogprobs(into.logprobs, loose(choice['logprobs']));
  }
}
