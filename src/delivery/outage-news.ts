const QUIET_MS = 60_000;

/**
 * Which failures are news. A server that comes and goes would fill the log: of each thing that can fail, an
 * outage is told of once, and the next one no sooner than a minute later; its end, where it was told of.
 */
export class OutageNews {
  readonly #told = new Map<string, { at: number; over: boolean }>();

  /** `subject` fails; says whether that is to be told. */
  fails(subject: string): boolean {
    const now = performance.now();
    const told = this.#told.get(subject);
    if (told && (!told.over || now - told.at < QUIET_MS)) return false;
    this.#told.set(subject, { at: now, over: false });
    return true;
  }

  /** `subject` works; says whether that is to be told. */
  works(subject: string): boolean {
    const told = this.#told.get(subject);
    if (!told || told.over) return false;
    told.over = true;
    return true;
  }
}
