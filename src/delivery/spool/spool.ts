import type { DropReason } from '../drop-counter.ts';
import type { QueuedEvent } from '../event-queue.ts';
import { builtin } from '../node.ts';
import type { MayUse, Parcel } from '../sender.ts';
import { BackgroundTimer } from './background-timer.ts';
import { expireAbandoned } from './abandoned.ts';
import { claimSegment, createSegment } from './begin-segment.ts';
import { deadSegments, isOld } from './dead-segments.ts';
import { discardSegment } from './discard.ts';
import { Disk } from './disk.ts';
import { isForNow, isGone } from './file-error.ts';
import { HEARTBEAT_MS, orphanName, startedAt, tagIn, thisOwner, type Owner } from './owner.ts';
import { KeyTags, REFUSED } from './key-tags.ts';
import { quietly } from './quietly.ts';
import { Replayed } from './replayed.ts';
import { decodeRecords, encodeRecord, type SpoolRecord } from './record.ts';
import type { SpoolListener, SpoolSettings } from './settings.ts';
import type { Segment } from './segment.ts';
import { countWritten, forgetListing } from './segments-in.ts';
import { overflowing } from './overflow.ts';
import { spooled, StoredEvent, textOf, type SpooledEvent } from './stored-event.ts';

/** Small enough to be read again without a pause that anybody would notice. */
const SEGMENT_BYTES = 1024 * 1024;
/** Feedback beyond it, which no server of ours takes, would make its segment one that nobody reads. */
const RECORD_BYTES = 6 * 1024 * 1024;
/** Bytes of events whose places are known in memory: so many segments are open at once. */
const WINDOW = 16 * 1024 * 1024;
/** Of these, what is kept in memory where the directory is too small for it. */
const KEPT_IN_MEMORY = 4 * 1024 * 1024;
/** UTF-16 units of events that may be read back while those before them wait for their key. */
const READ_AHEAD = 4 * 1024 * 1024;
/** For so long segments may be opened at one go. */
const LOAD_MS = 10;
const REPLAY_AFTER_MS = 250;
const LOOK_EVERY_MS = 60_000;
const LOOK_AGAIN_MS = 5000;
const IDLE_MS = 1000;

/**
 * Keeps events on disk until they are settled, so that no end of the process loses them: each is written when
 * it is captured, and what a dead process has left is claimed by exactly one living one and sent.
 */
export class Spool {
  readonly #settings: SpoolSettings;
  readonly #segmentBytes: number;
  /** Bytes of events that the memory should know at most; the others are found again on disk. */
  readonly window: number;
  readonly #self: Owner;
  readonly #keys: KeyTags;
  readonly #replayed = new Replayed();
  /** Segments that are not written any more, our own and claimed ones, with something in them that is not settled. */
  readonly #closed = new Set<Segment>();
  readonly #onSettled = (segment: Segment): void => this.#settle(segment);
  #listener: SpoolListener | undefined;
  /** Those that are written, by the tag of their key. */
  readonly #current = new Map<string, Segment>();
  #found: string[] = [];
  readonly #disk: Disk;
  /** Whether the directory was not there before. */
  #made = false;
  /** Whether what other clients have abandoned was looked through. */
  #swept = false;
  #lookedAt = 0;
  #wroteAt = 0;
  #roomMadeAt = Number.NEGATIVE_INFINITY;
  readonly #look = new BackgroundTimer();
  readonly #heartbeat = new BackgroundTimer();
  readonly #more = new BackgroundTimer();

  constructor(settings: SpoolSettings) {
    this.#settings = settings;
    this.#disk = new Disk(settings.onDisk);
    this.#segmentBytes = Math.min(SEGMENT_BYTES, settings.maxBytes / 4);
    // Room is made at the cost of the oldest, which then should not be among them.
    this.window = Math.min(WINDOW, settings.maxBytes / 2 + KEPT_IN_MEMORY);
    this.#keys = new KeyTags(settings.apiKey, () => this.#lookIn(REPLAY_AFTER_MS));
    this.#self = thisOwner();
  }

  /** Whether events can be written. */
  get usable(): boolean {
    return this.#disk.usable;
  }

  /** Whether more will be read from the disk in a moment. */
  get isLoading(): boolean {
    return this.#more.isRunning;
  }

  /** Records that wait on disk and are not in memory; a segment that nobody has opened yet counts as one. */
  get waiting(): number {
    let left = 0;
    for (const segment of this.#all) left += segment.left.size;
    return left + this.#replayed.length + this.#found.length;
  }

  get #all(): Segment[] {
    return [...this.#current.values(), ...this.#closed];
  }

  /** Looks for what earlier processes have left, soon. */
  start(listener: SpoolListener): void {
    this.#listener = listener;
    this.#lookIn(REPLAY_AFTER_MS);
  }

  /** Writes a record; gives back the event with the means to settle it, or as it was when the disk is unusable. */
  write(event: QueuedEvent, kind: 'event' | 'feedback'): QueuedEvent {
    if (!this.#disk.worthATry) return event;
    // Another process may have died in the meantime.
    if (performance.now() - this.#lookedAt > LOOK_EVERY_MS) this.#lookIn(REPLAY_AFTER_MS);
    try {
      const record = encodeRecord({ kind, id: event.id, json: event.json as string });
      if (record.bytes.length > RECORD_BYTES) return event;
      const segment = this.#writable(this.#keys.tagOf(event.apiKey));
      const written = segment.write(record);
      this.#disk.works();
      if (kind === 'feedback') return spooled(event, segment, this.#onSettled);
      return new StoredEvent(event, segment, written, this.#onSettled);
    } catch (error) {
      // The application has all its files open just now: this event waits in memory, the next one need not.
      if (!isForNow(error)) this.#giveUp(error);
      return event;
    }
  }

  /** An event leaves the memory unsettled; it is read again when there is room. False when it is not on disk. */
  leave(event: QueuedEvent, kind: 'event' | 'feedback'): boolean {
    const { segment: written } = event as SpooledEvent;
    // It may have come while the disk took nothing, or its file may have been removed by somebody.
    const kept = (written && !this.#isLost(written) ? event : this.#writeAgain(event, kind)) as SpooledEvent;
    const { id, segment } = kept;
    kept.leave?.();
    if (!segment || segment.gone || segment.lost) return false;
    segment.leave(id);
    return true;
  }

  #writeAgain(event: QueuedEvent, kind: 'event' | 'feedback'): QueuedEvent {
    try {
      const { id, apiKey } = event;
      const current = this.#current.get(this.#keys.tagOf(apiKey));
      if (current) this.#isLost(current);
      const again = this.write({ id, apiKey, json: textOf(event) }, kind);
      event.settle?.();
      return again;
    } catch {
      return event;
    }
  }

  /** Somebody may have cleared the cache: what is written from then on needs a file that is there. */
  #isLost(segment: Segment): boolean {
    if (segment.lost) quietly(() => this.#rotate(segment));
    return segment.lost;
  }

  /** Looks for segments whose owners are dead. Never throws. */
  replay(): void {
    this.#lookedAt = performance.now();
    // A full disk takes nothing, but what is on it can be sent.
    try {
      const dead = deadSegments(this.#settings, this.#self, (name) => this.#discard(name, 'expired'));
      const ours = dead.filter((name) => this.#keys.keyOf(tagIn(name)) !== undefined);
      this.#found = [...new Set([...this.#found, ...ours])];
    } catch (error) {
      // A directory that does not exist yet holds nothing to replay.
      if (!isGone(error) && !isForNow(error)) this.#giveUp(error);
    }
    if (this.#swept) return;
    this.#swept = true;
    const lose = (id: string): void => this.#listener?.onDrop(id, 'expired');
    quietly(() => expireAbandoned(this.#settings, this.#self, lose));
  }

  /** Events to send that are not in this process's memory any more, or never were. */
  take(maxEvents: number, maxSize: number, mayUse: MayUse): Parcel | undefined {
    const until = performance.now() + LOAD_MS;
    for (;;) {
      const { length, size } = this.#replayed;
      // A process that lives for a moment leaves a segment of a few events: one request takes those of many.
      const fits = length < maxEvents && size < maxSize && performance.now() < until;
      if (fits && this.#load()) continue;
      const parcel = this.#replayed.take(maxEvents, maxSize, mayUse);
      // What was read so far may wait for its key; what comes after it need not.
      if (parcel || size >= READ_AHEAD) return parcel;
      const isLate = performance.now() >= until;
      if (isLate) this.#more.start(() => this.#listener?.onReplay(), LOAD_MS);
      if (isLate || !this.#load()) return undefined;
    }
  }

  /** Closes the segment that is written; what is not settled stays for a later process. */
  close(): void {
    this.#heartbeat.stop();
    this.#look.stop();
    this.#more.stop();
    for (const segment of this.#current.values()) quietly(() => this.#rotate(segment));
    for (const segment of this.#closed) {
      if (segment.orphaned) continue;
      quietly(() => segment.release());
      this.#giveAway(segment);
    }
    // Fails where something is left in it, which is right.
    if (this.#made) quietly(() => builtin('node:fs').rmdirSync(this.#settings.directory));
  }

  /** Ours no longer, so that the next client need not wait for this process to end; lost where somebody has removed it. */
  #giveAway(segment: Segment): void {
    segment.orphaned = true;
    try {
      const key = this.#keyOf(segment);
      const tag = key && this.#listener?.isRefused(key) ? REFUSED : tagIn(segment.path);
      segment.rename(this.#path(orphanName(this.#self, startedAt(segment.path), tag)));
      forgetListing(this.#settings.directory);
    } catch (error) {
      if (isGone(error)) this.#lose(segment, 'corrupt');
    }
  }

  #writable(tag: string): Segment {
    let segment = this.#current.get(tag);
    const now = performance.now();
    // After a freeze, another may have taken us for dead, and the file.
    const isTaken = now - this.#wroteAt > IDLE_MS && segment?.lost;
    this.#wroteAt = now;
    if (segment && (segment.size >= this.#segmentBytes || !segment.isWritable || isTaken)) {
      const isFull = segment.size >= this.#segmentBytes;
      this.#rotate(segment);
      segment = undefined;
      if (isFull) this.#makeRoom();
    }
    if (!segment) {
      const begun = createSegment(this.#settings.directory, this.#self, tag);
      this.#made ||= begun.made;
      segment = begun.segment;
      this.#current.set(tag, segment);
      // The limit is one of all processes, most of which may live for a moment.
      if (performance.now() - this.#roomMadeAt > LOOK_EVERY_MS) this.#makeRoom();
    }
    this.#showLife();
    return segment;
  }

  #keyOf(segment: Segment): string | undefined {
    return this.#keys.keyOf(tagIn(segment.path));
  }

  #showLife(): void {
    this.#heartbeat.start(() => this.#touchAll(), HEARTBEAT_MS, true);
  }

  #rotate(segment: Segment): void {
    const tag = tagIn(segment.path);
    if (this.#current.get(tag) !== segment) return;
    this.#current.delete(tag);
    countWritten(this.#settings.directory, segment.size);
    if (segment.outstanding > 0) this.#closed.add(segment);
    segment.close();
  }

  #touchAll(): void {
    for (const segment of this.#all) {
      try {
        if (!isOld(segment.path, this.#settings)) segment.touch();
        else if (this.#closed.has(segment)) this.#forget(segment, 'expired');
        else this.#rotate(segment);
      } catch {
        // Somebody has cleared the cache, or took us for dead: what comes now needs a file that is there.
        quietly(() => this.#rotate(segment));
      }
    }
  }

  #settle(segment: Segment): void {
    quietly(() => segment.settle());
    if (segment.outstanding > 0) return;
    this.#closed.delete(segment);
    // A client with nothing to send holds neither a file nor a timer.
    quietly(() => this.#rotate(segment));
    if (this.#closed.size === 0 && this.#current.size === 0) this.#heartbeat.stop();
  }

  /** Brings the records of one segment back into memory; false when there is none. */
  #load(): boolean {
    for (const segment of this.#current.values())
      if (segment.left.size > 0) quietly(() => this.#rotate(segment));
    for (const segment of this.#closed) {
      if (!segment.orphaned && segment.left.size > 0 && this.#readLeft(segment)) return true;
    }
    for (let name = this.#found.shift(); name !== undefined; name = this.#found.shift()) {
      const claimed = claimSegment(this.#settings.directory, name, this.#self);
      if (claimed && this.#readClaimed(claimed)) return true;
    }
    return false;
  }

  /** False when the file cannot be read just now; nothing is lost then. */
  #readLeft(segment: Segment): boolean {
    let records: readonly SpoolRecord[] = [];
    try {
      records = decodeRecords(segment.read()).records;
    } catch (error) {
      if (!isGone(error)) return this.#readLater();
    }
    const left = new Set(segment.left);
    segment.left.clear();
    for (const record of records) if (left.delete(record.id)) this.#queue(record, segment);
    for (const id of left) {
      this.#settle(segment);
      this.#listener?.onDrop(id, 'corrupt');
    }
    return true;
  }

  /** False when the file cannot be read just now; it is then anybody's again. */
  #readClaimed(segment: Segment): boolean {
    let text: string;
    try {
      text = segment.read();
    } catch {
      this.#giveAway(segment);
      return this.#readLater();
    }
    const { records, corrupt } = decodeRecords(text);
    for (let count = 0; count < corrupt; count += 1) this.#listener?.onDrop('', 'corrupt');
    segment.outstanding = records.length;
    if (records.length === 0) quietly(() => segment.remove());
    else this.#closed.add(segment);
    for (const record of records) this.#queue(record, segment);
    this.#showLife();
    return true;
  }

  /** Comes back to what could not be read. */
  #readLater(): false {
    this.#lookIn(LOOK_AGAIN_MS);
    return false;
  }

  #queue({ kind, id, json }: SpoolRecord, segment: Segment): void {
    // Nothing is claimed without its key.
    const apiKey = this.#keyOf(segment) as string;
    this.#replayed.add(spooled({ id, json, apiKey }, segment, this.#onSettled), kind);
  }

  /** Deletes the oldest segments that are ours or nobody's, until the directory is within its limit again. */
  #makeRoom(): void {
    this.#roomMadeAt = performance.now();
    const { directory, maxBytes } = this.#settings;
    const ours = new Map([...this.#closed].map((segment) => [segment.path, segment]));
    const room = maxBytes - this.#segmentBytes;
    for (const name of overflowing(directory, this.#self, room, (name) => ours.has(this.#path(name)))) {
      const segment = ours.get(this.#path(name));
      if (segment) this.#forget(segment, 'overflow');
      else this.#discard(name, 'overflow');
    }
  }

  /** Deletes one of our segments; of its records those are lost whose places the memory does not know. */
  #forget(segment: Segment, reason: DropReason): void {
    // An open file takes its room on the disk although it has no name any more.
    quietly(() => segment.takeOff());
    this.#lose(segment, reason);
  }

  #lose(segment: Segment, reason: DropReason): void {
    this.#closed.delete(segment);
    const lost = [...segment.left];
    segment.left.clear();
    for (const id of lost) this.#listener?.onDrop(id, reason);
  }

  #discard(name: string, reason: DropReason): void {
    discardSegment(this.#settings.directory, name, this.#self, (id) => this.#listener?.onDrop(id, reason));
  }

  #lookIn(ms: number): void {
    this.#lookedAt = performance.now();
    this.#look.start(() => {
      this.replay();
      this.#listener?.onReplay();
    }, ms);
  }

  #path(name: string): string {
    return builtin('node:path').join(this.#settings.directory, name);
  }

  #giveUp(error: unknown): void {
    // Nobody knows what is at the end of a file that could not be written.
    for (const segment of this.#current.values()) quietly(() => this.#rotate(segment));
    this.#disk.fails(error);
  }
}
