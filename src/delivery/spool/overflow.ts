import { isGone } from './file-error.ts';
import type { Owner } from './owner.ts';
import { bytesIn, forgetListing, segmentsIn, type SegmentFile } from './segments-in.ts';

/**
 * The oldest segments of a directory that have to go for the others to be within `maxBytes`: of those that `isOurs`,
 * and of those whose owner is dead. Another process still needs its own.
 */
export function overflowing(
  directory: string,
  self: Owner,
  maxBytes: number,
  isOurs: (name: string) => boolean,
): string[] {
  let files: readonly SegmentFile[] = [];
  try {
    // Counted on since the last look, which is not enough to delete by.
    if (bytesIn(directory, self) <= maxBytes) return [];
    forgetListing(directory);
    files = segmentsIn(directory, self);
  } catch (error) {
    // What is not there yet holds nothing.
    if (!isGone(error)) throw error;
  }
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  const names: string[] = [];
  for (const { name, size, dead } of files) {
    if (bytes <= maxBytes) break;
    if (!dead && !isOurs(name)) continue;
    bytes -= size;
    names.push(name);
  }
  return names;
}
