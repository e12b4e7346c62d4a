import type { EventQuery } from 'footlight/wire';
import * as z from 'zod';
import { MAX_PAGE_SIZE } from '../store/store.ts';
import { parseQuery } from './parse-query.ts';

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

/**
 * Reads the filters of a list from a query string.
 * @throws RequestError `invalid_query`
 */
export function parseEventQuery(query: Readonly<Record<string, string>>): EventQuery {
  return parseQuery(querySchema, query);
}
