import { own } from './openai-internals.ts';
import type { FootlightTag } from './options.ts';
import { tag } from './tag.ts';

/** The inside of what `stream()` and `runTools()` give. */
interface Runner {
  /** Tells listeners and iterators; what follows the name is the same object for all of them. */
  readonly _emit: (event: string, ...values: unknown[]) => unknown;
  readonly controller?: AbortController;
  /** Only that of responses has it. */
  readonly finalResponse?: () => Promise<unknown>;
}

type Helper = (this: unknown, body: unknown, options: unknown, ...others: unknown[]) => Runner | undefined;

type Helpers = Record<string, Helper>;

/** Events that hand over an answer, or a copy of a piece of one. */
const ANSWERS = /^(?:chatCompletion$|event$|response\.)/u;

/** The tag of a runner's latest call by its signal, which is all that the two have in common. */
const tags = new WeakMap<object, FootlightTag | undefined>();

/** Remembers the tag of a call that a runner makes; undefined for one that is not recorded. */
export function ofRunner(signal: unknown, tagged: FootlightTag | undefined): void {
  if (typeof signal === 'object' && signal !== null) tags.set(signal, tagged);
}

let parsing = false;

/** Whether `responses.parse` is being called: it posts before it returns, and does not say who it is. */
export function isParsing(): boolean {
  return parsing;
}

/**
 * Has the answers of a helper of `resource` carry the tag of their call, because a runner puts them together itself,
 * and tells when it is called.
 */
export function tagRuns(resource: object | undefined, name: 'stream' | 'runTools' | 'parse'): void {
  if (typeof (resource as Helpers | undefined)?.[name] !== 'function') return;
  const helper: Helpers = {
    [name](body, options, ...others) {
      parsing = name === 'parse';
      try {
        // Looked for only now: a test may have put a mock into the class.
        const { [name]: begin } = Object.getPrototypeOf(resource) as Helpers;
        const runner = Reflect.apply(begin as Helper, this, [body, options, ...others]);
        if (typeof runner?._emit === 'function') tagAnswers(runner);
        return runner;
      } finally {
        parsing = false;
      }
    },
  };
  own(resource as object, name, helper[name]);
}

function tagAnswers(runner: Runner): void {
  const { _emit: emit, finalResponse } = runner;
  const tagged = <Value>(value: Value): Value => {
    const known = tags.get(runner.controller?.signal as object);
    if (known) tag(value, known);
    return value;
  };
  own(runner, '_emit', (event: string, ...values: unknown[]) => {
    if (ANSWERS.test(event)) tagged(values[0]);
    return Reflect.apply(emit, runner, [event, ...values]);
  });
  if (finalResponse)
    own(runner, 'finalResponse', async () => tagged(await Reflect.apply(finalResponse, runner, [])));
}
