import { epochMs } from './epoch-ms.ts';
import { randomHex } from './random-hex.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;
const COUNTER_MAX = 0xfff;

let lastMs = 0;
let counter = 0;
/** The part of an id that all of one millisecond have in common, and which millisecond that is. */
let prefix = '';
let prefixMs = 0;

/**
 * A new event id: a UUID of version 7 (RFC 9562), later ones sorting after earlier ones of this process.
 *
 * Made here because Node's own is not in order within a millisecond, and the library's costs a fortieth of the
 * package: 48 bits of time, 12 bits that count up within it, 60 random bits.
 */
export function newEventId(): string {
  const now = epochMs();
  if (now > lastMs) {
    lastMs = now;
    // The upper half is left for counting.
    counter = Math.floor(Math.random() * (COUNTER_MAX / 2));
  } else if (counter < COUNTER_MAX) {
    counter += 1;
  } else {
    lastMs += 1;
    counter = 0;
  }
  if (prefixMs !== lastMs) {
    const time = lastMs.toString(16).padStart(12, '0');
    prefixMs = lastMs;
    prefix = `${time.slice(0, 8)}-${time.slice(8)}-7`;
  }
  const count = counter.toString(16).padStart(3, '0');
  const chance = randomHex(8);
  return `${prefix}${count}-8${chance.slice(1, 4)}-${chance.slice(4)}`;
}

/** Whether `value` can be an event's id: a UUID of any version. */
export function isEventId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
