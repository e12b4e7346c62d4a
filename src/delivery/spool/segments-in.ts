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

/**
 * The segments in a directory, of every process, the oldest first. What is far larger than one of ours is none,
 * whatever its name.
 *
 * @throws Error when the directory cannot be read.
 */
export function segmentsIn(directory: string, self: Owner): SegmentFile[] {
  const fs = builtin('node:fs');
  const { join } = builtin('node:path');
  // One process may have left thousands of them.
  const known = new Map<string, boolean>();
  const segments = fs.readdirSync(directory).flatMap((name) => {
    const owner = ownerOf(name);
    const stat = owner && fs.lstatSync(join(directory, name), { throwIfNoEntry: false });
    if (!owner || !stat?.isFile() || stat.size > LARGEST) return [];
    // Of others a file says by its time whether they live.
    const who = owner.host === self.host && owner.start !== '0' ? `${owner.pid}-${owner.start}` : name;
    const dead = known.get(who) ?? isDead(owner, self, stat.mtimeMs);
    known.set(who, dead);
    return [{ name, size: stat.size, dead }];
  });
  return segments.toSorted((left, right) => startedAt(left.name) - startedAt(right.name));
}
