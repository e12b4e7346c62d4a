import type { JsonObject, JsonValue } from 'footlight/wire';

/** A JSON object of which nothing is known yet. */
export type UnknownObject = JsonObject;

/** The value when it is a string, otherwise the empty string. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value when it is a string, otherwise null. */
export function asTextOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The value when it is a finite number, otherwise null. */
export function asNumberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The value when it is a list, otherwise an empty one. */
export function asList(value: unknown): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

/** The value when it is a JSON object, otherwise an empty one. */
export function asRecord(value: unknown): JsonObject {
  return isRecord(value) ? value : {};
}

/** Whether a value is a JSON object: not null, not a list. */
export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{ [name]: value }` when there is a value, otherwise nothing: for properties that are absent rather than empty. */
export function given<K extends string, V>(name: K, value: V | null | undefined): { [key in K]?: V } {
  return value === null || value === undefined || value === ''
    ? {}
    : ({ [name]: value } as { [key in K]: V });
}
