import { builtin } from '../node.ts';
import { isDead, ownerOf, startedAt, type Owner } from './owner.ts';

/** A segment begins with at most a megabyte and ends behind the event with which that is full. */
const LARGEST = 8 * 1024 * 1024;

/** A segment as it is found in a directory. */
export interface SegmentFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Whether its owner, as `self` sees it, will never come back to it. */
  readonly dead: boolean;
}

/** A listing is good for so many times as long as it took, since many clients of one process may ask for the same. */
const GOOD_FOR = 20;

interface Listing {
  readonly segments: readonly SegmentFile[];
  /** Of these, and of what this process has written since. */
  bytes: number;
  /** Until when it is good, in ms of the monotonic clock. */
  readonly until: number;
}

/** What was found last, by directory. */
const listings = new Map<string, Listing>();

/** This process, whichever client of it, has written a segment of so many bytes. */
export function countWritten(directory: string, bytes: number): void {
  const known = listings.get(directory);
  if (known) known.bytes += bytes;
}

/** A segment has become anybody's, or nobody's: the next to look must see it. */
export function forgetListing(directory: string): void {
  listings.delete(directory);
}

/**
 * Bytes of the segments in a directory: at least as many as this process knows to be there.
 *
 * @throws Error when the directory cannot be read.
 */
export function bytesIn(directory: string, self: Owner): number {
  return listingOf(directory, self).bytes;
}

/**
 * The segments in a directory, of every process, the oldest first. What is far larger than one of ours is none,
 * whatever its name.
 *
 * @throws Error when the directory cannot be read.
 */
export function segmentsIn(directory: string, self: Owner): readonly SegmentFile[] {
  return listingOf(directory, self).segments;
}

function listingOf(directory: string, self: Owner): Listing {
  const started = performance.now();
  const known = listings.get(directory);
  if (known && started < known.until) return known;
  const fs = builtin('node:fs');
  const { join } = builtin('node:path');
  // One process may have left thousands of them.
  const deaths = new Map<string, boolean>();
  const segments = fs.readdirSync(directory).flatMap((name) => {
    const owner = ownerOf(name);
    const stat = owner && fs.lstatSync(join(directory, name), { throwIfNoEntry: false });
    if (!owner || !stat?.isFile() || stat.size > LARGEST) return [];
    // Of others a file says by its time whether they live.
    const who = owner.host === self.host && owner.start !== '0' ? `${owner.pid}-${owner.start}` : name;
    const dead = deaths.get(who) ?? isDead(owner, self, stat.mtimeMs);
    deaths.set(who, dead);
    return [{ name, size: stat.size, dead }];
  });
  segments.sort((left, right) => startedAt(left.name) - startedAt(right.name));
  const bytes = segments.reduce((sum, { size }) => sum + size, 0);
  const listing = { segments, bytes, until: started + GOOD_FOR * (performance.now() - started) };
  listings.set(directory, listing);
  return listing;
}
