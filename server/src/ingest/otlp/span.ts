import type { JsonValue } from 'footlight/wire';
import * as z from 'zod';
import { issueWords } from '../issue-text.ts';

/** Numbers of 64 bits are texts in OTLP's JSON, and some senders write plain numbers. */
const uint64 = z.union([
  z.string().regex(/^\d{1,20}$/u, { error: 'expected a whole number' }),
  z
    .number()
    .min(0)
    .transform((value) => String(BigInt(Math.trunc(value)))),
]);

/** What cannot be read of it is left out: an odd attribute is no reason to lose the call. */
const attributes = z
  .unknown()
  .optional()
  .transform((list) => attributeMap(Array.isArray(list) ? list : []));

/** A text, or nothing where it is something else. */
const looseText = z.string().optional().catch(undefined);

const id = (digits: number) =>
  z.string().regex(new RegExp(`^(?!0+$)[0-9a-f]{${digits}}$`, 'iu'), {
    error: `expected ${digits} hex digits that are not all 0`,
  });

const spanSchema = z.looseObject({
  traceId: id(32),
  spanId: id(16),
  startTimeUnixNano: uint64,
  endTimeUnixNano: uint64.nullish().transform((time) => time ?? '0'),
  attributes,
  events: z.array(z.looseObject({ name: looseText, attributes }).catch({ attributes: new Map() })).catch([]),
  status: z
    .looseObject({ code: z.union([z.number(), z.string()]).optional(), message: looseText })
    .optional()
    .catch(undefined),
});

/** What surrounds spans; each span is judged on its own. */
export const tracesSchema = z.looseObject({
  resourceSpans: z
    .array(
      z.looseObject({
        scopeSpans: z
          .array(
            z.looseObject({
              scope: z.looseObject({ name: looseText, version: looseText }).optional().catch(undefined),
              spans: z.array(z.unknown()).nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});

/** The values of a span or of an event of it, by name. */
export type Attributes = ReadonlyMap<string, JsonValue>;

/** A span of OTLP as far as a call to a model is told by it. */
export type Span = z.infer<typeof spanSchema>;

/** Reads one span; a message says what is wrong with one that cannot be read. */
export function readSpan(value: unknown): z.ZodSafeParseResult<Span> {
  return spanSchema.safeParse(value, { error: issueWords });
}

function attributeMap(list: readonly unknown[]): Attributes {
  return new Map(list.flatMap((attribute) => keyed(attribute)));
}

function keyed(attribute: unknown): readonly (readonly [string, JsonValue])[] {
  const { key, value } = (attribute ?? {}) as { readonly key?: unknown; readonly value?: unknown };
  return typeof key === 'string' ? [[key, anyValue(value)]] : [];
}

/** The value within an `AnyValue` of OTLP. */
function anyValue(value: unknown): JsonValue {
  if (typeof value !== 'object' || value === null) return null;
  const any = value as Readonly<Record<string, unknown>>;
  if (typeof any['stringValue'] === 'string') return any['stringValue'];
  if (typeof any['boolValue'] === 'boolean') return any['boolValue'];
  if (any['intValue'] !== undefined) return numberIn(any['intValue']);
  if (any['doubleValue'] !== undefined) return numberIn(any['doubleValue']);
  if (typeof any['bytesValue'] === 'string') return any['bytesValue'];
  const { arrayValue, kvlistValue } = any;
  if (hasValues(arrayValue)) return arrayValue.values.map(anyValue);
  if (!hasValues(kvlistValue)) return null;
  return Object.fromEntries(kvlistValue.values.flatMap(keyed));
}

/** Null for what JSON has no word for, and for an object, which might not let itself be made a number. */
function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

function hasValues(value: unknown): value is { readonly values: readonly unknown[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'values' in value &&
    Array.isArray((value as { values: unknown }).values)
  );
}
