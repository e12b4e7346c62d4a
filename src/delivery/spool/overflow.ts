import { builtin } from '../node.ts';
import { isGone } from './file-error.ts';
import { startedAt, type Owner } from './owner.ts';
import type { Segment } from './segment.ts';
import { segmentsIn, type SegmentFile } from './segments-in.ts';

/**
 * The oldest segments of a directory that have to go for the others to be within `maxBytes`: those of `ours`, by name,
 * that are not written any more, and those whose owner is dead. Another process still needs its own.
 */
export function overflowing(
  directory: string,
  self: Owner,
  maxBytes: number,
  ours: ReadonlyMap<string, Segment>,
): string[] {
  const files = [...others(directory, self, ours)];
  // Known without a look: what was listed may be a while ago.
  for (const [name, { size }] of ours) files.push({ name, size, started: startedAt(name), dead: false });
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= maxBytes) return [];
  files.sort((left, right) => left.started - right.started);
  const names: string[] = [];
  for (const { name, size, dead } of files) {
    if (bytes <= maxBytes) break;
    if (!dead && ours.get(name)?.isWritable !== false) continue;
    bytes -= size;
    names.push(name);
  }
  return names;
}

function others(directory: string, self: Owner, ours: ReadonlyMap<string, Segment>): SegmentFile[] {
  const { existsSync } = builtin('node:fs');
  const { join } = builtin('node:path');
  const mine = `${self.host}-${self.pid}-${self.start}-`;
  try {
    return segmentsIn(directory, self).filter(
      // What this process has written may be gone since.
      ({ name }) => !ours.has(name) && (!name.startsWith(mine) || existsSync(join(directory, name))),
    );
  } catch (error) {
    // What is not there yet holds nothing.
    if (!isGone(error)) throw error;
    return [];
  }
}
