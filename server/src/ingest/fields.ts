import * as z from 'zod';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
const UNSAFE = /\p{Surrogate}|\0/u;

/** A UUID of any version: callers may bring ids of their own making. */
export const uuid = z.string().regex(UUID, { error: 'expected a UUID' });

/** What rows are found by again; NUL and lone surrogates would not survive every database. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !UNSAFE.test(text), { error: 'expected text without NUL and without lone surrogates' });

/** A name that is listed. */
export const name = z.string().min(1).max(500);

/** A word of a list that newer SDKs may make longer. */
export const word = z.string().regex(/^[a-z_]{1,50}$/u, { error: 'expected a lower-case word' });

/** A moment in ISO 8601, with Z or an offset. */
export const isoDate = z.iso.datetime({
  offset: true,
  error: 'expected an ISO 8601 date and time such as 2026-01-31T12:00:00.000Z',
});

/** A duration in ms, or another amount that may have a fraction. */
export const amount = z.number().min(0);

/** A number of things. */
export const count = z.int().min(0);

/** Any JSON object; checked for being one, and kept as it is. */
export const jsonObject = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  {
    error: (issue) =>
      `expected an object, ${issue.input === undefined ? 'but it is missing' : 'got something else'}`,
  },
);

/** Any JSON array; its elements are kept as they are. */
export const jsonArray = z.array(z.unknown());
