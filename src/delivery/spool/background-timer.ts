import { unref } from '../unref.ts';

/** A timer that never holds the process, and runs at most once at a time. */
export class BackgroundTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Does something once after `ms`, and again each time where `repeats` says so; nothing new while it runs. */
  start(act: () => void, ms: number, repeats = false): void {
    if (this.#timer !== undefined) return;
    const once = (): void => {
      this.#timer = undefined;
      act();
    };
    this.#timer = repeats ? setInterval(act, ms) : setTimeout(once, ms);
    unref(this.#timer);
  }

  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
