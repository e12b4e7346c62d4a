import type * as z from 'zod';

/** Tells that a value is what a schema takes; false where it is not, or where only the schema can tell. */
export type QuickCheck = (value: unknown) => boolean;

type Def = z.core.$ZodTypeDef & Readonly<Record<string, unknown>>;

/**
 * The same judgement as a schema's own for what is well formed, at a tenth of the cost: what nearly every event is
 * pays nothing for the words and the copy that a schema makes. What is refused here goes to the schema.
 */
export function quickCheck(schema: z.core.$ZodType): QuickCheck {
  const def = schema._zod.def as Def;
  const refinements = checksOf(def);
  const base = baseCheck(schema, def);
  if (base === undefined || refinements === undefined) return () => false;
  if (refinements.length === 0) return base;
  return (value) => {
    if (!base(value)) return false;
    for (const refinement of refinements) if (!refinement(value)) return false;
    return true;
  };
}

function baseCheck(schema: z.core.$ZodType, def: Def): QuickCheck | undefined {
  switch (def.type) {
    case 'string':
      return withPattern((value) => typeof value === 'string', schema);
    case 'number':
      return def['check'] === 'number_format'
        ? (value) => Number.isSafeInteger(value)
        : (value) => Number.isFinite(value);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'custom':
      return (value) => Boolean((def['fn'] as (value: unknown) => unknown)(value));
    case 'optional':
      return orAbsent(quickCheck(def['innerType'] as z.core.$ZodType), undefined);
    case 'nullable':
      return orAbsent(quickCheck(def['innerType'] as z.core.$ZodType), null);
    case 'array':
      return everyElement(def['element'] as z.core.$ZodType);
    case 'object':
      return everyMember(def);
    default:
      return undefined;
  }
}

/** A string may have to match a pattern of its format. */
function withPattern(isString: QuickCheck, schema: z.core.$ZodType): QuickCheck {
  const { pattern, format } = schema._zod.def as { readonly pattern?: RegExp; readonly format?: string };
  if (format === undefined) return isString;
  if (pattern === undefined) return () => false;
  return (value) => isString(value) && pattern.test(value as string);
}

function orAbsent(check: QuickCheck, absent: null | undefined): QuickCheck {
  return (value) => value === absent || check(value);
}

function everyElement(element: z.core.$ZodType): QuickCheck {
  if (element._zod.def.type === 'unknown') return (value) => Array.isArray(value);
  const check = quickCheck(element);
  return (value) => Array.isArray(value) && value.every(check);
}

function everyMember(def: Def): QuickCheck {
  const catchall = def['catchall'] as z.core.$ZodType | undefined;
  const shape = Object.entries(def['shape'] as Readonly<Record<string, z.core.$ZodType>>);
  const checks = shape.map(([name, member]) => [name, quickCheck(member)] as const);
  // Only objects that take whatever else there is: others would have to be searched for it.
  if (catchall?._zod.def.type !== 'unknown') return () => false;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const [name, check] of checks) {
      if (!check((value as Readonly<Record<string, unknown>>)[name])) return false;
    }
    return true;
  };
}

/** The checks of a type beyond being one; undefined where one of them is unknown here. */
function checksOf(def: Def): QuickCheck[] | undefined {
  const found: QuickCheck[] = [];
  for (const check of (def.checks ?? []) as readonly z.core.$ZodCheck[]) {
    const quick = quickRefinement(check._zod.def as unknown as Readonly<Record<string, unknown>>);
    if (quick === undefined) return undefined;
    found.push(quick);
  }
  return found;
}

function quickRefinement(def: Readonly<Record<string, unknown>>): QuickCheck | undefined {
  const { minimum, maximum, value: bound, inclusive } = def as Readonly<Record<string, number>>;
  switch (def['check']) {
    case 'min_length':
      return (value) => (value as string).length >= (minimum ?? 0);
    case 'max_length':
      return (value) => (value as string).length <= (maximum ?? 0);
    case 'greater_than':
      return (value) => (inclusive ? (value as number) >= (bound ?? 0) : (value as number) > (bound ?? 0));
    case 'less_than':
      return (value) => (inclusive ? (value as number) <= (bound ?? 0) : (value as number) < (bound ?? 0));
    case 'string_format':
      return def['pattern'] instanceof RegExp ? matches(def['pattern']) : undefined;
    case 'custom':
      return (value) => Boolean((def['fn'] as (value: unknown) => unknown)(value));
    default:
      return undefined;
  }
}

/** A pattern with a position of its own would begin where it ended before. */
function matches(pattern: RegExp): QuickCheck {
  const fresh = new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, ''));
  return (value) => fresh.test(value as string);
}
