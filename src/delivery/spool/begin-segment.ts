import { epochMs } from '../epoch-ms.ts';
import { builtin } from '../node.ts';
import { secureDirectory } from './directory.ts';
import { isGone } from './file-error.ts';
import { quietly } from './quietly.ts';
import { segmentName, startedAt, tagIn, type Owner } from './owner.ts';
import { Segment } from './segment.ts';

/**
 * Begins a segment of `owner` for the key of `tag`, and says whether the directory was made for it.
 *
 * @throws Error when the directory or the file cannot be made, or the directory is not ours alone.
 */
export function createSegment(
  directory: string,
  owner: Owner,
  tag: string,
): { segment: Segment; made: boolean } {
  const create = (): { segment: Segment; made: boolean } => {
    const made = secureDirectory(directory);
    const path = builtin('node:path').join(directory, segmentName(owner, epochMs(), tag));
    return { segment: Segment.create(path), made };
  };
  try {
    return create();
  } catch (error) {
    // Another process that left nothing behind may have removed the directory in between.
    if (!isGone(error)) throw error;
    return create();
  }
}

/** Makes a dead owner's segment one of `owner`; undefined when another process was quicker. */
export function claimSegment(directory: string, name: string, owner: Owner): Segment | undefined {
  const { join } = builtin('node:path');
  const path = join(directory, segmentName(owner, startedAt(name), tagIn(name)));
  try {
    builtin('node:fs').renameSync(join(directory, name), path);
  } catch {
    return undefined;
  }
  const claimed = new Segment(path);
  // Whoever cannot see who owns it goes by that.
  quietly(() => claimed.touch());
  return claimed;
}
