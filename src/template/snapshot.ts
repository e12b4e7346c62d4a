import { isPlainObject, mapValues } from './render.ts';

const MAX_DEPTH = 64;

/** A copy of plain data that later changes of the original do not reach; other objects stay as they are. */
export function snapshot<Value>(value: Value): Value {
  try {
    return copy(value, 0);
  } catch {
    // A getter that throws is met again where its value is needed, or never.
    return value;
  }
}

function copy<Value>(value: Value, depth: number): Value {
  if (depth >= MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, depth + 1)) as Value;
  if (!isPlainObject(value)) return value;
  return mapValues(value, (inner) => copy(inner, depth + 1)) as Value;
}
