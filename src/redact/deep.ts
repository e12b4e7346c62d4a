import { REDACTION_FAILED } from './version.ts';

/** What `redactDeep` needs to know about the texts and numbers that it meets. */
export interface Leaves {
  /** The text without what must not leave; `key` is the name it stands under. Never throws. */
  readonly text: (text: string, key: string, path: string) => string;
  /** Names whose values are treated apart, so that an object met under two of them is copied twice. */
  readonly group: (key: string, path: string) => string;
  /** Whether paths matter; else they stay empty. */
  readonly paths: boolean;
  readonly failed: () => void;
  readonly maxDepth: number;
  readonly maxNodes: number;
}

/** A copy of `value` with every text in it redacted; the original is only read. */
export function redactDeep(value: unknown, leaves: Leaves): unknown {
  return new DeepCopy(leaves).of(value, '', '', 0);
}

class DeepCopy {
  readonly #leaves: Leaves;
  readonly #copies = new Map<string, Map<object, unknown>>();
  #nodes = 0;

  constructor(leaves: Leaves) {
    this.#leaves = leaves;
  }

  of(value: unknown, key: string, path: string, depth: number): unknown {
    switch (typeof value) {
      case 'string':
        return this.#leaves.text(value, key, path);
      case 'number':
      case 'bigint':
        return this.#number(value, key, path);
      case 'object':
        return value === null ? null : this.#object(value, key, path, depth);
      default:
        return value;
    }
  }

  #number(value: number | bigint, key: string, path: string): unknown {
    // A fraction is a measure; an embedding is thousands of them.
    if (typeof value === 'number' && !Number.isSafeInteger(value)) return value;
    if (value > -1000 && value < 1000) return value;
    const text = String(value);
    const redacted = this.#leaves.text(text, key, path);
    return redacted === text ? value : redacted;
  }

  #object(value: object, key: string, path: string, depth: number): unknown {
    this.#nodes += 1;
    if (depth > this.#leaves.maxDepth || this.#nodes > this.#leaves.maxNodes) return this.#fail();
    const group = this.#leaves.group(key, path);
    let copies = this.#copies.get(group);
    if (copies === undefined) this.#copies.set(group, (copies = new Map()));
    if (copies.has(value)) return copies.get(value);
    try {
      return this.#copy(value, key, path, depth, copies);
    } catch {
      const failed = this.#fail();
      copies.set(value, failed);
      return failed;
    }
  }

  #copy(value: object, key: string, path: string, depth: number, copies: Map<object, unknown>): unknown {
    const keep = <T>(copy: T): T => {
      copies.set(value, copy);
      return copy;
    };
    if (Array.isArray(value)) {
      const copy: unknown[] = keep([]);
      for (let index = 0; index < value.length; index += 1)
        copy.push(this.of(value[index], key, path, depth + 1));
      return copy;
    }
    if (value instanceof Date) return keep(new Date(value));
    if (value instanceof Map) {
      const copy = keep(new Map<unknown, unknown>());
      for (const [name, item] of value)
        copy.set(
          this.of(name, '', '', depth + 1),
          typeof name === 'string'
            ? this.of(item, name, this.#under(path, name), depth + 1)
            : this.of(item, key, path, depth + 1),
        );
      return copy;
    }
    if (value instanceof Set) {
      const copy = keep(new Set<unknown>());
      for (const item of value) copy.add(this.of(item, key, path, depth + 1));
      return copy;
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean)
      return keep(this.of(value.valueOf(), key, path, depth + 1));
    if (value instanceof ArrayBuffer)
      return keep(this.#bytes(new Uint8Array(value), key, path).slice().buffer);
    if (ArrayBuffer.isView(value))
      return keep(value instanceof Uint8Array ? this.#bytes(value, key, path) : this.#view(value));
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON === 'function')
      return keep(this.of(Reflect.apply(toJSON, value, [key]), key, path, depth + 1));
    return this.#record(value, keep(this.#empty(value)), path, depth);
  }

  /** Bytes that spell a text are redacted as one. */
  #bytes(bytes: Uint8Array, key: string, path: string): Uint8Array {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return this.#view(bytes) as Uint8Array;
    }
    const redacted = this.#leaves.text(text, key, path);
    if (redacted === text) return this.#view(bytes) as Uint8Array;
    return (bytes.constructor as typeof Uint8Array).from(new TextEncoder().encode(redacted));
  }

  #view(view: ArrayBufferView): ArrayBufferView {
    if (view instanceof DataView)
      return new DataView(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));
    const { constructor } = view as Uint8Array;
    return (constructor as typeof Uint8Array).from(view as Uint8Array);
  }

  #empty(value: object): object {
    const prototype: unknown = Object.getPrototypeOf(value);
    return Object.create(prototype as object | null) as object;
  }

  #record(value: object, copy: object, path: string, depth: number): unknown {
    const keys = Object.keys(value);
    // Of an error, what it says is not enumerable.
    const hidden =
      value instanceof Error
        ? ['message', 'stack', 'cause', 'errors'].filter((key) => Object.hasOwn(value, key))
        : [];
    for (const key of new Set([...hidden, ...keys])) {
      let name = this.#leaves.text(key, '', '');
      for (let count = 2; name !== key && Object.hasOwn(copy, name); count += 1)
        name = `${this.#leaves.text(key, '', '')} (${count})`;
      Object.defineProperty(copy, name, {
        value: this.#property(value, key, path, depth),
        enumerable: !hidden.includes(key),
        configurable: true,
        writable: true,
      });
    }
    return copy;
  }

  #property(holder: object, key: string, path: string, depth: number): unknown {
    let value: unknown;
    try {
      value = (holder as Record<string, unknown>)[key];
    } catch {
      return this.#fail();
    }
    return this.of(value, key, this.#under(path, key), depth + 1);
  }

  #under(path: string, key: string): string {
    if (!this.#leaves.paths) return '';
    return path === '' ? key : `${path}\0${key}`;
  }

  #fail(): string {
    this.#leaves.failed();
    return REDACTION_FAILED;
  }
}
