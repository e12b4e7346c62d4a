import { builtin } from '../node.ts';
import { startedAt, type Owner } from './owner.ts';
import { decodeRecords } from './record.ts';
import { Segment } from './segment.ts';
import { segmentsIn } from './segments-in.ts';
import { DEFAULT_MAX_AGE_MS, type SpoolSettings } from './settings.ts';

/** The directories that `defaultDirectory` names, beside each other. */
const SCOPE = /^[\da-f]{16}$/;

/**
 * Deletes what has waited for longer than `maxAgeMs`, and than seven days, in the directories of clients that may never come back: an
 * application that is found elsewhere now, or has another key. `onLost` hears of each event that is lost by that.
 */
export function expireAbandoned(
  { directory, maxAgeMs }: Pick<SpoolSettings, 'directory' | 'maxAgeMs'>,
  self: Owner,
  onLost: (eventId: string) => void,
): void {
  const fs = builtin('node:fs');
  const { basename, dirname, join } = builtin('node:path');
  // What another client was told is not known here.
  const patience = Math.max(maxAgeMs, DEFAULT_MAX_AGE_MS);
  const parent = dirname(directory);
  // In a directory of the user's choice nothing beside it is ours.
  if (!SCOPE.test(basename(directory)) || !parent.endsWith(join('footlight', 'spool'))) return;
  for (const entry of fs.readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || !SCOPE.test(entry.name) || entry.name === basename(directory)) continue;
    const abandoned = join(parent, entry.name);
    try {
      let emptied = false;
      for (const { name, dead } of segmentsIn(abandoned, self)) {
        if (!dead || Date.now() - startedAt(name) <= patience) continue;
        const segment = new Segment(join(abandoned, name));
        const { records } = decodeRecords(segment.read());
        segment.remove();
        emptied = true;
        for (const { id } of records) onLost(id);
      }
      // Fails where something is left in it, which is right.
      if (emptied) fs.rmdirSync(abandoned);
    } catch {
      // Another process has done it meanwhile, or it is not ours to read.
    }
  }
}
