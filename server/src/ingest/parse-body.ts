import type * as z from 'zod';
import { RequestError } from '../errors/request-error.ts';
import { firstIssue, issueWords, valueWord } from './issue-text.ts';

/**
 * Checks the body of a request as a whole.
 * @throws RequestError `invalid_body`, naming the path
 */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RequestError('invalid_body', `The body: expected a JSON object, got ${valueWord(body)}.`);
  }
  const parsed = schema.safeParse(body, { error: issueWords });
  if (parsed.success) return parsed.data;
  throw new RequestError('invalid_body', `${firstIssue(parsed.error, '')}.`, { cause: parsed.error });
}
