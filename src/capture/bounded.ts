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
 */
export function bounded(value: unknown, maxString = Number.POSITIVE_INFINITY): unknown {
  return new Copy(maxString).of(value, '', 0);
}

class Copy {
  readonly #maxString: number;
  #deadline = 0;
  readonly #ancestors: object[] = [];
  #nodes = 0;
  #over = false;

  constructor(maxString: number) {
    this.#maxString = maxString;
  }

  of(value: unknown, key: string, depth: number): unknown {
    switch (typeof value) {
      case 'string':
        return value.length > this.#maxString ? cutString(value, this.#maxString) : value;
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
export function cutString(text: string, maxLength: number): string {
  const head = text.slice(0, Math.floor(maxLength * 0.7));
  const tail = text.slice(text.length - Math.floor(maxLength * 0.2));
  const missing = text.length - head.length - tail.length;
  return `${own(head)} [… ${missing} of ${text.length} characters cut, fingerprint ${fingerprint(text)} …] ${own(tail)}`;
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
