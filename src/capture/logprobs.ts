import type { Loose } from './shape.ts';

/** Log probabilities put together: each part (`content`, `tokens`, …) is a list that chunks continue. */
export type Logprobs = { [part: string]: unknown[] };

/** Continues each list of `sofar` with what a chunk brought. */
export function addLogprobs(sofar: Logprobs | undefined, delta: Loose): Logprobs | undefined {
  let merged = sofar;
  for (const [part, tokens] of Object.entries(delta)) {
    if (!Array.isArray(tokens)) continue;
    merged ??= Object.create(null) as Logprobs;
    const into = (merged[part] ??= []);
    for (const token of tokens) into.push(token);
  }
  return merged;
}
