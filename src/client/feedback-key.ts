const KEY_BYTES = 16;
const POOL_KEYS = 128;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

let pool = new Uint8Array(0);
let used = 0;

/**
 * A capability nobody can guess: 128 random bits, behind the time in ms as 12 of the 44 hexadecimal digits.
 *
 * The time is no secret from whoever made the call, and keeps a database's index of keys in one place: keys that are
 * all chance make it write a page of its own for every event.
 */
export function newFeedbackKey(): string {
  // One call for many keys: asking the system for each costs more than all the rest of a key.
  if (used === pool.length) {
    pool = globalThis.crypto.getRandomValues(new Uint8Array(KEY_BYTES * POOL_KEYS));
    used = 0;
  }
  let key = Date.now().toString(16).padStart(12, '0');
  for (const end = used + KEY_BYTES; used < end; used += 1) {
    key += HEX[pool[used] as number];
  }
  return key;
}
