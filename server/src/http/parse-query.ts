import type * as z from 'zod';
import { RequestError } from '../errors/request-error.ts';
import { firstIssue, issueWords } from '../ingest/issue-text.ts';

/**
 * Reads what a route takes from a query string; an empty value counts as none.
 * @throws RequestError `invalid_query`
 */
export function parseQuery<S extends z.ZodObject>(
  schema: S,
  query: Readonly<Record<string, string>>,
): z.infer<S> {
  const names = Object.keys(schema.shape);
  const given = Object.entries(query).filter(([, value]) => value !== '');
  // A filter that is silently ignored would show everything as if it matched.
  const unknown = given.find(([name]) => !names.includes(name));
  if (unknown !== undefined) {
    throw new RequestError(
      'invalid_query',
      `${unknown[0].slice(0, 50)}: expected one of ${names.join(', ')}.`,
    );
  }
  const parsed = schema.safeParse(Object.fromEntries(given), { error: issueWords });
  if (parsed.success) return parsed.data;
  throw new RequestError('invalid_query', `${firstIssue(parsed.error, '')}.`, { cause: parsed.error });
}
