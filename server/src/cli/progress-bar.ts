const WIDTH = 30;
const REDRAW_MS = 100;
/** Where nobody watches, a line now and then is enough. */
const LINE_MS = 10_000;

/** Shows how far a long command is: a bar on a terminal, a line now and then in a log. */
export class ProgressBar {
  readonly #out: NodeJS.WriteStream;
  #step = '';
  #startedAt = 0;
  #startedWith = 0;
  #shownAt = 0;
  #isOpen = false;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  show(step: string, done: number, total: number): void {
    const now = performance.now();
    const isNew = step !== this.#step;
    if (isNew) {
      this.end();
      this.#step = step;
      this.#startedAt = now;
      this.#startedWith = done;
    }
    const isDone = done >= total;
    const pause = this.#out.isTTY ? REDRAW_MS : LINE_MS;
    if (!isNew && !isDone && now - this.#shownAt < pause) return;
    this.#shownAt = now;
    const seconds = (now - this.#startedAt) / 1000;
    const rate = seconds > 0 ? (done - this.#startedWith) / seconds : 0;
    const line = `${this.#bar(done, total)} ${step}: ${done} of ${total}${speed(rate, total - done)}`;
    if (this.#out.isTTY) {
      this.#out.write(`\r\u001B[K${line}`);
      this.#isOpen = true;
    } else {
      this.#out.write(`${line}\n`);
    }
  }

  /** Ends the line of the bar. */
  end(): void {
    if (this.#isOpen) this.#out.write('\n');
    this.#isOpen = false;
  }

  #bar(done: number, total: number): string {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const filled = Math.round(share * WIDTH);
    return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
  }
}

function speed(rate: number, left: number): string {
  if (rate < 1 || left <= 0) return '';
  return `, ${Math.round(rate)} a second, ${Math.ceil(left / rate)} s left`;
}
