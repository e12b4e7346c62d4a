import { builtin } from '../node.ts';

/** A file of records: written by one owner, deleted when everything in it is settled. */
export class Segment {
  path: string;
  /** Bytes written. */
  size = 0;
  /** Records that are neither delivered nor lost for good. */
  outstanding = 0;
  /** Of these, records that are no longer in memory. */
  left = 0;
  #fd: number | undefined;

  /** @throws Error when `path` exists or cannot be written. */
  static create(path: string): Segment {
    const { constants, openSync } = builtin('node:fs');
    const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW } = constants;
    return new Segment(
      path,
      openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | (O_NOFOLLOW ?? 0), 0o600),
    );
  }

  constructor(path: string, fd?: number) {
    this.path = path;
    this.#fd = fd;
  }

  get writable(): boolean {
    return this.#fd !== undefined;
  }

  /** Appends a record to the page cache: it outlives the process, not a power cut. */
  write(record: string): void {
    this.size += builtin('node:fs').writeSync(this.#fd as number, record);
    this.outstanding += 1;
  }

  /** The text of the file; never follows a link. */
  read(): string {
    const { closeSync, constants, openSync, readFileSync } = builtin('node:fs');
    const fd = openSync(this.path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return readFileSync(fd, 'utf8');
    } finally {
      closeSync(fd);
    }
  }

  /** Shows that its owner lives. */
  touch(): void {
    const now = new Date();
    if (this.#fd !== undefined) builtin('node:fs').futimesSync(this.#fd, now, now);
  }

  /** One record is settled; the last one empties the file, or removes it where nothing more is written. */
  settle(): void {
    this.outstanding -= 1;
    if (this.outstanding > 0) return;
    if (this.#fd === undefined) this.remove();
    else this.#empty();
  }

  /** Writes no more; removes the file when nothing in it is outstanding. */
  close(): void {
    if (this.#fd === undefined) return;
    builtin('node:fs').closeSync(this.#fd);
    this.#fd = undefined;
    if (this.outstanding <= 0) this.remove();
  }

  rename(path: string): void {
    builtin('node:fs').renameSync(this.path, path);
    this.path = path;
  }

  remove(): void {
    builtin('node:fs').rmSync(this.path, { force: true });
  }

  #empty(): void {
    builtin('node:fs').ftruncateSync(this.#fd as number, 0);
    this.size = 0;
  }
}
