import { builtin } from '../node.ts';
import { quietly } from './quietly.ts';
import { readAt } from './read-ahead.ts';
import type { EncodedRecord } from './record.ts';

/** Where in a segment a record's JSON is, in bytes. */
export interface Written {
  readonly position: number;
  readonly bytes: number;
}

/** Bytes that are rather kept in memory than in a file that is held open for them. */
const NOT_WORTH_A_FILE = 64 * 1024;
const LOOK_EVERY_MS = 1000;

const MOST_WRITTEN = 64;
/** The segments that are written in this process, by all its clients, the oldest first. */
const written = new Set<Segment>();

/** A file of records: written by one owner, deleted when everything in it is settled. */
export class Segment {
  path: string;
  /** Bytes written. */
  size = 0;
  /** Records that are neither delivered nor lost for good. */
  outstanding = 0;
  /** Of these, the ids of those that are no longer in memory. */
  readonly left = new Set<string>();
  /** Nothing can be read back any more: somebody has removed the file. */
  gone = false;
  /** It was given up, and may be anybody's by now. */
  orphaned = false;
  #fd: number | undefined;
  #seenAt = Number.NEGATIVE_INFINITY;
  #lost = false;
  /** What the memory may still ask for: bytes by position, and their sum. */
  readonly #asked = new Map<number, number>();
  #askedBytes = 0;
  /** The same as it was in the file, after that was closed. */
  #kept: Map<number, Uint8Array> | undefined;
  #writable: boolean;

  /** @throws Error when `path` exists or cannot be written. */
  static create(path: string): Segment {
    const { constants, openSync } = builtin('node:fs');
    const { O_RDWR, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW } = constants;
    // Whoever makes a client for each request must not hold a file for each of them.
    for (const oldest of written) {
      if (written.size < MOST_WRITTEN) break;
      quietly(() => oldest.close());
    }
    const fd = openSync(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | (O_NOFOLLOW ?? 0), 0o600);
    const segment = new Segment(path, fd);
    written.add(segment);
    return segment;
  }

  constructor(path: string, fd?: number) {
    this.path = path;
    this.#fd = fd;
    this.#writable = fd !== undefined;
  }

  /**
   * Appends a record to the page cache: it outlives the process, not a power cut.
   *
   * @throws Error when it does not fit; nothing of it is then in the file.
   */
  write(record: EncodedRecord): Written {
    const { ftruncateSync, writeSync } = builtin('node:fs');
    const fd = this.#fd as number;
    const { bytes, jsonStart, jsonBytes } = record;
    try {
      // A disk that is almost full takes a part of it.
      for (let written = 0; written < bytes.length;) written += writeSync(fd, bytes, written);
    } catch (error) {
      ftruncateSync(fd, this.size);
      throw error;
    }
    const position = this.size + jsonStart;
    this.size += bytes.length;
    this.outstanding += 1;
    return { position, bytes: jsonBytes };
  }

  /** A stretch of what was written will be copied, until it is forgotten. */
  remember({ position, bytes }: Written): void {
    this.#asked.set(position, bytes);
    this.#askedBytes += bytes;
  }

  /** The stretch that begins at `position` will not be copied any more. */
  forget(position: number): void {
    this.#askedBytes -= this.#asked.get(position) ?? 0;
    this.#asked.delete(position);
    this.#kept?.delete(position);
  }

  /**
   * Copies a stretch that is remembered, even when somebody has removed the file since.
   *
   * @throws Error when it cannot be read.
   */
  copy(position: number, bytes: number, target: Uint8Array, offset: number): void {
    if (this.#kept) {
      const kept = this.#kept.get(position);
      if (!kept) throw new Error(`${this.path} could not be read.`);
      target.set(kept, offset);
      return;
    }
    if (!readAt(this, this.#fd as number, position, bytes, target, offset))
      throw new Error(`${this.path} has become shorter.`);
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

  /** Whether more can be written to it. */
  get isWritable(): boolean {
    return this.#writable;
  }

  /** Whether somebody else has removed the file; looked at once a second at most. */
  get lost(): boolean {
    const now = performance.now();
    if (!this.#lost && !this.gone && now - this.#seenAt > LOOK_EVERY_MS) {
      this.#seenAt = now;
      this.#lost = !builtin('node:fs').existsSync(this.path);
    }
    return this.#lost;
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
    if (this.#writable) return;
    if (this.outstanding <= 0) this.remove();
    else this.#keepFew();
  }

  /** The record `id` leaves the memory and will be read again. */
  leave(id: string): void {
    this.left.add(id);
    if (!this.#writable) this.#keepFew();
  }

  /** Writes no more; removes the file when nothing in it is outstanding. */
  close(): void {
    if (!this.#writable) return;
    this.#writable = false;
    written.delete(this);
    if (this.outstanding <= 0) this.remove();
    else this.#keepFew();
  }

  /** Lets go of the open file: nothing has to be copied from it any more. */
  release(): void {
    if (this.#fd === undefined) return;
    builtin('node:fs').closeSync(this.#fd);
    this.#fd = undefined;
  }

  /** Removes the file; what still has to be copied from it is kept in memory. */
  takeOff(): void {
    this.#keep();
    this.remove();
    this.release();
  }

  /** A few events that wait for their key would hold a file open each, for as long as that takes. */
  #keepFew(): void {
    if (this.#fd === undefined || this.#askedBytes > NOT_WORTH_A_FILE) return;
    this.#keep();
    this.release();
  }

  #keep(): void {
    if (this.#fd === undefined) return;
    const kept = new Map<number, Uint8Array>();
    for (const [position, bytes] of this.#asked) {
      const content = new Uint8Array(bytes);
      try {
        this.copy(position, bytes, content, 0);
        kept.set(position, content);
      } catch {
        // Its event is lost when it is asked for.
      }
    }
    this.#kept = kept;
  }

  rename(path: string): void {
    builtin('node:fs').renameSync(this.path, path);
    this.path = path;
  }

  remove(): void {
    this.gone = true;
    if (this.outstanding <= 0) this.release();
    builtin('node:fs').rmSync(this.path, { force: true });
  }
}
