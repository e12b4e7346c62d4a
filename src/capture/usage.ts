import type { EventUsage } from '../wire/index.ts';
import { loose, number } from './shape.ts';

/** Reads a `usage` object in OpenAI's spelling; undefined where there is none. */
export function readUsage(value: unknown): EventUsage | undefined {
  const usage = loose(value);
  // Responses say input and output where completions say prompt and completion.
  const promptTokens = number(usage['prompt_tokens']) ?? number(usage['input_tokens']);
  const completionTokens = number(usage['completion_tokens']) ?? number(usage['output_tokens']);
  if (promptTokens === undefined && completionTokens === undefined) return undefined;
  return {
    promptTokens: promptTokens ?? 0,
    completionTokens: completionTokens ?? 0,
    totalTokens: number(usage['total_tokens']) ?? (promptTokens ?? 0) + (completionTokens ?? 0),
    cachedTokens: number(
      loose(usage['prompt_tokens_details'] ?? usage['input_tokens_details'])['cached_tokens'],
    ),
    reasoningTokens: number(
      loose(usage['completion_tokens_details'] ?? usage['output_tokens_details'])['reasoning_tokens'],
    ),
  };
}
