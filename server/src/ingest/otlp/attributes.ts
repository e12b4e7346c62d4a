import type { JsonObject, JsonValue } from 'footlight/wire';
import { isTooDeep, MAX_JSON_DEPTH } from '../json-depth.ts';
import type { Attributes } from './span.ts';

/** The first text that is not empty under one of the names; ids that are numbers are texts as well. */
export function textOf(attributes: Attributes, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attributes.get(name);
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return undefined;
}

/** Whether one of the names is true; some senders write that as text. */
export function isTrue(attributes: Attributes, ...names: readonly string[]): boolean {
  return names.some((name) => {
    const value = attributes.get(name);
    return value === true || (typeof value === 'string' && /^true$/iu.test(value));
  });
}

/** The first number under one of the names; some senders write their numbers as text. */
export function numberOf(attributes: Attributes, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = attributes.get(name);
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
  }
  return undefined;
}

/** A count under one of the names: a whole number from 0. */
export function countOf(attributes: Attributes, ...names: readonly string[]): number | undefined {
  const number = numberOf(attributes, ...names);
  return number === undefined ? undefined : Math.max(0, Math.round(number));
}

/** What is structured: as it came, or out of the JSON text that older senders write. */
export function structureOf(attributes: Attributes, ...names: readonly string[]): JsonValue | undefined {
  for (const name of names) {
    const value = attributes.get(name);
    if (value !== undefined && value !== null && value !== '') return parsed(value);
  }
  return undefined;
}

/** An array under one of the names. */
export function arrayOf(
  attributes: Attributes,
  ...names: readonly string[]
): readonly JsonValue[] | undefined {
  const value = structureOf(attributes, ...names);
  return Array.isArray(value) ? (value as readonly JsonValue[]) : undefined;
}

/** An object under one of the names. */
export function objectOf(attributes: Attributes, ...names: readonly string[]): JsonObject | undefined {
  const value = structureOf(attributes, ...names);
  return isObject(value) ? value : undefined;
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The attributes that were flattened below a name with numbers, `<prefix>.<index>.<rest>`: one map an index, by the
 * rest, in the order of the indexes.
 */
export function indexed(attributes: Attributes, prefix: string): readonly Attributes[] {
  const found = new Map<number, Map<string, JsonValue>>();
  const start = `${prefix}.`;
  for (const [name, value] of attributes) {
    if (!name.startsWith(start)) continue;
    const [index = '', ...rest] = name.slice(start.length).split('.');
    if (!/^\d{1,5}$/u.test(index)) continue;
    const element = found.get(Number(index)) ?? new Map<string, JsonValue>();
    element.set(rest.join('.'), value);
    found.set(Number(index), element);
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, element]) => element);
}

function parsed(value: JsonValue): JsonValue {
  if (typeof value !== 'string' || !/^\s*[[{]/u.test(value)) return value;
  try {
    const json = JSON.parse(value) as JsonValue;
    // Text of a few kilobytes can hold what overflows the stack of whoever writes it out again; it stays text.
    return isTooDeep(json, MAX_JSON_DEPTH / 2) ? value : json;
  } catch {
    return value;
  }
}
