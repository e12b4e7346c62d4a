import { findSecrets } from '../redact/secret/find-secrets.ts';

/** Finds what a cut must not part, because nothing would recognise the pieces as what they are. */
export type FindParts = (text: string) => readonly { readonly start: number; readonly end: number }[];

const MAX_DEPTH = 32;
/** Values of all kinds, in each of the outermost properties: one that is too large must not cost the others. */
const MAX_NODES = 5000;
const MAX_PROPERTIES = 1000;
/** Properties of an object that are still looked at when there were too many values, for those that are no objects. */
const SPARE = 32;
/** UTF-16 units of a property's name; of a longer one is only said how long it was. */
const MAX_NAME = 1024;
/** ms that copies may take, and that a UTF-16 unit of what is never cut is taken to cost whoever writes and searches it. */
const MAX_MS = 2.5;
const MS_PER_UNIT = 5e-6;

// What could not be taken over whole stands for itself by one of these.
const CIRCULAR = '[circular]';
const TOO_DEEP = '[too deep]';
const UNREADABLE = '[unreadable]';
const TOO_MUCH = '[cut: too much to record]';

/** Asked for each value, with the UTF-16 units so far of what is never cut, and whether the caller's code has made it. */
type IsOver = (units: number, isComputed: () => boolean) => boolean;

/** How much of a value is copied. */
export interface Bounds {
  /** UTF-16 units of each string from which only its ends are kept; no limit by default. */
  readonly maxString?: number;
  /** UTF-16 units of all strings together, for which `maxString` is lowered as far as it takes; no limit by default. */
  readonly maxTotal?: number;
  readonly findParts?: FindParts | undefined;
  /** When no more objects are copied and no more getters read, {@link copyTime} by default. */
  readonly isOver?: IsOver;
}

/**
 * A copy of anything that JSON can always hold: bounded in depth, in number of values and in time, whatever the
 * original does. Long strings keep their ends; getters and `toJSON` that throw, cycles, bigints, functions and bytes
 * are replaced by what they are. Never throws, and changes nothing.
 *
 * No cut leaves a piece of a secret, nor of what `findParts` finds.
 */
export function bounded(
  value: unknown,
  {
    maxString = Number.POSITIVE_INFINITY,
    maxTotal = Number.POSITIVE_INFINITY,
    isOver = copyTime(),
    findParts,
  }: Bounds = {},
): unknown {
  const copy = new Copy(isOver);
  const whole = copy.of(value, '', 0);
  if (copy.longest <= maxString && copy.total <= maxTotal) return whole;
  const limit = copy.limitFor(maxString, maxTotal);
  return limit < copy.longest ? new Cut(limit, findParts).of(whole) : whole;
}

/** The time that all which is copied together may take; it is given once more where no getter of the caller's took it. */
export function copyTime(): IsOver {
  let end = performance.now() + MAX_MS;
  let renewed = false;
  return (units, isComputed) => {
    const now = performance.now();
    const isOver = now + units * MS_PER_UNIT > end;
    // The engine takes its time for a first call, and a busy machine for any: that is no fault of the value.
    if (!isOver || renewed || isComputed()) return isOver;
    renewed = true;
    end = now + MAX_MS;
    return now + units * MS_PER_UNIT > end;
  };
}

/** UTF-16 units of strings that are never cut: what says how much is missing takes as much. */
const SHORT = 128;
/** How many strings keep their ends. */
const MAX_CUTS = 200;
/** What a string may be cut to where many are long, tried one after the other; 0 leaves nothing of it. */
const LIMITS = [16_384, 8192, 4096, 2048, 1024, 512, 256, 0];

class Copy {
  /** UTF-16 units of the longest string so far. */
  longest = 0;
  /** Those of all strings. */
  total = 0;
  /** The lengths of strings that could be cut, and the sum of the others'. */
  readonly #long: number[] = [];
  #short = 0;
  readonly #isOver: IsOver;
  readonly #ancestors: object[] = [];
  /** Values of the outermost property that is copied. */
  #nodes = 0;
  #over = false;
  #late = false;
  /** Which property was read last. */
  #holder: object | undefined;
  #key = '';

  constructor(isOver: IsOver) {
    this.#isOver = isOver;
  }

  /** What each string may keep, so that all of them together keep `maxTotal` at most. */
  limitFor(maxString: number, maxTotal: number): number {
    const fits = (limit: number): boolean =>
      this.#long.reduce((sum, length) => sum + Math.min(length, limit), this.#short) <= maxTotal;
    return [maxString, ...LIMITS.filter((limit) => limit < maxString)].find(fits) ?? 0;
  }

  of(value: unknown, key: string, depth: number): unknown {
    const over = this.#exhausted();
    switch (typeof value) {
      case 'string':
        this.#measure(value.length);
        return value;
      case 'number':
      case 'bigint':
        return Number.isFinite(value) ? value : String(value);
      case 'boolean':
        return value;
      case 'object':
        if (value === null) return null;
        return over && depth > 0 ? TOO_MUCH : this.#object(value, key, depth);
      default:
        return undefined;
    }
  }

  #measure(length: number): void {
    this.longest = Math.max(this.longest, length);
    this.total += length;
    if (length > SHORT) this.#long.push(length);
    else this.#short += length;
  }

  #object(value: object, key: string, depth: number): unknown {
    if (depth > MAX_DEPTH) return TOO_DEEP;
    if (this.#ancestors.includes(value)) return CIRCULAR;
    this.#ancestors.push(value);
    try {
      // What toJSON makes of bytes takes ten times their room.
      if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === 'function') return this.of(Reflect.apply(toJSON, value, [key]), key, depth + 1);
      if (Array.isArray(value)) return this.#array(value, depth);
      if (value instanceof String) return this.of(value.toString(), key, depth);
      return this.#record(value, depth);
    } catch {
      return UNREADABLE;
    } finally {
      this.#ancestors.pop();
    }
  }

  #array(value: readonly unknown[], depth: number): unknown[] {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      if (this.#over) {
        copy.push(TOO_MUCH);
        break;
      }
      copy.push(this.of(value[index], String(index), depth + 1) ?? null);
    }
    return copy;
  }

  #record(value: object, depth: number): Record<string, unknown> {
    // No prototype, so that a key called "__proto__" is a key like any other.
    const copy = Object.create(null) as Record<string, unknown>;
    let spare = SPARE;
    for (const key of Object.keys(value).slice(0, depth === 0 ? MAX_PROPERTIES : MAX_NODES)) {
      if (this.#over && (spare -= 1) < 0) break;
      copy[this.#name(key)] = this.#property(value as Record<string, unknown>, key, depth);
      // The next of the outermost properties has values of its own.
      if (depth === 0) {
        this.#nodes = 0;
        this.#over = this.#late;
      }
    }
    return copy;
  }

  #name(key: string): string {
    const name = key.length > MAX_NAME ? allCut(key) : key;
    this.total += name.length;
    this.#short += name.length;
    return name;
  }

  #property(holder: Record<string, unknown>, key: string, depth: number): unknown {
    try {
      if (this.#late && Object.getOwnPropertyDescriptor(holder, key)?.get) return TOO_MUCH;
      this.#holder = holder;
      this.#key = key;
      return this.of(holder[key], key, depth + 1);
    } catch {
      return UNREADABLE;
    }
  }

  readonly #isComputed = (): boolean =>
    Object.getOwnPropertyDescriptor(this.#holder ?? {}, this.#key)?.get !== undefined;

  #exhausted(): boolean {
    this.#nodes += 1;
    // Each time, because each value may be that of a getter.
    this.#late ||= this.#isOver(this.#short, this.#isComputed);
    this.#over ||= this.#late || this.#nodes > MAX_NODES;
    return this.#over;
  }
}

/** Cuts the strings of a copy, in place. */
class Cut {
  readonly #limit: number;
  readonly #findParts: FindParts | undefined;
  #cuts = 0;

  constructor(limit: number, findParts: FindParts | undefined) {
    this.#limit = limit;
    this.#findParts = findParts;
  }

  of(value: unknown): unknown {
    if (typeof value === 'string')
      return value.length > Math.max(this.#limit, SHORT) ? this.#string(value) : value;
    if (typeof value === 'object' && value !== null) {
      const holder = value as Record<string, unknown>;
      for (const key of Object.keys(holder)) holder[key] = this.of(holder[key]);
    }
    return value;
  }

  #string(value: string): string {
    this.#cuts += 1;
    // Ends are searched for what a cut would part, and that for a few strings only.
    if (this.#limit === 0 || this.#cuts > MAX_CUTS) return allCut(value);
    try {
      return cutString(value, this.#limit, this.#findParts);
    } catch {
      return UNREADABLE;
    }
  }
}

function allCut({ length }: string): string {
  return `[… ${length} characters cut …]`;
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

const SAMPLE = 4 * 1024;

/** FNV-1a over the length and both ends (4096 UTF-16 units each): tells texts apart at a price that has a limit. */
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
