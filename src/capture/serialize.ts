import type { FootlightEvent } from '../wire/index.ts';

/** The event's JSON; values that JSON cannot hold (bigints, cycles) are replaced rather than losing the event. */
export function serializeEvent(event: FootlightEvent): string {
  try {
    return JSON.stringify(event);
  } catch {
    return JSON.stringify(event, tolerant());
  }
}

function tolerant(): (this: unknown, key: string, value: unknown) => unknown {
  const ancestors: unknown[] = [];
  return function (this: unknown, _key: string, value: unknown): unknown {
    if (typeof value === 'bigint') return value.toString();
    if (typeof value !== 'object' || value === null) return value;
    // `this` is the holder: whatever was pushed after it has been left.
    while (ancestors.length > 0 && ancestors.at(-1) !== this) ancestors.pop();
    if (ancestors.includes(value)) return '[Circular]';
    ancestors.push(value);
    return value;
  };
}
