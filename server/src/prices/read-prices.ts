import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { InvalidPricesError } from '../errors/invalid-prices-error.ts';
import { firstIssue, issueWords } from '../ingest/issue-text.ts';
import type { ModelPrice } from './model-price.ts';

const dollars = z.number().min(0);
const schema = z.record(
  z.string(),
  z.strictObject({ input: dollars, cachedInput: dollars.optional(), output: dollars }),
);

/**
 * Reads prices of one's own: JSON, from each model's name to its `input`, `cachedInput` and `output` in US dollars
 * per million tokens.
 * @throws InvalidPricesError
 */
export function readPrices(path: string): Readonly<Record<string, ModelPrice>> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new InvalidPricesError(path, cause instanceof Error ? cause.message : String(cause), { cause });
  }
  const parsed = schema.safeParse(value, { error: issueWords });
  if (!parsed.success) throw new InvalidPricesError(path, firstIssue(parsed.error, ''));
  return parsed.data;
}
