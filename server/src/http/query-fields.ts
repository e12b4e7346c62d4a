import * as z from 'zod';
import { isoDate } from '../ingest/fields.ts';
import { MAX_PAGE_SIZE } from '../store/store.ts';

const MAX_TEXT = 500;

/** Text to find something by. */
export const text = z.string().max(MAX_TEXT);

/** A whole number as a query string has it. */
export function wholeNumber(min: number, max: number) {
  const error = `expected a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/u, { error })
    .transform(Number)
    .refine((number) => number >= min && number <= max, { error })
    .meta({ type: 'integer', minimum: min, maximum: max });
}

const ratingError = 'expected a number from 0 to 1';
const rating = z
  .string()
  .regex(/^(?:0|1|0?\.\d{1,6}|1\.0{1,6}|0\.\d{1,6})$/u, { error: ratingError })
  .transform(Number)
  .meta({ type: 'number', minimum: 0, maximum: 1 });

/** The filters of lists and exports. */
export const filterFields = {
  template: text.optional().meta({ description: 'Name of the template.' }),
  version: wholeNumber(1, 1_000_000).optional().meta({ description: 'Version of the template, from 1.' }),
  model: text.optional().meta({ description: 'The model that was asked for.' }),
  status: z.enum(['ok', 'error', 'aborted', 'incomplete', 'unread']).optional(),
  chatId: text.optional(),
  chainId: text.optional(),
  userId: text.optional(),
  minRating: rating.optional().meta({ description: 'Newest rating at least this, 0 to 1.' }),
  maxRating: rating.optional().meta({ description: 'Newest rating at most this, 0 to 1.' }),
  from: isoDate.optional().meta({ description: 'Started then or later.' }),
  to: isoDate.optional().meta({ description: 'Started before.' }),
  text: text.optional().meta({ description: 'Words that all occur in what was asked or answered.' }),
} as const;

/** A page of a list. */
export const pageFields = {
  limit: wholeNumber(1, MAX_PAGE_SIZE).optional().meta({ description: 'Events on the page; 50 by default.' }),
  cursor: z.string().max(1000).optional().meta({ description: 'The `nextCursor` of the page before.' }),
} as const;
