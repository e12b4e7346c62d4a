import { builtin } from '../node.ts';
import { isDead, ownerOf, startedAt, type Owner } from './owner.ts';

/** A segment begins with at most a megabyte and ends behind the event with which that is full. */
const LARGEST = 8 * 1024 * 1024;

/** A segment as it is found in a directory. */
export interface SegmentFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** When it was begun, in ms since the epoch. */
  readonly started: number;
  /** Whether its owner, as `self` sees it, will never come back to it. */
  readonly dead: boolean;
}

/** A listing is good for so many times as long as it took, since many clients of one process may ask for the same. */
const GOOD_FOR = 20;

/** What was found last, by directory, and until when that is good, in ms of the monotonic clock. */
const listings = new Map<string, { readonly segments: readonly SegmentFile[]; readonly until: number }>();

/** A segment has become anybody's, or nobody's: the next to look must see it. */
export function forgetListing(directory: string): void {
  listings.delete(directory);
}

/**
 * The segments in a directory, of every process, the oldest first. What is far larger than one of ours is none,
 * whatever its name.
 *
 * @throws Error when the directory cannot be read.
 */
export function segmentsIn(directory: string, self: Owner): readonly SegmentFile[] {
  const started = performance.now();
  const known = listings.get(directory);
  if (known && started < known.until) return known.segments;
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
    return [{ name, size: stat.size, started: startedAt(name), dead }];
  });
  segments.sort((left, right) => left.started - right.started);
  listings.set(directory, { segments, until: started + GOOD_FOR * (performance.now() - started) });
  return segments;
}
