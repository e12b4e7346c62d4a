import { builtin } from '../node.ts';
import { isDead, startedAt, type Owner } from './owner.ts';
import { decodeRecords } from './record.ts';
import { segmentsIn } from './segments-in.ts';
import type { SpoolSettings } from './settings.ts';

/** The directories that `defaultDirectory` names, beside each other. */
const SCOPE = /^[\da-f]{16}$/;

/**
 * Deletes what has waited for longer than `maxAgeMs` in the directories of clients that may never come back: an
 * application that is found elsewhere now, or has another key. `onLost` hears of each event that is lost by that.
 */
export function expireAbandoned(
  { directory, maxAgeMs }: Pick<SpoolSettings, 'directory' | 'maxAgeMs'>,
  self: Owner,
  onLost: (eventId: string) => void,
): void {
  const fs = builtin('node:fs');
  const { basename, dirname, join } = builtin('node:path');
  // In a directory of the user's choice nothing beside it is ours.
  if (!SCOPE.test(basename(directory))) return;
  for (const entry of fs.readdirSync(dirname(directory), { withFileTypes: true })) {
    if (!entry.isDirectory() || !SCOPE.test(entry.name) || entry.name === basename(directory)) continue;
    const abandoned = join(dirname(directory), entry.name);
    try {
      for (const { name, owner, touchedMs } of segmentsIn(abandoned)) {
        if (!isDead(owner, self, touchedMs) || Date.now() - startedAt(name) <= maxAgeMs) continue;
        const path = join(abandoned, name);
        const { records } = decodeRecords(fs.readFileSync(path, 'utf8'));
        fs.rmSync(path);
        for (const { id } of records) onLost(id);
      }
      // Fails where something is left in it, which is right.
      fs.rmdirSync(abandoned);
    } catch {
      // Another process has done it meanwhile, or it is not ours to read.
    }
  }
}
