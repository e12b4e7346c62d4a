/** The numbers that a session gave away, and what they stand for. */
export class Vault {
  readonly #tokens = new Map<string, string>();
  readonly #values = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** The placeholder of a value: the same for the same value. */
  token(kind: string, value: string): string {
    const id = `${kind}\n${value}`;
    let token = this.#tokens.get(id);
    if (token === undefined) {
      const count = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, count);
      token = `[${kind}_${count}]`;
      this.#tokens.set(id, token);
      this.#values.set(token, value);
    }
    return token;
  }

  /** The text with the placeholders replaced by what they stand for. */
  restore(text: string): string {
    const once = (redacted: string): string =>
      redacted.replace(/\[[A-Z_]{2,40}_\d{1,6}\]/g, (token) => this.#values.get(token) ?? token);
    // What one placeholder stands for may hold another.
    return once(once(text));
  }
}
