import { LLMClientError } from '../../errors/index.ts';
import type { Encoding } from './model-limits.ts';

/** Counts the tokens of a text. */
export type CountTokens = (text: string) => number;

// Without this, a text that holds the name of a special token would throw.
const AS_TEXT = { disallowedSpecial: new Set<string>() };

/**
 * Loads an encoding of gpt-tokenizer, an optional peer that is imported nowhere else.
 *
 * @throws LLMClientError when it is not installed.
 */
export async function loadTokenizer(encoding: Encoding): Promise<CountTokens> {
  try {
    // Each named in full and awaited in place: bundlers then find it where it is installed, and go on where it is not.
    const { countTokens } =
      encoding === 'cl100k_base'
        ? await import('gpt-tokenizer/encoding/cl100k_base')
        : await import('gpt-tokenizer/encoding/o200k_base');
    return (text) => countTokens(text, AS_TEXT);
  } catch (cause) {
    throw new LLMClientError(
      'azure',
      'llm_tokenizer_missing',
      'Counting tokens for Azure needs the package gpt-tokenizer: npm install gpt-tokenizer',
      { cause },
    );
  }
}
