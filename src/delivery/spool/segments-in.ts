import { builtin } from '../node.ts';
import { ownerOf, type Owner } from './owner.ts';

/** A segment begins with at most a megabyte and ends behind the event with which that is full. */
const LARGEST = 8 * 1024 * 1024;

/** A segment as it is found in a directory. */
export interface SegmentFile {
  readonly name: string;
  readonly owner: Owner;
  /** Bytes. */
  readonly size: number;
  /** When its owner last showed that it lives, in ms since the epoch. */
  readonly touchedMs: number;
}

/**
 * The segments in a directory, of every process. What is far larger than one of ours is none, whatever its name.
 *
 * @throws Error when the directory cannot be read.
 */
export function segmentsIn(directory: string): SegmentFile[] {
  const fs = builtin('node:fs');
  const { join } = builtin('node:path');
  return fs.readdirSync(directory).flatMap((name) => {
    const owner = ownerOf(name);
    const stat = owner && fs.lstatSync(join(directory, name), { throwIfNoEntry: false });
    if (!owner || !stat?.isFile() || stat.size > LARGEST) return [];
    return [{ name, owner, size: stat.size, touchedMs: stat.mtimeMs }];
  });
}
