import { LLMClientError } from '../../errors/index.ts';
import { requirePackage } from '../require-package.ts';
import type { Encoding } from './model-limits.ts';

/** Counts the tokens of a text. */
export type CountTokens = (text: string) => number;

// Without this, a text that holds the name of a special token would throw.
const AS_TEXT = { disallowedSpecial: new Set<string>() };

interface Tokenizer {
  countTokens(text: string, options: typeof AS_TEXT): number;
}

/**
 * Loads an encoding of gpt-tokenizer, an optional peer that is asked for nowhere else.
 *
 * @throws LLMClientError when it cannot be found, or nothing can be loaded at run time, as in a worker.
 */
export function loadTokenizer(encoding: Encoding): CountTokens {
  try {
    const tokenizer = requirePackage(`gpt-tokenizer/encoding/${encoding}`) as Tokenizer;
    return (text) => tokenizer.countTokens(text, AS_TEXT);
  } catch (cause) {
    throw new LLMClientError(
      'azure',
      'llm_tokenizer_missing',
      'Counting tokens for Azure needs the package gpt-tokenizer: npm install gpt-tokenizer. ' +
        'Where nothing can be loaded at run time, as in a worker, hand a countTokens in.',
      { cause },
    );
  }
}
