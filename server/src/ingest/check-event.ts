import { type FootlightEvent, MAX_EVENT_BYTES } from 'footlight/wire';
import type { NewEvent } from '../store/store.ts';
import { eventSchema } from './event-schema.ts';
import { firstIssue, issueWords } from './issue-text.ts';
import { isTooDeep, MAX_JSON_DEPTH } from './json-depth.ts';
import { quickCheck } from './quick-check.ts';

const isWellFormed = quickCheck(eventSchema);

/** An event to store, or why it will never be. */
export type CheckedEvent =
  | { readonly valid: true; readonly value: NewEvent }
  | { readonly valid: false; readonly id: string | null; readonly reason: string };

/** Judges one event of a batch; `path` says which, such as `events[3]`. */
export function checkEvent(input: unknown, path: string): CheckedEvent {
  const refuse = (reason: string): CheckedEvent => ({ valid: false, id: readableId(input), reason });
  // First of all, since what follows walks the value to its bottom.
  if (isTooDeep(input)) return refuse(`${path}: expected JSON nested at most ${MAX_JSON_DEPTH} levels deep`);
  const json = JSON.stringify(input);
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_EVENT_BYTES) {
    return refuse(`${path}: expected at most ${MAX_EVENT_BYTES} bytes of JSON, got ${bytes}`);
  }
  if (!isWellFormed(input)) {
    const parsed = eventSchema.safeParse(input, { error: issueWords });
    if (!parsed.success) return refuse(firstIssue(parsed.error, path));
  }
  // The input and not the parsed copy, which would lose a key named __proto__.
  return { valid: true, value: { event: input as FootlightEvent, json } };
}

function readableId(input: unknown): string | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof id === 'string' && id.length <= 200 ? id : null;
}
