import { builtin, nodeProcess } from '../node.ts';
import { ownerOf } from './owner.ts';

/**
 * The directory where an application's events wait: below the user's cache directory, one for each working
 * directory, server and key, so that events are only ever replayed by the application that they belong to.
 */
export function defaultDirectory(baseURL: string, apiKey: string | undefined): string {
  const process = nodeProcess() as NodeJS.Process;
  const { isAbsolute, join } = builtin('node:path');
  const { FOOTLIGHT_API_KEY, XDG_CACHE_HOME } = process.env;
  // A key from the environment may be rotated between two starts; the events that waited still belong here.
  const key = apiKey === FOOTLIGHT_API_KEY ? '' : apiKey;
  const scope = builtin('node:crypto')
    .createHash('sha256')
    .update(JSON.stringify([process.cwd(), baseURL, key]))
    .digest('hex');
  // One that is relative would be another in each working directory, in the midst of the user's files.
  const places = [XDG_CACHE_HOME ?? '', join(builtin('node:os').homedir(), '.cache')];
  const cache = places.find((place) => isAbsolute(place));
  if (cache === undefined)
    throw new Error(`${places[1]} is no place to keep events in: HOME is not absolute.`);
  return join(cache, 'footlight', 'spool', scope.slice(0, 16));
}

/**
 * Makes the directory, readable by this user alone; says whether it was not there before.
 *
 * @throws Error when it cannot be made, is a link, or belongs to somebody else.
 */
export function secureDirectory(directory: string): boolean {
  const made = makeDirectories(directory);
  checkDirectory(directory);
  return made;
}

/**
 * Keeps everybody else out of a directory.
 *
 * @throws Error when it is not there, is a link, belongs to somebody else, is everybody's, as `/tmp` is, or is open to
 * others and holds other files.
 */
export function checkDirectory(directory: string): void {
  const fs = builtin('node:fs');
  const stat = fs.lstatSync(directory);
  if (!stat.isDirectory())
    throw new Error(`${directory} is not a directory of its own, but a link or a file.`);
  const uid = nodeProcess()?.getuid?.();
  if (uid !== undefined && stat.uid !== uid) throw new Error(`${directory} belongs to another user.`);
  if ((stat.mode & 0o1000) !== 0)
    throw new Error(`${directory} is shared by everybody; the spool needs a directory of its own.`);
  if ((stat.mode & 0o077) === 0) return;
  // Whoever keeps something else in it may need it to be open.
  if (fs.readdirSync(directory).some((name) => ownerOf(name) === undefined))
    throw new Error(`${directory} is open to others and holds other files; the spool needs one of its own.`);
  fs.chmodSync(directory, 0o700);
}

/**
 * Makes a directory and those above it; says whether it was not there before.
 *
 * Node's own `recursive` never comes back where the system refuses in an unusual way, as below `/proc`.
 */
function makeDirectories(directory: string, parentIsThere = false): boolean {
  try {
    builtin('node:fs').mkdirSync(directory, { mode: 0o700 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    const parent = builtin('node:path').dirname(directory);
    if (code !== 'ENOENT' || parentIsThere || parent === directory) throw error;
    makeDirectories(parent);
    return makeDirectories(directory, true);
  }
}
