import type { JsonValue } from 'footlight/wire';
import * as z from 'zod';
import { id } from './fields.ts';

/** What the update of a chain must have. */
export const chainSchema = z.object({
  chainId: id,
  result: z.custom<JsonValue>((value) => value !== undefined, {
    error: 'expected a value, but it is missing',
  }),
});
