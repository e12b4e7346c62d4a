import { checkDirectory } from './directory.ts';
import { startedAt, type Owner } from './owner.ts';
import { segmentsIn } from './segments-in.ts';
import type { SpoolSettings } from './settings.ts';

/**
 * The names of the segments whose owners are dead, the oldest first; those that are too old go to `onOld` instead.
 *
 * @throws Error when the directory cannot be read, or is not ours alone.
 */
export function deadSegments(settings: SpoolSettings, self: Owner, onOld: (name: string) => void): string[] {
  checkDirectory(settings.directory);
  const names: string[] = [];
  for (const { name, dead } of segmentsIn(settings.directory, self)) {
    if (dead && isOld(name, settings)) onOld(name);
    else if (dead) names.push(name);
  }
  return names;
}

/** Whether a segment, by its name or path, has waited for longer than it may. */
export function isOld(path: string, { maxAgeMs }: SpoolSettings): boolean {
  return Date.now() - startedAt(path) > maxAgeMs;
}
