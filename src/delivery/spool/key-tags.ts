import { builtin } from '../node.ts';

/** In place of the tag of a key that its server has refused. */
export const REFUSED = '0'.repeat(16);

/**
 * The keys that a process knows, by the tags that stand for them on disk, where no key is written: what was recorded
 * with one must not be sent with another, which may be of another project. A server may move, and keep its keys.
 */
export class KeyTags {
  readonly #own: string | undefined;
  readonly #tags = new Map<string, string>();
  readonly #keys = new Map<string, string>();
  readonly #onNew: () => void;

  /** `onNew` is told of each key but `own` that is met for the first time. */
  constructor(own: string | undefined, onNew: () => void) {
    this.#own = own;
    this.#onNew = onNew;
    if (own !== undefined) this.#add(own);
  }

  tagOf(apiKey: string): string {
    const tag = this.#tags.get(apiKey);
    if (tag !== undefined) return tag;
    this.#onNew();
    return this.#add(apiKey);
  }

  /** The key to send with; undefined where this process does not know it. */
  keyOf(tag: string): string | undefined {
    // Whoever mends a key in the settings expects that what waited for it is sent.
    return tag === REFUSED ? this.#own : this.#keys.get(tag);
  }

  #add(apiKey: string): string {
    const tag = builtin('node:crypto').createHash('sha256').update(apiKey).digest('hex').slice(0, 16);
    this.#tags.set(apiKey, tag);
    this.#keys.set(tag, apiKey);
    return tag;
  }
}
