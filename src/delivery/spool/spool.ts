import type { DropReason } from '../drop-counter.ts';
import { EventQueue, type QueuedEvent } from '../event-queue.ts';
import { builtin } from '../node.ts';
import type { Parcel } from '../sender.ts';
import { unref } from '../sleep.ts';
import { secureDirectory } from './directory.ts';
import { HEARTBEAT_MS, isDead, orphanName, ownerOf, segmentName, thisProcess, type Owner } from './owner.ts';
import { decodeRecords, encodeRecord, keyTag } from './record.ts';
import { Segment } from './segment.ts';

/** Small enough to be read again without a pause that anybody would notice. */
const SEGMENT_BYTES = 1024 * 1024;
const REPLAY_AFTER_MS = 250;
const UNBOUNDED = { maxEvents: Number.POSITIVE_INFINITY, maxSize: Number.POSITIVE_INFINITY };

/** Where and how much a spool keeps. */
export interface SpoolSettings {
  readonly directory: string;
  /** Bytes of all segments in the directory together at most. */
  readonly maxBytes: number;
  /** ms after which a segment that nobody could deliver is given up. */
  readonly maxAgeMs: number;
  /** The key that events of this client are sent with. */
  readonly apiKey: string | undefined;
  /** Told once when the disk cannot be used; events then wait in memory alone. */
  readonly onUnusable: (error: unknown) => void;
}

/** Whom the spool tells. */
export interface SpoolListener {
  readonly onDrop: (eventId: string, reason: DropReason) => void;
  /** There may be something to replay now. */
  readonly onReplay: () => void;
}

/**
 * Keeps events on disk until they are settled, so that no end of the process loses them: each is written when
 * it is captured, and what a dead process has left is claimed by exactly one living one and sent.
 */
export class Spool {
  readonly #settings: SpoolSettings;
  readonly #self: Owner;
  readonly #keys = new Map<string, string>();
  readonly #replayed: EventQueue = new EventQueue(UNBOUNDED, () => undefined);
  readonly #replayedFeedback: EventQueue = new EventQueue(UNBOUNDED, () => undefined);
  /** Segments that are not written any more, our own and claimed ones, with something in them that is not settled. */
  readonly #closed = new Set<Segment>();
  #listener: SpoolListener | undefined;
  #current: Segment | undefined;
  #found: string[] = [];
  #usable = true;
  #prepared = false;
  #heartbeat: ReturnType<typeof setInterval> | undefined;

  constructor(settings: SpoolSettings) {
    this.#settings = settings;
    this.#self = thisProcess();
  }

  /** Records that wait on disk and are not in memory; a segment that nobody has opened yet counts as one. */
  get waiting(): number {
    let left = this.#current?.left ?? 0;
    for (const segment of this.#closed) left += segment.left;
    return left + this.#replayed.length + this.#replayedFeedback.length + this.#found.length;
  }

  /** Looks for what earlier processes have left, soon. */
  start(listener: SpoolListener): void {
    this.#listener = listener;
    unref(
      setTimeout(() => {
        this.replay();
        listener.onReplay();
      }, REPLAY_AFTER_MS),
    );
  }

  /** Writes a record; gives back the event with the means to settle it, or as it was when the disk is unusable. */
  write(event: QueuedEvent, kind: 'event' | 'feedback'): QueuedEvent {
    if (!this.#usable) return event;
    try {
      const segment = this.#writable();
      segment.write(
        encodeRecord({ kind, keyTag: this.#tagOf(event.apiKey), id: event.id, json: event.json }),
      );
      return { ...event, settle: once(() => this.#settle(segment)), segment } as QueuedEvent;
    } catch (error) {
      this.#giveUp(error);
      return event;
    }
  }

  /** An event leaves the memory unsettled; it is read again when there is room. */
  leave(event: QueuedEvent): void {
    const { segment } = event as { segment?: Segment };
    if (segment) segment.left += 1;
  }

  /** Looks for segments whose owners are dead. Never throws. */
  replay(): void {
    if (!this.#usable) return;
    try {
      this.#found = [...new Set([...this.#found, ...this.#findDead()])];
    } catch (error) {
      // A directory that does not exist yet holds nothing to replay.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.#giveUp(error);
    }
  }

  /** Events to send that are not in this process's memory any more, or never were. */
  take(maxEvents: number, maxSize: number, mayUse: (apiKey: string) => boolean): Parcel | undefined {
    if (this.#replayed.length + this.#replayedFeedback.length === 0) this.#load();
    const feedback = this.#replayedFeedback.take(1, 0, mayUse);
    if (feedback.length > 0) return { kind: 'feedback', items: feedback };
    const items = this.#replayed.take(maxEvents, maxSize, mayUse);
    return items.length > 0 ? { kind: 'events', items } : undefined;
  }

  /** Closes the segment that is written; what is not settled stays for a later process. */
  close(): void {
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
    this.#quietly(() => {
      this.#rotate();
      // Ours no longer, so that the next client need not wait for this process to end.
      for (const segment of this.#closed) segment.rename(this.#path(orphanName(this.#self)));
      // Fails where something is left in it, which is right.
      if (this.#prepared) builtin('node:fs').rmdirSync(this.#settings.directory);
      this.#prepared = false;
    });
  }

  #writable(): Segment {
    if (this.#current && this.#current.size >= SEGMENT_BYTES) {
      this.#rotate();
      this.#makeRoom();
    }
    if (!this.#current) {
      if (!this.#prepared) secureDirectory(this.#settings.directory);
      this.#prepared = true;
      this.#current = Segment.create(this.#path(segmentName(this.#self)));
      this.#heartbeat ??= setInterval(() => this.#quietly(() => this.#current?.touch()), HEARTBEAT_MS);
      unref(this.#heartbeat);
    }
    return this.#current;
  }

  #rotate(): void {
    const segment = this.#current;
    this.#current = undefined;
    if (!segment) return;
    segment.close();
    if (segment.outstanding > 0) this.#closed.add(segment);
  }

  #settle(segment: Segment): void {
    this.#quietly(() => segment.settle());
    if (segment.outstanding <= 0) this.#closed.delete(segment);
  }

  /** Brings the records of one segment back into memory. */
  #load(): void {
    if (this.#current && this.#current.left > 0) this.#rotate();
    for (const segment of this.#closed) {
      if (segment.left === 0) continue;
      this.#closed.delete(segment);
      // Records of it that are still in memory are sent twice and stored once.
      this.#read(new Segment(segment.path));
      segment.left = 0;
      return;
    }
    for (let name = this.#found.shift(); name !== undefined; name = this.#found.shift()) {
      const claimed = this.#claim(name);
      if (!claimed) continue;
      this.#read(claimed);
      return;
    }
  }

  #read(segment: Segment): void {
    this.#quietly(() => {
      const { records, corrupt } = decodeRecords(segment.read());
      for (let count = 0; count < corrupt; count += 1) this.#listener?.onDrop('', 'corrupt');
      segment.outstanding = records.length;
      if (records.length === 0) segment.remove();
      else this.#closed.add(segment);
      for (const { kind, keyTag: tag, id, json } of records) {
        const apiKey = tag === '' ? this.#settings.apiKey : this.#keys.get(tag);
        // Without its key an event stays on disk, until a client with the key comes or it expires.
        if (apiKey === undefined) continue;
        const settle = once(() => this.#settle(segment));
        const queue = kind === 'feedback' ? this.#replayedFeedback : this.#replayed;
        queue.add({ id, json, apiKey, settle });
      }
    });
  }

  /** Makes a dead owner's segment ours; undefined when another process was quicker. */
  #claim(name: string): Segment | undefined {
    const path = this.#path(segmentName(this.#self));
    try {
      builtin('node:fs').renameSync(this.#path(name), path);
      return new Segment(path);
    } catch {
      return undefined;
    }
  }

  #findDead(): string[] {
    const fs = builtin('node:fs');
    const dead: string[] = [];
    for (const name of fs.readdirSync(this.#settings.directory)) {
      const owner = ownerOf(name);
      const stat = owner && fs.lstatSync(this.#path(name), { throwIfNoEntry: false });
      if (!owner || !stat?.isFile() || !isDead(owner, this.#self, stat.mtimeMs)) continue;
      if (Date.now() - stat.mtimeMs > this.#settings.maxAgeMs) this.#discard(name, 'expired');
      else dead.push(name);
    }
    return dead;
  }

  /** Deletes the oldest closed segments until the directory is within its limit again. */
  #makeRoom(): void {
    const fs = builtin('node:fs');
    const files = fs
      .readdirSync(this.#settings.directory)
      .filter((name) => ownerOf(name))
      .map((name) => ({ name, stat: fs.lstatSync(this.#path(name), { throwIfNoEntry: false }) }))
      .toSorted((left, right) => (left.stat?.mtimeMs ?? 0) - (right.stat?.mtimeMs ?? 0));
    let bytes = files.reduce((sum, { stat }) => sum + (stat?.size ?? 0), 0);
    for (const { name, stat } of files) {
      if (bytes + SEGMENT_BYTES <= this.#settings.maxBytes) return;
      bytes -= stat?.size ?? 0;
      this.#discard(name, 'overflow');
    }
  }

  #discard(name: string, reason: 'expired' | 'overflow'): void {
    const claimed = this.#claim(name);
    if (!claimed) return;
    const { records } = decodeRecords(claimed.read());
    claimed.remove();
    for (const segment of this.#closed) if (segment.path === this.#path(name)) this.#closed.delete(segment);
    for (const { id } of records) this.#listener?.onDrop(id, reason);
  }

  #tagOf(apiKey: string): string {
    if (apiKey === this.#settings.apiKey) return '';
    const tag = keyTag(apiKey);
    this.#keys.set(tag, apiKey);
    return tag;
  }

  #path(name: string): string {
    return builtin('node:path').join(this.#settings.directory, name);
  }

  #giveUp(error: unknown): void {
    this.#usable = false;
    this.#settings.onUnusable(error);
  }

  #quietly(step: () => void): void {
    try {
      step();
    } catch {
      // A file that cannot be read or removed is left to a later process.
    }
  }
}

function once(step: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    step();
  };
}
