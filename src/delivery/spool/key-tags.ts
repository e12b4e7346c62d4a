import { keyTag } from './record.ts';

/** The keys that a process knows, by the tags that stand for them on disk; the client's own has none. */
export class KeyTags {
  readonly #own: string | undefined;
  readonly #tags = new Map<string, string>();
  readonly #keys = new Map<string, string>();
  readonly #onNew: (tag: string) => void;

  /** `onNew` is told of each key that is met for the first time. */
  constructor(own: string | undefined, onNew: (tag: string) => void) {
    this.#own = own;
    this.#onNew = onNew;
  }

  tagOf(apiKey: string): string {
    if (apiKey === this.#own) return '';
    let tag = this.#tags.get(apiKey);
    if (tag !== undefined) return tag;
    tag = keyTag(apiKey);
    this.#tags.set(apiKey, tag);
    this.#keys.set(tag, apiKey);
    this.#onNew(tag);
    return tag;
  }

  keyOf(tag: string): string | undefined {
    return tag === '' ? this.#own : this.#keys.get(tag);
  }
}
