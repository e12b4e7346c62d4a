import { ownData, type PostOptions } from './request-body.ts';

/** The helper of the OpenAI client that makes a request: `parse`, `stream` or `runTools`. */
export function helperOf(options: PostOptions): string | undefined {
  // openai 7 says it in the options' metadata, 5 and 6 in a header.
  const { helperMethod } = (ownData(options, '__metadata') ?? {}) as { helperMethod?: unknown };
  const { 'X-Stainless-Helper-Method': header } = (ownData(options, 'headers') ?? {}) as Record<
    string,
    unknown
  >;
  const name = helperMethod ?? header;
  return typeof name === 'string' ? name.slice(name.lastIndexOf('.') + 1) : undefined;
}

/** Whether the helper hands over a body of its own, which is ours to change. */
export function ownsItsBody(helper: string | undefined): boolean {
  return helper === 'stream' || helper === 'runTools';
}

/** What the turns of one `runTools` have in common. */
export interface ToolRun {
  readonly chainId: string;
  turns: number;
}

// The turns of a run share nothing that lasts but the signal of its runner.
const runs = new WeakMap<object, ToolRun>();

/** The run that a request is a turn of; each call counts one turn. */
export function nextTurn(signal: unknown, newChainId: () => string): ToolRun | undefined {
  if (typeof signal !== 'object' || signal === null) return undefined;
  let run = runs.get(signal);
  if (!run) runs.set(signal, (run = { chainId: newChainId(), turns: 0 }));
  run.turns += 1;
  return run;
}
