import type { EventQuery } from 'footlight/wire';
import * as z from 'zod';
import { RequestError } from '../errors/request-error.ts';
import { firstIssue, issueWords } from '../ingest/issue-text.ts';
import { MAX_PAGE_SIZE } from '../store/store.ts';

const limitError = `expected a whole number from 1 to ${MAX_PAGE_SIZE}`;

const querySchema = z.object({
  template: z.string().optional(),
  chatId: z.string().optional(),
  chainId: z.string().optional(),
  status: z.enum(['ok', 'error', 'aborted', 'incomplete', 'unread']).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/u, { error: limitError })
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= MAX_PAGE_SIZE, { error: limitError })
    .optional(),
  cursor: z.string().optional(),
});

const names = Object.keys(querySchema.shape);

/**
 * Reads the filters of a list from a query string; an empty value counts as none.
 * @throws RequestError `invalid_query`
 */
export function parseEventQuery(query: Readonly<Record<string, string>>): EventQuery {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  // A filter that is silently ignored would show everything as if it matched.
  const unknown = given.find(([name]) => !names.includes(name));
  if (unknown !== undefined) {
    throw new RequestError(
      'invalid_query',
      `${unknown[0].slice(0, 50)}: expected one of ${names.join(', ')}.`,
    );
  }
  const parsed = querySchema.safeParse(Object.fromEntries(given), { error: issueWords });
  if (parsed.success) return parsed.data;
  throw new RequestError('invalid_query', `${firstIssue(parsed.error, '')}.`, { cause: parsed.error });
}
