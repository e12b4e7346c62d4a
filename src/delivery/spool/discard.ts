import type { Owner } from './owner.ts';
import { claimSegment } from './begin-segment.ts';
import { quietly } from './quietly.ts';
import { decodeRecords } from './record.ts';

/** Deletes a segment that nobody owns, unless somebody else was quicker; `onLost` hears of each event in it. Never throws. */
export function discardSegment(
  directory: string,
  name: string,
  self: Owner,
  onLost: (eventId: string) => void,
): void {
  quietly(() => {
    const claimed = claimSegment(directory, name, self);
    if (!claimed) return;
    const { records } = decodeRecords(claimed.read());
    claimed.remove();
    for (const { id } of records) onLost(id);
  });
}
