import { findSecrets } from '../redact/secret/find-secrets.ts';

/** Finds what a cut must not part, because nothing would recognise the pieces as what they are. */
export type FindParts = (text: string) => readonly { readonly start: number; readonly end: number }[];

const MAX_DEPTH = 32;
const MAX_NODES = 10_000;
const MAX_MS = 5;
const CLOCK_EVERY = 256;

/** What could not be taken over whole stands for itself by one of these. */
const MARK = {
  circular: '[circular]',
  deep: '[too deep]',
  unreadable: '[unreadable]',
  cut: '[cut: too much to record]',
} as const;

/**
 * A copy of anything that JSON can always hold: bounded in depth, in number of values and in time, whatever the
 * original does. Strings longer than `maxString` (UTF-16 units) keep their ends; getters and `toJSON` that throw,
 * cycles, bigints and functions are replaced by what they are. Never throws, and changes nothing.
 *
 * No cut leaves a piece of a secret, nor of what `findParts` finds.
 */
export function bounded(
  value: unknown,
  maxString = Number.POSITIVE_INFINITY,
  findParts?: FindParts,
): unknown {
  return new Copy(maxString, findParts).of(value, '', 0);
}

class Copy {
  readonly #maxString: number;
  readonly #findParts: FindParts | undefined;
  #deadline = 0;
  readonly #ancestors: object[] = [];
  #nodes = 0;
  #over = false;

  constructor(maxString: number, findParts: FindParts | undefined) {
    this.#maxString = maxString;
    this.#findParts = findParts;
  }

  of(value: unknown, key: string, depth: number): unknown {
    switch (typeof value) {
      case 'string':
        return value.length > this.#maxString ? this.#cut(value) : value;
      case 'number':
        return Number.isFinite(value) ? value : String(value);
      case 'boolean':
      case 'undefined':
        return value;
      case 'bigint':
        return value.toString();
      case 'object':
        return value === null ? null : this.#object(value, key, depth);
      default:
        return undefined;
    }
  }

  #cut(value: string): string {
    try {
      return cutString(value, this.#maxString, this.#findParts);
    } catch {
      return MARK.unreadable;
    }
  }

  #object(value: object, key: string, depth: number): unknown {
    if (this.#exhausted()) return MARK.cut;
    if (depth > MAX_DEPTH) return MARK.deep;
    if (this.#ancestors.includes(value)) return MARK.circular;
    this.#ancestors.push(value);
    try {
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === 'function') return this.of(Reflect.apply(toJSON, value, [key]), key, depth + 1);
      if (Array.isArray(value)) return this.#array(value, depth);
      if (value instanceof String) return this.of(value.toString(), key, depth);
      return this.#record(value, depth);
    } catch {
      return MARK.unreadable;
    } finally {
      this.#ancestors.pop();
    }
  }

  #array(value: readonly unknown[], depth: number): unknown[] {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      if (this.#over) {
        copy.push(MARK.cut);
        break;
      }
      copy.push(this.of(value[index], String(index), depth + 1) ?? null);
    }
    return copy;
  }

  #record(value: object, depth: number): Record<string, unknown> {
    // No prototype, so that a key called "__proto__" is a key like any other.
    const copy = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      if (this.#over) break;
      copy[key] = this.#property(value as Record<string, unknown>, key, depth);
    }
    return copy;
  }

  #property(holder: Record<string, unknown>, key: string, depth: number): unknown {
    try {
      return this.of(holder[key], key, depth + 1);
    } catch {
      return MARK.unreadable;
    }
  }

  #late(): boolean {
    const now = performance.now();
    // Counted from the first look at the clock: most values are copied before that.
    this.#deadline ||= now + MAX_MS;
    return now > this.#deadline;
  }

  #exhausted(): boolean {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES) this.#over = true;
    else if (this.#nodes % CLOCK_EVERY === 0) this.#over = this.#late();
    return this.#over;
  }
}

/** The ends of a long string, with what is missing between them: how much, and a fingerprint of the whole. */
export function cutString(text: string, maxLength: number, findParts?: FindParts): string {
  const at = Math.floor(maxLength * 0.7);
  const until = text.length - Math.floor(maxLength * 0.2);
  const head = text.slice(0, partAt(text, at, findParts).start);
  const tail = text.slice(partAt(text, until, findParts).end);
  const missing = text.length - head.length - tail.length;
  return `${own(head)} [… ${missing} of ${text.length} characters cut, fingerprint ${fingerprint(text)} …] ${own(tail)}`;
}

/** UTF-16 units on each side of a cut that are searched: a private key takes some thousand, a street address a line. */
const SECRET_REACH = 4096;
const PART_REACH = 512;

/** What a cut at `at` would part: where it starts and ends; nothing when there is nothing. */
function partAt(text: string, at: number, findParts?: FindParts): { start: number; end: number } {
  const part = { start: at, end: at };
  const look = (find: FindParts, reach: number): void => {
    const from = Math.max(0, at - reach);
    for (const { start, end } of find(text.slice(from, at + reach))) {
      if (from + start >= at || from + end <= at) continue;
      part.start = Math.min(part.start, from + start);
      part.end = Math.max(part.end, from + end);
    }
  };
  look(findSecrets, SECRET_REACH);
  if (findParts) look(findParts, PART_REACH);
  return part;
}

/** A string of its own: a slice would keep the whole text that it was cut from in memory. */
function own(slice: string): string {
  return JSON.parse(JSON.stringify(slice)) as string;
}

const SAMPLE = 32 * 1024;

/** FNV-1a over the length and both ends (32,768 UTF-16 units each): tells texts apart at a price that has a limit. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  const mix = (code: number): void => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  mix(text.length & 0xffff);
  mix(text.length >>> 16);
  for (let index = 0; index < Math.min(SAMPLE, text.length); index += 1) mix(text.charCodeAt(index));
  for (let index = Math.max(SAMPLE, text.length - SAMPLE); index < text.length; index += 1)
    mix(text.charCodeAt(index));
  return (hash >>> 0).toString(16).padStart(8, '0');
}
