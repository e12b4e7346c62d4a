const PAUSE_MS = 60_000;

/** Whether the disk takes what is written; one that does not is tried again a minute later. */
export class Disk {
  readonly #onChange: (error?: unknown) => void;
  #failedAt = -Infinity;

  /** `onChange` is told once when the disk fails, with the error, and once when it works again, without one. */
  constructor(onChange: (error?: unknown) => void) {
    this.#onChange = onChange;
  }

  get usable(): boolean {
    return this.#failedAt < 0;
  }

  /** Whether something should be written: it works, or it is time to find out. */
  get worthATry(): boolean {
    return performance.now() - this.#failedAt >= PAUSE_MS;
  }

  works(): void {
    if (this.usable) return;
    this.#failedAt = -Infinity;
    this.#onChange();
  }

  fails(error: unknown): void {
    if (this.usable) this.#onChange(error);
    this.#failedAt = performance.now();
  }
}
