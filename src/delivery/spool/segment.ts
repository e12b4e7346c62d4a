import { builtin } from '../node.ts';

/** A file of records: written by one owner, deleted when everything in it is settled. */
export class Segment {
  path: string;
  /** Bytes written. */
  size = 0;
  /** Records that are neither delivered nor lost for good. */
  outstanding = 0;
  /** Of these, the ids of those that are no longer in memory. */
  readonly left = new Set<string>();
  /** The ids of those whose key this process does not know yet, by the tag of the key. */
  readonly locked = new Map<string, string[]>();
  /** Nothing can be read back any more: somebody has removed the file. */
  gone = false;
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

  /**
   * Appends a record to the page cache: it outlives the process, not a power cut.
   *
   * @throws Error when it does not fit; nothing of it is then in the file.
   */
  write(record: string): void {
    const { ftruncateSync, writeSync } = builtin('node:fs');
    const fd = this.#fd as number;
    const size = Buffer.byteLength(record);
    try {
      // As a string, because a buffer for each event is garbage that piles up.
      let written = writeSync(fd, record);
      // A disk that is almost full takes a part of it.
      while (written < size) written += writeSync(fd, Buffer.from(record), written);
    } catch (error) {
      ftruncateSync(fd, this.size);
      throw error;
    }
    this.size += size;
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

  /**
   * Shows that its owner lives.
   *
   * @throws Error when the file is not there any more.
   */
  touch(): void {
    const now = new Date();
    builtin('node:fs').utimesSync(this.path, now, now);
  }

  /** One record is settled; with the last one the file goes, unless it is still written. */
  settle(): void {
    this.outstanding -= 1;
    if (this.outstanding <= 0 && this.#fd === undefined) this.remove();
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
    this.gone = true;
    builtin('node:fs').rmSync(this.path, { force: true });
  }
}
