import { randomHex } from '../delivery/index.ts';

const KEY_BYTES = 16;

/**
 * A capability nobody can guess: 128 random bits, behind the time in ms as 12 of the 44 hexadecimal digits.
 *
 * The time is no secret from whoever made the call, and keeps a database's index of keys in one place: keys that are
 * all chance make it write a page of its own for every event.
 */
export function newFeedbackKey(): string {
  return Date.now().toString(16).padStart(12, '0') + randomHex(KEY_BYTES);
}
